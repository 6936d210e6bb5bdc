/** The place a number was read from. It decides what "GB" meant there (iCloud: 2^30, iPhone Storage: 10^9). */
export type SizeSource = 'icloud' | 'device' | 'computer' | 'estimate';

/** A number of bytes as printed, and the least and most it may stand for. Integers below 2^53. */
export interface Size {
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
  readonly from?: SizeSource;
}

export const MIB = 2 ** 20;
export const GIB = 2 ** 30;
export const TIB = 2 ** 40;

/** Nothing, exactly. */
export const ZERO: Size = Object.freeze({ bytes: 0, low: 0, high: 0 });

/** A size known to the byte. */
export const exactly = (bytes: number): Size => ({ bytes, low: bytes, high: bytes });

/** Interval sum: whatever both may stand for. */
export const add = (a: Size, b: Size): Size => ({
  bytes: a.bytes + b.bytes,
  low: a.low + b.low,
  high: a.high + b.high,
});

/** Interval sum of them all. */
export const addAll = (sizes: readonly Size[]): Size =>
  sizes.reduce<Size>((sum, size) => add(sum, size), ZERO);

/** Interval difference: smallest when `a` is at its least and `b` at its most. May be negative. */
export const subtract = (a: Size, b: Size): Size => ({
  bytes: a.bytes - b.bytes,
  low: a.low - b.high,
  high: a.high - b.low,
});

/** Each bound by itself, never below nothing. */
export const clampToZero = (a: Size): Size => ({
  bytes: Math.max(0, a.bytes),
  low: Math.max(0, a.low),
  high: Math.max(0, a.high),
});

/** The same function on each of the three numbers, in the order low, bytes, high. */
export const each = (f: (pick: 'low' | 'bytes' | 'high') => number): Size => ({
  low: f('low'),
  bytes: f('bytes'),
  high: f('high'),
});
