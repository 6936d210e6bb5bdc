/** The bytes that `digits` ÷ `parts` units stand for when printed: 2.3 GB is (23, 10, 2^30), half a byte rounds up. */
export const printedBytes = (digits: bigint, parts: bigint, unit: bigint): bigint =>
  (2n * digits * unit + parts) / (2n * parts);
