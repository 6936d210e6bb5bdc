import { at } from './column.js';
import type { Relaxation } from './relaxation.js';
import type { Room } from './room.js';
import type { States } from './states.js';
import type { Table } from './table.js';

/**
 * Drops the states that can't lead into the room. Outside the core, which holds the segments from `low` to
 * `high`, all below are taken and none above is. So a state beyond the capacity has to take more, at the rates
 * from `high` on, and one with bytes to spare gives some back, at the rates below `low`; the last one in part.
 */
export function prune(
  states: States,
  { table, relaxation }: { readonly table: Table; readonly relaxation: Relaxation },
  { capacity, cost: mostCost }: Room,
  low: number,
  high: number,
): void {
  const { freed, cost, rate, length } = relaxation;
  const count = states.length;
  states.length = 0;
  let segment = -1;
  for (let i = 0; i < count; i++) {
    const bytes = at(states.bytes, i);
    const loss = at(states.loss, i);
    const changes = at(states.changes, i);
    const outside = bytes > capacity ? high : low;
    const toFree = at(freed, outside) + bytes - capacity;
    // Bytes rise from state to state, and so does what is to be freed: one walk serves all.
    if (segment < 0) segment = relaxation.breakAt(toFree);
    else if (outside === high && segment < high) segment = high;
    while (segment < length && at(freed, segment + 1) < toFree) segment++;
    if (segment === length) break;
    let bound = table.cost(loss, changes) - at(cost, outside);
    if (toFree > 0) bound += at(cost, segment) + (toFree - at(freed, segment)) * at(rate, segment);
    if (bound <= mostCost) states.push(bytes, loss, changes, at(states.node, i));
  }
}
