import { StowageSizeField } from '../elements/stowage-size-field/stowage-size-field.js';

export type { StowageSizeField };

if (!customElements.get('stowage-size-field')) customElements.define('stowage-size-field', StowageSizeField);
