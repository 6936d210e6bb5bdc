import type { CardWords } from '../../charts/card.js';
import type { Category } from '../../model/categories.js';
import type { Recommendation } from '../../model/recommend-types.js';
import { poolsOf } from '../../model/pools.js';
import type { Snapshot } from '../../store/snapshot.js';
import { moneyIn } from '../../telling/format.js';
import type { Localize } from '../localize.js';
import { priceNote } from '../../telling/price-note.js';
import type { Measure } from '../stowage-tiers/measure.js';
import { priceText, sizeText } from '../../telling/tier-words.js';
import { tierOf } from '../../telling/tier-name.js';

/** A tier that stays on one line. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** What the card says: numbers, kinds and prices, and nothing that the reader has named. */
export function cardWords(
  localize: Localize,
  { household }: Snapshot,
  advice: Recommendation,
  measured: Measure,
): CardWords<Category> {
  const { row, pool, need } = measured;
  const { verdict, margin } = row.wished;
  const people = poolsOf(household).find(({ id }) => id === row.poolId)?.people ?? [];
  const tier = unbroken(tierOf(localize, row.tier, row.poolId, pool));
  const over = verdict === 'over';
  return {
    dir: localize.dir() === 'rtl' ? 'rtl' : 'ltr',
    of: localize.term('cardOf', people.length, people.flatMap(({ devices }) => devices).length),
    says: localize.term(
      'cardSays',
      verdict,
      sizeText(localize, need.total.bytes),
      tier,
      sizeText(localize, Math.abs(margin), over ? 'up' : 'down'),
    ),
    further: furtherText(localize, measured, advice),
    tier: localize.term('cardTier', tier, priceText(localize, measured)),
    keys: need.parts.map(({ name, bytes }) => ({
      name,
      text: localize.term('category', name),
      size: sizeText(localize, bytes),
    })),
    striped: localize.term('cardStriped'),
    price: priceNote(localize, row.price, household.region),
    notice: localize.term('trademarks'),
  };
}

/** What to do about it, in a sentence or two; empty when there is nothing to do. */
function furtherText(localize: Localize, { row, pool }: Measure, advice: Recommendation): string {
  const tier = (name: typeof row.tier): string => unbroken(tierOf(localize, name, row.poolId, pool));
  const plan = 'plan' in advice ? advice.plan : null;
  const purchase = 'purchase' in advice ? advice.purchase : null;
  const said: string[] = [];
  if (plan) said.push(localize.term(advice.code === 'tight' ? 'cardRoomier' : 'cardPlan', plan.changes));
  if (purchase) {
    const price = moneyIn(localize.lang(), purchase.price.amount, purchase.price.currency);
    const perMonth = localize.term('perMonth', price);
    said.push(localize.term('cardBuy', tier(purchase.tier), perMonth, plan !== null));
  }
  if (advice.code === 'cheaper-tier') {
    const saves = moneyIn(localize.lang(), advice.saves, advice.price.currency);
    said.push(localize.term('cardCheaper', saves, tier(advice.from)));
  }
  if (advice.code === 'temporary-storage') said.push(localize.term('cardTemporary'));
  if (advice.code === 'nothing-holds') said.push(localize.term('cardComputer'));
  return said.join(' ');
}
