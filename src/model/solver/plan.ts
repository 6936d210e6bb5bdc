import { at } from './column.js';
import { compareIds } from './order.js';
import type { Plan, Taken } from './problem.js';
import type { Table } from './table.js';

/** The plan that takes the chosen option of every choice, its sums taken anew from the options. */
export function planOf(table: Table, chosen: Int32Array, status: Plan['status'], gap = 0): Plan {
  let { used, loss, changes } = table.base;
  const take: Taken[] = [];
  for (const [index, { choice, options }] of table.choices.entries()) {
    const first = at(table.first, index);
    const number = at(chosen, index);
    used += at(table.bytes, number) - at(table.bytes, first);
    loss += at(table.loss, number) - at(table.loss, first);
    changes += at(table.changes, number) - at(table.changes, first);
    const option = at(options, number - first);
    if (option !== choice.options[0]) take.push(Object.freeze([choice.id, option.id] as const));
  }
  take.sort(([a], [b]) => compareIds(a, b));
  return Object.freeze({ status, loss, changes, used, gap, take: Object.freeze(take) });
}
