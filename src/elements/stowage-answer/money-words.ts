import type { Tier } from '../../model/household.js';
import type { Mix } from '../../model/ladder-types.js';
import type { Recommendation } from '../../model/recommend-types.js';
import { listIn, moneyIn } from '../format.js';
import { personName } from '../names.js';
import type { SumView } from './figures.js';
import { plainTier, rowOf, type Telling } from './telling.js';

/** The cheapest way to share or to part, and what it saves. */
export function mixSentence(telling: Telling, mix: Mix | null): readonly string[] {
  if (!mix) return [];
  const { localize, figures } = telling;
  const money = (amount: number) => moneyIn(localize.lang(), amount, mix.currency);
  const plans = mix.pools.map(({ tier, shared, personIds }) =>
    localize.term('answerMixPool', plainTier(telling, tier), namesOf(telling, personIds), shared),
  );
  const price = figures.mark('mix', localize.term('perMonth', money(mix.price)), mixSum(telling, mix, money));
  const saves = mix.saves
    ? figures.mark(
        'mix-saves',
        money(mix.saves),
        differenceSum(telling, money, mix.saves + mix.price, mix.price),
      )
    : '';
  return [localize.term('answerMix', listIn(localize.lang(), plans), price, saves)];
}

/** What a cheaper tier saves a month. */
export function savedByTier(
  telling: Telling,
  { saves, price }: Extract<Recommendation, { readonly code: 'cheaper-tier' }>,
): string {
  const money = (amount: number) => moneyIn(telling.localize.lang(), amount, price.currency);
  return telling.figures.mark(
    'saves',
    money(saves),
    differenceSum(telling, money, saves + price.amount, price.amount),
  );
}

function namesOf({ snapshot, localize }: Telling, ids: readonly string[]): string {
  const { household } = snapshot;
  const people = household.people.filter(({ id }) => ids.includes(id));
  return listIn(
    localize.lang(),
    people.map((person) => personName(localize, household, person)),
  );
}

/** The price of a mix, pool by pool. */
const mixSum =
  (telling: Telling, { price, pools }: Mix, money: (amount: number) => string) =>
  (): SumView => ({
    title: telling.localize.term('sumPrice'),
    rows: pools.map(({ tier, personIds }) => ({
      label: telling.localize.term('ofWhom', plainTier(telling, tier), namesOf(telling, personIds)),
      amount: money(priceOf(telling, tier)),
    })),
    total: { label: telling.localize.term('sumTotal'), amount: money(price) },
  });

const differenceSum =
  ({ localize }: Telling, money: (amount: number) => string, from: number, to: number) =>
  (): SumView => ({
    title: localize.term('sumSaves'),
    rows: [
      { label: localize.term('sumPriceNow'), amount: money(from) },
      { label: localize.term('sumPriceThen'), amount: money(to), minus: true },
    ],
    total: { label: localize.term('sumComesTo'), amount: money(from - to) },
  });

/** A month; every pool's ladder prices a tier alike. */
function priceOf(telling: Telling, tier: Tier): number {
  const [pool] = telling.snapshot.results.ladder.pools;
  return (pool && rowOf(telling, pool.id, tier)?.price.amount) ?? 0;
}
