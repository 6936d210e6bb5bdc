import type { Tier } from '../model/household.js';
import type { Mix } from '../model/ladder-types.js';
import { moneyIn } from './format.js';
import type { SumView } from './figures.js';
import { namesOf } from './money-words.js';
import { plainTier, rowOf, type Telling } from './telling.js';

const money = ({ localize }: Telling, amount: number, currency: string): string =>
  moneyIn(localize.lang(), amount, currency);

/** The price of a mix, pool by pool. */
export const mixSum = (telling: Telling, { price, pools, currency }: Mix): SumView => ({
  title: telling.localize.term('sumPrice'),
  rows: pools.map(({ tier, personIds }) => ({
    label: telling.localize.term('ofWhom', plainTier(telling, tier), namesOf(telling, personIds)),
    amount: money(telling, priceOf(telling, tier), currency),
  })),
  total: { label: telling.localize.term('sumTotal'), amount: money(telling, price, currency) },
});

/** What is saved a month by paying `then`, and no longer as much more. */
export const savesSum = (telling: Telling, saves: number, then: number, currency: string): SumView => ({
  title: telling.localize.term('sumSaves'),
  rows: [
    { label: telling.localize.term('sumPriceNow'), amount: money(telling, saves + then, currency) },
    { label: telling.localize.term('sumPriceThen'), amount: money(telling, then, currency), minus: true },
  ],
  total: { label: telling.localize.term('sumComesTo'), amount: money(telling, saves, currency) },
});

/** A month; every pool's ladder prices a tier alike. */
function priceOf(telling: Telling, tier: Tier): number {
  const [pool] = telling.snapshot.results.ladder.pools;
  return (pool && rowOf(telling, pool.id, tier)?.price.amount) ?? 0;
}
