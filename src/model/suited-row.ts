import type { Tier } from './household.js';
import type { LadderRow } from './ladder-types.js';

/**
 * The row of the cheapest tier that holds a pool, wishes come true; to go below what it has, the tier must leave
 * its headroom free. `undefined`: none does.
 */
export function suitedRow(rows: readonly LadderRow[], own: Tier | undefined): LadderRow | undefined {
  const held = rows.find(({ tier }) => tier === own)?.capacity ?? 0;
  const suited = rows.filter(
    ({ capacity, wished: { verdict } }) => verdict === 'fits' || (verdict === 'tight' && capacity >= held),
  );
  return suited.sort((a, b) => a.price.amount - b.price.amount || a.capacity - b.capacity)[0];
}
