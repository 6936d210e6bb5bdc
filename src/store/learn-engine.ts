import { Learnable } from './learnable.js';

/**
 * What reads households, sizes and actions, carries those out, and works out what follows: the example's answer
 * is known without it, and shouldn't wait for it.
 */
export const engine = new Learnable(() => import('./engine.js'));
