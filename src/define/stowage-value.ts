import { problemsBox } from '../elements/problems-box.js';
import { StowageValue } from '../elements/stowage-value/stowage-value.js';

export type { StowageValue };

problemsBox.load = () => import('./stowage-problems.js');
if (!customElements.get('stowage-value')) customElements.define('stowage-value', StowageValue);
