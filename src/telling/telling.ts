import { formatSize, type LargestUnit, type Rounding } from '../model/format-size.js';
import type { Tier } from '../model/household.js';
import type { LadderRow } from '../model/ladder-types.js';
import { poolOf } from '../model/pools.js';
import type { Price } from '../data/prices.js';
import type { Snapshot } from '../store/snapshot.js';
import { priceIn } from './format.js';
import type { Speaker } from './speaker.js';
import { tierName, tierOf } from './tier-name.js';
import type { Figures } from './figures.js';

/** What a sentence is made from. */
export interface Telling {
  readonly snapshot: Snapshot;
  readonly localize: Speaker;
  readonly figures: Figures;
  /** Whom it is about. */
  readonly poolId: string;
}

export const sizeText = (
  { localize }: Telling,
  bytes: number,
  round: Rounding = 'nearest',
  largest: LargestUnit = 'TB',
): string => formatSize(bytes, { locale: localize.lang(), round, largest });

const poolIn = ({ snapshot, poolId }: Telling) =>
  poolOf(snapshot.household, poolId)?.pool ?? { appleOne: null };

export const tierText = (telling: Telling, tier: Tier): string =>
  tierOf(telling.localize, tier, telling.poolId, poolIn(telling));

/** Of a pool that nobody has yet. */
export const plainTier = ({ localize }: Telling, tier: Tier): string =>
  tierName(localize, tier, { appleOne: null });

export function monthly(telling: Telling, price: Price): string {
  const { localize } = telling;
  if (price.amount > 0) return localize.term('perMonth', priceIn(localize.lang(), price));
  return localize.term(poolIn(telling).appleOne === null ? 'free' : 'tiersNothingMore');
}

export const rowOf = ({ snapshot }: Telling, poolId: string, tier: Tier): LadderRow | undefined =>
  snapshot.results.ladder.pools.find(({ id }) => id === poolId)?.rows.find((row) => row.tier === tier);
