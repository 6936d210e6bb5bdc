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
    const segments: Segment[] = [];
    for (const choice of table.choices.keys()) segments.push(...hullOf(table, choice));
    segments.sort((a, b) => a.rate - b.rate || a.freed - b.freed || table.compareChoices(a.choice, b.choice));
    this.length = segments.length;
    this.option = new Int32Array(this.length);
    this.rate = new Float64Array(this.length);
    this.freed = new Float64Array(this.length + 1);
    this.loss = new Float64Array(this.length + 1);
    this.changes = new Float64Array(this.length + 1);
    this.cost = new Float64Array(this.length + 1);
    let [freed, loss, changes] = [0, 0, 0];
    for (const [index, segment] of segments.entries()) {
      this.option[index] = segment.to;
      this.rate[index] = segment.rate;
      this.freed[index + 1] = freed += segment.freed;
      this.loss[index + 1] = loss += segment.loss;
      this.changes[index + 1] = changes += segment.changes;
      this.cost[index + 1] = table.cost(loss, changes);
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
