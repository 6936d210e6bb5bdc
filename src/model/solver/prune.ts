import { at } from './column.js';
import type { Prepared } from './prepare.js';
import type { Room } from './room.js';
import type { States } from './states.js';

/** What the relaxation tells of the states that are left. */
export interface Outlook {
  /** No plan they lead to costs less. */
  readonly bound: number;
  /** The state that is completed most cheaply, */
  readonly state: number;
  /** the end of the segments then taken outside the core, */
  readonly end: number;
  /** and what that costs; infinite when no state is left. */
  readonly cost: number;
}

/**
 * Drops the states that can't lead into the room. Outside the core, which holds the segments from `low` to
 * `high`, all below are taken and none above is. So a state that frees too little takes more, at the rates from
 * `high` on, and one that frees more than needed gives some back, at the rates below `low`. With the last segment
 * in part that gives a bound, and with the last one whole a plan.
 */
export function prune(
  states: States,
  { table, relaxation }: Pick<Prepared, 'table' | 'relaxation'>,
  room: Room,
  low: number,
  high: number,
): Outlook {
  const { freed, cost, rate, length } = relaxation;
  const count = states.length;
  let [bound, state, end, leastCost] = [Infinity, -1, 0, Infinity];
  let segment = -1;
  states.length = 0;
  for (let i = 0; i < count; i++) {
    const missing = room.need - at(states.freed, i);
    const outside = missing > 0 ? high : low;
    const target = at(freed, outside) + missing;
    // Less is freed from state to state, so the target rises: one walk serves all.
    if (segment < 0) segment = relaxation.breakAt(target);
    else if (missing > 0 && segment < high) segment = high;
    while (segment < length && at(freed, segment + 1) < target) segment++;
    if (segment === length) break;
    const loss = at(states.loss, i);
    const changes = at(states.changes, i);
    const inside = table.cost(loss, changes) - at(cost, outside);
    const isAnyTaken = target > 0;
    const inPart = isAnyTaken ? at(cost, segment) + (target - at(freed, segment)) * at(rate, segment) : 0;
    if (inside + inPart > room.cost) continue;
    bound = Math.min(bound, inside + inPart);
    const whole = inside + (isAnyTaken ? at(cost, segment + 1) : 0);
    if (whole < leastCost) {
      leastCost = whole;
      state = states.length;
      end = isAnyTaken ? segment + 1 : 0;
    }
    states.push(at(states.freed, i), loss, changes, at(states.node, i));
  }
  return { bound, state, end, cost: leastCost };
}
