import { compareIn } from '../../telling/format.js';
import type { AppRow } from './app-row.js';

export type SortKey = 'size' | 'name' | 'loss';

export interface Order {
  readonly by: SortKey;
  readonly direction: 'ascending' | 'descending';
}

/** Each key's own direction first: the largest, the first in the alphabet, what comes back by itself. */
export const FIRST_ORDER: Readonly<Record<SortKey, Order>> = {
  size: { by: 'size', direction: 'descending' },
  name: { by: 'name', direction: 'ascending' },
  loss: { by: 'loss', direction: 'ascending' },
};

/** What a key's header does: its own order, or the other way round if it is that already. */
export function orderAfter(order: Order, by: SortKey): Order {
  const first = FIRST_ORDER[by];
  if (order.by !== by || order.direction !== first.direction) return first;
  return { by, direction: first.direction === 'ascending' ? 'descending' : 'ascending' };
}

const bySize = (a: AppRow, b: AppRow): number => b.app.size.bytes - a.app.size.bytes;

/** The rows in order; among equals the larger one first. */
export function sorted(rows: readonly AppRow[], { by, direction }: Order, locale: string): AppRow[] {
  const ascending: Readonly<Record<SortKey, (a: AppRow, b: AppRow) => number>> = {
    size: (a, b) => bySize(b, a),
    name: (a, b) => compareIn(locale, a.app.name, b.app.name),
    loss: (a, b) => a.loss - b.loss,
  };
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * ascending[by](a, b) || bySize(a, b));
}

/** The rows whose app's name has these letters in it, whatever their case or accents. */
export function matching(rows: readonly AppRow[], text: string): readonly AppRow[] {
  const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const asked = plain(text.trim());
  return asked === '' ? rows : rows.filter(({ app }) => plain(app.name).includes(asked));
}
