import type { Decimal } from './read-number.js';
import type { Size } from './size.js';

/** The bytes that `digits` ÷ `parts` units stand for when printed: 2.3 GB is (23, 10, 2^30), half a byte rounds up. */
export const printedBytes = (digits: bigint, parts: bigint, unit: bigint): bigint =>
  (2n * digits * unit + parts) / (2n * parts);

/** The sizes that are printed as this number of units: half a unit of its last digit down and up. */
export function printedSize({ digits, decimals }: Decimal, unit: bigint): Size {
  const parts = 10n ** BigInt(decimals);
  const bytes = Number(printedBytes(digits, parts, unit));
  const from = (halves: bigint) => Number((halves * unit + 2n * parts - 1n) / (2n * parts));
  // A number with more digits than its unit has bytes leaves no whole byte between the bounds.
  return {
    bytes,
    low: Math.min(bytes, Math.max(0, from(2n * digits - 1n))),
    high: Math.max(bytes, from(2n * digits + 1n) - 1),
  };
}
