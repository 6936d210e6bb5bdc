import { APPLE_ONE_BYTES, TIER_BYTES } from '../data/tiers.js';
import type { Pool, Tier } from './household.js';
import { GIB } from './size.js';

/**
 * Bytes an account or a family has: the tier it pays for plus the Apple One storage it holds.
 * The free 5 GB counts only when there is neither.
 */
export function capacityOf(pool: Pick<Pool, 'appleOne'>, tier: Tier): number {
  const held = pool.appleOne ? APPLE_ONE_BYTES[pool.appleOne] : 0;
  return tier === '5GB' && held > 0 ? held : TIER_BYTES[tier] + held;
}

/** Bytes kept free: the size given, else 5 % of the capacity, at most 5 GB; never more than the capacity. */
export function headroomOf(capacity: number, given?: number): number {
  return Math.min(given ?? Math.min(Math.floor(capacity / 20), 5 * GIB), capacity);
}
