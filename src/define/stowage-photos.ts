import { StowagePhotos } from '../elements/stowage-photos/stowage-photos.js';

if (!customElements.get('stowage-photos')) customElements.define('stowage-photos', StowagePhotos);
