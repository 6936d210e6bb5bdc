import type { Size } from './size.js';

/** From one size to another, each end by itself: what changed of both is one thing, not two that vary. */
export function changeOf(from: Size, to: Size): Size {
  const [low, bytes, high] = [to.low - from.low, to.bytes - from.bytes, to.high - from.high];
  return { bytes, low: Math.min(low, bytes, high), high: Math.max(low, bytes, high) };
}
