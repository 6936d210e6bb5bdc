import { priceFor, type Price } from '../../data/prices.js';
import type { Tier } from '../../model/household.js';
import { poolOf } from '../../model/pools.js';
import { suitedRow } from '../../model/suited-row.js';
import { moneyIn, priceIn } from '../../telling/format.js';
import { priceNote } from '../../telling/price-note.js';
import { tierOf } from '../../telling/tier-name.js';
import type { Asking } from './asking.js';
import type { Figure } from './size-figures.js';

const tierText = ({ localize, snapshot, poolId }: Asking, tier: Tier | undefined): string | null => {
  const pool = poolOf(snapshot.household, poolId)?.pool;
  return tier && pool ? tierOf(localize, tier, poolId, pool) : null;
};

function suitedTier({ snapshot, poolId }: Asking): Tier | undefined {
  const pool = snapshot.results.ladder.pools.find(({ id }) => id === poolId);
  const own = poolOf(snapshot.household, poolId)?.pool.tier;
  return pool?.isKnown ? suitedRow(pool.rows, own)?.tier : undefined;
}

function priceOf(asking: Asking, fallback?: Tier): Price | null {
  const { snapshot, tier } = asking;
  const priced = tier ?? suitedTier(asking) ?? fallback;
  return priced ? priceFor(snapshot.household.region, priced, snapshot.results.prices) : null;
}

/** Figures that are tiers and prices. */
export const moneyFigures = {
  target: (asking) => tierText(asking, asking.tier ?? asking.snapshot.results.target(asking.poolId)),
  tier: (asking) => tierText(asking, suitedTier(asking)),
  price: (asking) => {
    const price = priceOf(asking);
    return price && priceIn(asking.localize.lang(), price);
  },
  'price-year': (asking) => {
    const price = priceOf(asking);
    return price && moneyIn(asking.localize.lang(), price.amount * 12, price.currency);
  },
  'price-note': (asking) => {
    const price = priceOf(asking, '50GB');
    return price && priceNote(asking.localize, price, asking.snapshot.household.region, asking.today);
  },
} satisfies Readonly<Record<string, Figure>>;
