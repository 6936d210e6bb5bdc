import './stowage-size-field.js';
import { StowageRowAdder } from '../elements/stowage-row-adder/stowage-row-adder.js';

export type { StowageRowAdder };

if (!customElements.get('stowage-row-adder')) customElements.define('stowage-row-adder', StowageRowAdder);
