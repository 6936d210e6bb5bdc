import type { Contract } from './contract.js';

/** Each element's contract, loaded with the element, so that one that doesn't load fails by itself. */
export const CONTRACTS: Readonly<Record<string, () => Promise<{ readonly contract: Contract }>>> = {
  'stowage-photos': () => import('./stowage-photos.js'),
  'stowage-tiers': () => import('./stowage-tiers.js'),
};
