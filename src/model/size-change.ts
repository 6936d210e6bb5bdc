import type { Size } from './size.js';

/** The same three numbers, least first: ends found each by itself may have changed places. */
export const inOrder = ({ low, bytes, high }: Size): Size => ({
  bytes,
  low: Math.min(low, bytes, high),
  high: Math.max(low, bytes, high),
});

/** From one size to another, each end by itself: what changed of both is one thing, not two that vary. */
export const changeOf = (from: Size, to: Size): Size =>
  inOrder({ low: to.low - from.low, bytes: to.bytes - from.bytes, high: to.high - from.high });
