import './problems-box.js';
import { StowageScope } from '../elements/stowage-scope/stowage-scope.js';

export type { StowageScope };
export type { StowageChangeEvent } from '../scope/events.js';

if (!customElements.get('stowage-scope')) customElements.define('stowage-scope', StowageScope);
