import type { fallback as english } from '../en/fallback.js';
import type { Wording } from '../wording.js';

/** Heads of the table that `stowage/fallback` writes. */
export const fallback = (): Wording<typeof english> => ({
  fallbackTier: 'خطة التخزين',
  fallbackPrice: 'السعر المعلن',
  fallbackVerdict: 'هل تكفي؟',
  fallbackPlan: 'ما يلزم لذلك',
  fallbackFullest: (name, plan) => `${plan && `${plan}. `}للحساب الأكثر امتلاءً: ${name}.`,
});
