import { at } from './column.js';
import { compareIds } from './order.js';
import type { Plan, Taken } from './problem.js';
import type { Table } from './table.js';

/** The plan that takes the chosen option of each choice. */
export function planOf(table: Table, chosen: Int32Array, status: Plan['status'], gap = 0): Plan {
  const { base, choices, first } = table;
  const { freed, loss, changes } = table.sumsOf(chosen);
  const take: Taken[] = [];
  for (const [index, { choice, options }] of choices.entries()) {
    const option = at(options, at(chosen, index) - at(first, index));
    if (option !== choice.options[0]) take.push(Object.freeze([choice.id, option.id] as const));
  }
  take.sort(([a], [b]) => compareIds(a, b));
  return Object.freeze({
    status,
    loss: base.loss + loss,
    changes: base.changes + changes,
    used: base.used - freed,
    gap,
    take: Object.freeze(take),
  });
}
