import { at } from './column.js';
import { hullOf, type Segment } from './hull.js';
import type { Sums, Table } from './table.js';

/**
 * The linear relaxation of the multiple-choice knapsack (Dantzig 1957; Sinha & Zoltners 1979; Zemel 1980): the
 * hull segments of all choices in the order of their rates, with prefix sums. Taken in that order they free any
 * number of bytes at the least cost, the last one in part: a lower bound for every plan.
 */
export class Relaxation {
  readonly length: number;
  /** The option each segment leads to. A choice's segments come in the order of its options. */
  readonly option: Int32Array;
  readonly rate: Float64Array;
  /** What all segments before an index free and cost together. */
  readonly freed: Float64Array;
  readonly loss: Float64Array;
  readonly changes: Float64Array;
  readonly cost: Float64Array;

  constructor(table: Table) {
    const freedBy = ({ from, to }: Segment): number => at(table.freed, to) - at(table.freed, from);
    const choiceOf = ({ to }: Segment): number => at(table.choiceOf, to);
    const segments = table.choices
      .flatMap((_, choice) => hullOf(table, choice))
      .sort(
        (a, b) =>
          a.rate - b.rate || freedBy(a) - freedBy(b) || table.compareChoices(choiceOf(a), choiceOf(b)),
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
      this.freed[end] = freed += at(table.freed, to) - at(table.freed, from);
      this.loss[end] = loss += at(table.loss, to) - at(table.loss, from);
      this.changes[end] = changes += at(table.changes, to) - at(table.changes, from);
      this.cost[end] = table.cost(loss, changes);
    }
  }

  /** The sums of the first `end` segments. */
  sumsAt(end: number): Sums {
    return { freed: at(this.freed, end), loss: at(this.loss, end), changes: at(this.changes, end) };
  }

  /** The segment in which so many freed bytes are reached; the length when all together free less. */
  breakAt(freed: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.freed, middle + 1) < freed) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
