import type { fallback as english } from '../en/fallback.js';
import type { Wording } from '../wording.js';

/** Heads of the table that `stowage/fallback` writes. */
export const fallback = (): Wording<typeof english> => ({
  fallbackTier: 'Speicherplan',
  fallbackPrice: 'Listenpreis',
  fallbackVerdict: 'Passt es?',
  fallbackPlan: 'Was es dafür braucht',
  fallbackFullest: (name, plan) => `${plan && `${plan}. `}Für den vollsten Account: ${name}.`,
});
