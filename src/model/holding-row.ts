import { TIER_BYTES } from '../data/tiers.js';
import type { LadderRow } from './ladder-types.js';
import type { Size } from './size.js';
import { verdict } from './verdict.js';

/** A tier that holds a need. */
export interface Holding {
  readonly row: LadderRow;
  readonly verdict: 'fits' | 'tight';
  /** Bytes left of its capacity. */
  readonly spare: number;
}

/** The smallest tier that holds a need of the whole pool; `null`: none certainly does. The free 5 GB isn't shared. */
export function holdingRow(rows: readonly LadderRow[], need: Size): Holding | null {
  for (const row of rows) {
    const found = isShared(row) ? verdict(need, row.capacity, row.headroom) : 'over';
    if (found === 'fits' || found === 'tight')
      return { row, verdict: found, spare: row.capacity - need.bytes };
  }
  return null;
}

const isShared = ({ poolId, capacity }: LadderRow): boolean =>
  poolId !== 'family' || capacity > TIER_BYTES['5GB'];
