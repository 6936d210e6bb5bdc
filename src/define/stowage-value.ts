import './problems-box.js';
import { StowageValue } from '../elements/stowage-value/stowage-value.js';

export type { StowageValue };

if (!customElements.get('stowage-value')) customElements.define('stowage-value', StowageValue);
