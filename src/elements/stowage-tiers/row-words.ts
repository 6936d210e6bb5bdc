import { formatSize, type Rounding } from '../../model/format-size.js';
import type { LadderRow } from '../../model/ladder-types.js';
import { listIn, priceIn } from '../../telling/format.js';
import type { Localize } from '../localize.js';
import type { Measure, Stack } from './measure.js';

export const sizeText = (localize: Localize, bytes: number, round: Rounding = 'nearest'): string =>
  formatSize(bytes, { locale: localize.lang(), round });

export function priceText(localize: Localize, { row, pool }: Measure): string {
  if (row.tier === '5GB') return localize.term(pool.appleOne === null ? 'free' : 'tiersNothingMore');
  return localize.term('perMonth', priceIn(localize.lang(), row.price));
}

export function verdictText(localize: Localize, { wished }: LadderRow): string {
  const over = wished.verdict === 'over';
  const margin = sizeText(localize, Math.abs(wished.margin), over ? 'up' : 'down');
  return localize.term('tiersVerdict', wished.verdict, margin);
}

/** What it takes to fit, beyond the wishes; empty when it fits. */
export function planText(localize: Localize, row: LadderRow): string {
  const { plan, unprotected, itemise, wished } = row;
  if (plan && wished.verdict === 'tight') return localize.term('tiersRoomier', plan.changes);
  if (plan) return localize.term('tiersPlan', plan.changes, plan.verdict);
  if (unprotected) return localize.term('tiersUnprotected', sizeText(localize, unprotected.bytes));
  if (itemise) return localize.term('tiersItemise');
  const stuck = wished.verdict === 'over' || wished.verdict === 'unsure';
  return stuck ? localize.term('tiersNoPlan') : returnText(localize, row);
}

const MOST_NAMED = 3;

/** What is off and has room here; empty when nothing has. */
function returnText(localize: Localize, { couldReturn }: LadderRow): string {
  if (couldReturn.length === 0) return '';
  const names = couldReturn
    .slice(0, MOST_NAMED)
    .map(({ name, size }) => `${name || localize.term('unnamedApp')} (${sizeText(localize, size.bytes)})`);
  const more = couldReturn.length - names.length;
  return localize.term(
    'tiersCouldReturn',
    listIn(localize.lang(), more > 0 ? [...names, localize.term('tiersMore', more)] : names),
  );
}

/** What is in a stack, with its sizes. */
export const partsText = (localize: Localize, { parts }: Stack): string =>
  listIn(
    localize.lang(),
    parts.map(({ name, bytes }) =>
      localize.term('tiersBarPart', localize.term('category', name), sizeText(localize, bytes)),
    ),
  );

/** The bar as a sentence; `parts`: what is in the need. */
export function barSentence(localize: Localize, { need, today, after, row }: Measure, parts: string): string {
  const capacity = sizeText(localize, row.capacity);
  if (need.parts.length === 0) return localize.term('tiersBarEmpty', capacity);
  const size = (stack: Stack | null): string => (stack ? sizeText(localize, stack.total.bytes) : '');
  return localize.term('tiersBar', size(need), capacity, parts, size(today), size(after));
}
