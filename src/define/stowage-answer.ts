import { StowageAnswer } from '../elements/stowage-answer/stowage-answer.js';

export type { StowageAnswer };

if (!customElements.get('stowage-answer')) customElements.define('stowage-answer', StowageAnswer);
