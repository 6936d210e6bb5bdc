import './problems-box.js';
import { StowagePhotos } from '../elements/stowage-photos/stowage-photos.js';

export type { StowagePhotos };

if (!customElements.get('stowage-photos')) customElements.define('stowage-photos', StowagePhotos);
