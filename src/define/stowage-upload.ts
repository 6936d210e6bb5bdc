import { StowageUpload } from '../elements/stowage-upload/stowage-upload.js';

if (!customElements.get('stowage-upload')) customElements.define('stowage-upload', StowageUpload);
