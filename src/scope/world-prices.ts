import { Learnable } from '../store/learnable.js';

/** The list prices of all countries, which few readers need. */
export const worldPrices = new Learnable(() => import('../data/prices-world.js'));
