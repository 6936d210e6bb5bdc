import { at } from './column.js';
import type { Table } from './table.js';

/** Going from one option of a choice to one that frees more. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Cost per byte freed. */
  readonly rate: number;
}

/** The lower convex hull of a choice's options in (freed, cost), as segments of strictly rising rate. */
export function hullOf(table: Table, choice: number): readonly Segment[] {
  const hull: Segment[] = [];
  const first = at(table.first, choice);
  for (let to = first + 1; to < at(table.first, choice + 1); to++) {
    let last = hull.at(-1);
    let segment = segmentBetween(table, last?.to ?? first, to);
    while (last && segment.rate <= last.rate) {
      hull.pop();
      segment = segmentBetween(table, last.from, to);
      last = hull.at(-1);
    }
    hull.push(segment);
  }
  return hull;
}

function segmentBetween(table: Table, from: number, to: number): Segment {
  const { freed, loss, changes } = table;
  const cost = table.cost(at(loss, to) - at(loss, from), at(changes, to) - at(changes, from));
  return { from, to, rate: cost / (at(freed, to) - at(freed, from)) };
}
