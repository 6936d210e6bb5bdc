import { Core } from './core.js';
import { planOf } from './plan.js';
import { prepare, type Prepared } from './prepare.js';
import type { Effort, Plan, Problem } from './problem.js';
import { Room } from './room.js';

/** Households need some thousands, a hundred devices of a thousand apps some ten millions: about a second. */
const DEFAULT_WORK = 2 ** 25;

/**
 * The plan with `used` ≤ `capacity` that is smallest in (loss, changes, used), compared in that order: a
 * multiple-choice knapsack, solved exactly. Where nothing fits, the plan that uses the least.
 * @throws RangeError when a choice has no option, or sums of the problem could pass 2^53 − 1.
 */
export function leastLoss(problem: Problem, capacity: number, { work = DEFAULT_WORK }: Effort = {}): Plan {
  const prepared = prepare(problem);
  const { first, base, smallest } = prepared.table;
  if (base.used <= capacity) return planOf(prepared.table, first.slice(0, -1), 'optimal');
  const last = (): Int32Array => first.slice(1).map((next) => next - 1);
  if (smallest > capacity) return planOf(prepared.table, last(), 'impossible');
  return freeing(prepared, base.used - capacity, work);
}

/** The best plan that frees so much, which is possible. */
function freeing(prepared: Prepared, need: number, work: number): Plan {
  const { table } = prepared;
  const room = new Room(table, need);
  const core = new Core(prepared, room, work);
  if (!core.search()) return planOf(table, core.chosen, 'bound', room.best.loss - table.lossOf(core.bound));
  room.seekSmaller();
  const isSmallest = core.search();
  return planOf(table, core.chosen, isSmallest ? 'optimal' : 'bound');
}
