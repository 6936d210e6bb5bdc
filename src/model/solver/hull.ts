import { at } from './column.js';
import type { Sums, Table } from './table.js';

/** Going from one option of a choice to one that frees more. */
export interface Segment extends Sums {
  readonly choice: number;
  readonly from: number;
  readonly to: number;
  /** Cost per byte freed. */
  readonly rate: number;
}

/** The lower convex hull of a choice's options in (freed, cost), as segments of strictly rising rate. */
export function hullOf(table: Table, choice: number): readonly Segment[] {
  const hull: Segment[] = [];
  const first = at(table.first, choice);
  const end = at(table.first, choice + 1);
  for (let to = first + 1; to < end; to++) {
    let last = hull.at(-1);
    let segment = segmentBetween(table, choice, last?.to ?? first, to);
    while (last && segment.rate <= last.rate) {
      hull.pop();
      segment = segmentBetween(table, choice, last.from, to);
      last = hull.at(-1);
    }
    hull.push(segment);
  }
  return hull;
}

function segmentBetween(table: Table, choice: number, from: number, to: number): Segment {
  const freed = at(table.freed, to) - at(table.freed, from);
  const loss = at(table.loss, to) - at(table.loss, from);
  const changes = at(table.changes, to) - at(table.changes, from);
  return { choice, from, to, freed, loss, changes, rate: table.cost(loss, changes) / freed };
}
