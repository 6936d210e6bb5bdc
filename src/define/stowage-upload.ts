import './problems-box.js';
import { StowageUpload } from '../elements/stowage-upload/stowage-upload.js';

export type { StowageUpload };

if (!customElements.get('stowage-upload')) customElements.define('stowage-upload', StowageUpload);
