import { StowageScope } from '../elements/stowage-scope/stowage-scope.js';

if (!customElements.get('stowage-scope')) customElements.define('stowage-scope', StowageScope);
