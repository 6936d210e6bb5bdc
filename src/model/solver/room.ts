import { isCheaper } from './order.js';
import type { Sums, Table } from './table.js';

/** The sums of the best plan so far, and the room that is left for a better one. */
export class Room {
  /** A better plan frees at least so much, */
  need: number;
  /** and costs at most so much: in doubles, rounded so that no better plan is left out. */
  cost = Infinity;
  best: Sums = { freed: -Infinity, loss: Infinity, changes: Infinity };
  private seeksSmaller = false;

  constructor(
    private readonly table: Table,
    need: number,
  ) {
    this.need = need;
  }

  /** Takes a plan as the best one if it frees enough and comes first in (loss, changes, used). */
  offer(sums: Sums): boolean {
    const { best, need } = this;
    const { freed, loss, changes } = sums;
    const isEqual = loss === best.loss && changes === best.changes;
    const isBetter = isEqual ? freed > best.freed : isCheaper(loss, changes, best.loss, best.changes);
    if (freed < need || !isBetter) return false;
    this.best = sums;
    this.tighten();
    return true;
  }

  /** From here on the best plan is known to cost the least: what is better frees more at this cost. */
  seekSmaller(): void {
    this.seeksSmaller = true;
    this.tighten();
  }

  private tighten(): void {
    const { freed, loss, changes } = this.best;
    const cost = this.table.cost(loss, changes) + this.table.doubt;
    if (this.seeksSmaller) this.need = freed + 1;
    this.cost = this.seeksSmaller ? cost : cost - 1;
  }
}
