import { StowageAnswer } from '../elements/stowage-answer/stowage-answer.js';

if (!customElements.get('stowage-answer')) customElements.define('stowage-answer', StowageAnswer);
