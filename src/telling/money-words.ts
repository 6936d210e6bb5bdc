import type { Mix } from '../model/ladder-types.js';
import type { Recommendation } from '../model/recommend-types.js';
import { listIn, moneyIn } from './format.js';
import { personName } from './names.js';
import { plainTier, type Telling } from './telling.js';

/** The cheapest way to share or to part, and what it saves. */
export function mixSentence(telling: Telling, mix: Mix | null): readonly string[] {
  if (!mix) return [];
  const { localize, figures } = telling;
  const plans = mix.pools.map(({ tier, shared, personIds }) =>
    localize.term('answerMixPool', plainTier(telling, tier), namesOf(telling, personIds), shared),
  );
  const perMonth = localize.term('perMonth', moneyIn(localize.lang(), mix.price, mix.currency));
  const price = figures.mark('mix', perMonth, ({ mixSum }) => mixSum(telling, mix));
  const saves = mix.saves ? savesText(telling, 'mix-saves', mix.saves, mix.price, mix.currency) : '';
  return [localize.term('answerMix', listIn(localize.lang(), plans), price, saves)];
}

/** What a cheaper tier saves a month. */
export const savedByTier = (
  telling: Telling,
  { saves, price }: Extract<Recommendation, { readonly code: 'cheaper-tier' }>,
): string => savesText(telling, 'saves', saves, price.amount, price.currency);

function savesText(telling: Telling, key: string, saves: number, then: number, currency: string): string {
  const text = moneyIn(telling.localize.lang(), saves, currency);
  return telling.figures.mark(key, text, ({ savesSum }) => savesSum(telling, saves, then, currency));
}

/** The people of a pool. */
export function namesOf({ snapshot, localize }: Telling, ids: readonly string[]): string {
  const { household } = snapshot;
  const people = household.people.filter(({ id }) => ids.includes(id));
  return listIn(
    localize.lang(),
    people.map((person) => personName(localize, household, person)),
  );
}
