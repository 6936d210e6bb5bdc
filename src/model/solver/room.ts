import { isCheaper } from './order.js';
import type { Point } from './problem.js';
import type { Table } from './table.js';

/** A whole plan: its sums, loss and changes relative to the plan of least loss, and the option of each choice. */
export interface Candidate extends Point {
  readonly chosen: Int32Array;
}

/** The best plan so far, and the room that is left for a better one. */
export class Room {
  /** A better plan uses at most so much, */
  capacity: number;
  /** and costs at most so much: in doubles, rounded so that no better plan is left out. */
  cost = Infinity;
  best: Candidate | undefined;
  private seeksSmaller = false;

  constructor(
    private readonly table: Table,
    capacity: number,
  ) {
    this.capacity = capacity;
  }

  /** Whether a plan within the capacity comes before the best one in (loss, changes, used). */
  takes({ used, loss, changes }: Point): boolean {
    const { best } = this;
    if (!best || isCheaper(loss, changes, best.loss, best.changes)) return true;
    return loss === best.loss && changes === best.changes && used < best.used;
  }

  accept(best: Candidate): void {
    this.best = best;
    this.tighten(best);
  }

  /** From here on the cost of the best plan is known to be the least: better is what uses less at this cost. */
  seekSmaller(): void {
    this.seeksSmaller = true;
    if (this.best) this.tighten(this.best);
  }

  private tighten({ used, loss, changes }: Point): void {
    const cost = this.table.cost(loss, changes) + this.table.doubt;
    if (this.seeksSmaller) this.capacity = used - 1;
    this.cost = this.seeksSmaller ? cost : cost - 1;
  }
}
