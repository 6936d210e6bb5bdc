import { StowageProblems } from '../elements/stowage-problems/stowage-problems.js';

export type { StowageProblems };

if (!customElements.get('stowage-problems')) customElements.define('stowage-problems', StowageProblems);
