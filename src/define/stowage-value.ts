import { StowageValue } from '../elements/stowage-value/stowage-value.js';

if (!customElements.get('stowage-value')) customElements.define('stowage-value', StowageValue);
