import { at } from './column.js';
import { Core } from './core.js';
import { planOf } from './plan.js';
import { prepare, type Prepared } from './prepare.js';
import type { Effort, Plan, Problem } from './problem.js';
import { Room } from './room.js';

/** Some seconds at most; households need a few thousand. */
const DEFAULT_WORK = 2 ** 26;

/**
 * The plan with `used` ≤ `capacity` that is smallest in (loss, changes, used), compared in that order: a
 * multiple-choice knapsack, solved exactly. `impossible` is the plan that uses the least.
 * @throws RangeError when a choice has no option, or sums of the problem could pass 2^53 − 1.
 */
export function leastLoss(problem: Problem, capacity: number, { work = DEFAULT_WORK }: Effort = {}): Plan {
  const prepared = prepare(problem);
  const { table } = prepared;
  const { first } = table;
  if (table.base.used <= capacity) return planOf(table, first, 'optimal');
  if (table.smallest > capacity)
    return planOf(
      table,
      first.slice(1).map((next) => next - 1),
      'impossible',
    );
  return solve(prepared, capacity, work);
}

function solve(prepared: Prepared, capacity: number, work: number): Plan {
  const { lumps, table } = prepared;
  const room = new Room(table, capacity);
  const core = new Core(prepared, room, work);
  const bounds = Float64Array.from({ length: lumps.states.length }, (_, lump) => core.boundOf(lump));
  const order = [...bounds.keys()].filter((lump) => at(bounds, lump) < Infinity);
  for (const lump of order) core.roundUp(lump);

  // cheapest bound first
  const promising = order
    .filter((lump) => at(bounds, lump) <= room.cost)
    .sort((a, b) => at(bounds, a) - at(bounds, b) || a - b);
  const unproven = promising.find((lump) => !core.search(lump));
  let isSmallest = false;
  if (unproven === undefined) {
    room.seekSmaller();
    isSmallest = order.every((lump) => core.search(lump));
  }
  const best = room.best!;
  const gap =
    unproven === undefined
      ? 0
      : Math.max(
          0,
          best.loss -
            Math.max(0, Math.ceil((at(bounds, unproven) - table.doubt - (table.scale - 1)) / table.scale)),
        );
  return planOf(table, best.chosen, isSmallest ? 'optimal' : 'bound', gap);
}
