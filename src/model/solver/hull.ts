import { at } from './column.js';
import type { Table } from './table.js';

/** Going from one option of a choice to a smaller one. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Cost per byte freed. */
  readonly rate: number;
}

/**
 * The lower convex hull of a choice's options in (bytes, cost), as segments of rising rate: the only options a
 * linear relaxation takes.
 */
export function hullOf(table: Table, choice: number): readonly Segment[] {
  const hull: Segment[] = [];
  const first = at(table.first, choice);
  const end = at(table.first, choice + 1);
  for (let to = first + 1; to < end; to++) {
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

function segmentBetween({ bytes, loss, changes, scale }: Table, from: number, to: number): Segment {
  const cost = (at(loss, to) - at(loss, from)) * scale + at(changes, to) - at(changes, from);
  return { from, to, rate: cost / (at(bytes, from) - at(bytes, to)) };
}
