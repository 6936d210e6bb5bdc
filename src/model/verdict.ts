import type { Size } from './size.js';

/** `unsure`: the sizes as printed don't tell on which side of the limit their sum lies. */
export type Verdict = 'over' | 'unsure' | 'tight' | 'fits';

/** From best to worst. */
export const VERDICTS: readonly Verdict[] = ['fits', 'tight', 'unsure', 'over'];

/** How a need stands against a capacity of which `headroom` bytes should stay free. */
export function verdict(need: Size, capacity: number, headroom: number): Verdict {
  if (need.low > capacity) return 'over';
  if (need.high > capacity) return 'unsure';
  return need.bytes > capacity - headroom ? 'tight' : 'fits';
}

/** Whether `a` is the worse of two. */
export const isWorse = (a: Verdict, b: Verdict): boolean => VERDICTS.indexOf(a) > VERDICTS.indexOf(b);
