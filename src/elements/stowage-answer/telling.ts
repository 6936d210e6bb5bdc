import { TIER_BYTES } from '../../data/tiers.js';
import { formatSize, type Rounding } from '../../model/format-size.js';
import type { Tier } from '../../model/household.js';
import type { LadderRow } from '../../model/ladder-types.js';
import type { Price } from '../../data/prices.js';
import type { Snapshot } from '../../store/snapshot.js';
import { priceIn } from '../format.js';
import type { Localize } from '../localize.js';
import type { Figures } from './figures.js';

/** What a sentence is made from. */
export interface Telling {
  readonly snapshot: Snapshot;
  readonly localize: Localize;
  readonly figures: Figures;
}

export const sizeText = ({ localize }: Telling, bytes: number, round: Rounding = 'nearest'): string =>
  formatSize(bytes, { locale: localize.lang(), round });

export const tierText = (telling: Telling, tier: Tier): string => sizeText(telling, TIER_BYTES[tier]);

export const monthly = ({ localize }: Telling, price: Price): string =>
  price.amount === 0 ? localize.term('free') : localize.term('perMonth', priceIn(localize.lang(), price));

export const rowOf = ({ snapshot }: Telling, poolId: string, tier: Tier): LadderRow | undefined =>
  snapshot.results.ladder.pools.find(({ id }) => id === poolId)?.rows.find((row) => row.tier === tier);
