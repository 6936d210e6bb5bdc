import type { Category } from './categories.js';
import { addAll, ZERO, type Size } from './size.js';

/** What one term of a sum is: a row of its own, or a category of one device or person. */
export type TermCode = Category | 'app' | 'rest-of-total' | 'rounding';

/** One addend. `id` is the path of what it stands for (`d1/a1`, `p1/photos`, `o1`), `name` what people call it. */
export interface Term {
  readonly code: TermCode;
  readonly id: string;
  readonly name: string;
  readonly size: Size;
}

/** A size that shows how it came about: `bytes` is the sum of its terms' bytes. */
export interface Sum extends Size {
  readonly terms: readonly Term[];
}

export const NO_SUM: Sum = Object.freeze({ ...ZERO, terms: Object.freeze([]) });

/** The interval-wise sum of the terms. */
export function sumOf(terms: readonly Term[]): Sum {
  return terms.length === 0 ? NO_SUM : { ...addAll(terms.map(({ size }) => size)), terms };
}
