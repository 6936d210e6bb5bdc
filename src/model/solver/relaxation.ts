import { at } from './column.js';
import { hullOf } from './hull.js';
import type { Table } from './table.js';

/**
 * The linear relaxation of a multiple-choice knapsack (Dantzig 1957; Sinha & Zoltners 1979; Zemel 1980): the
 * hull segments of all choices in the order of their rates, with prefix sums. Taking them in that order frees
 * any number of bytes at the least cost, the last one in part: a lower bound for every whole plan.
 */
export class Relaxation {
  readonly length: number;
  /** The option each segment leads to. */
  readonly option: Int32Array;
  readonly rate: Float64Array;
  /** What all segments before an index free, lose and change together, and the cost of that. */
  readonly freed: Float64Array;
  readonly loss: Float64Array;
  readonly changes: Float64Array;
  readonly cost: Float64Array;

  constructor(table: Table, choices: readonly number[]) {
    const { bytes, choiceOf } = table;
    const segments = choices.flatMap((choice) => hullOf(table, choice));
    const sizeOf = (from: number, to: number): number => at(bytes, from) - at(bytes, to);
    segments.sort(
      (a, b) =>
        a.rate - b.rate ||
        sizeOf(a.from, a.to) - sizeOf(b.from, b.to) ||
        table.compareChoices(at(choiceOf, a.to), at(choiceOf, b.to)),
    );
    this.length = segments.length;
    this.option = Int32Array.from(segments, ({ to }) => to);
    this.rate = Float64Array.from(segments, ({ rate }) => rate);
    this.freed = new Float64Array(this.length + 1);
    this.loss = new Float64Array(this.length + 1);
    this.changes = new Float64Array(this.length + 1);
    this.cost = new Float64Array(this.length + 1);
    let [freed, loss, changes, end] = [0, 0, 0, 0];
    for (const { from, to } of segments) {
      end++;
      this.freed[end] = freed += sizeOf(from, to);
      this.loss[end] = loss += at(table.loss, to) - at(table.loss, from);
      this.changes[end] = changes += at(table.changes, to) - at(table.changes, from);
      this.cost[end] = table.cost(loss, changes);
    }
  }

  /** The segment in which `need` bytes are reached, from `low` on; the length when all together free less. */
  breakAt(need: number, low = 0): number {
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.freed, middle + 1) < need) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The least cost of freeing `need` bytes when segments may be taken in part; infinite when all free less. */
  costOf(need: number): number {
    if (need <= 0) return 0;
    const last = this.breakAt(need);
    if (last === this.length) return Infinity;
    return at(this.cost, last) + (need - at(this.freed, last)) * at(this.rate, last);
  }
}
