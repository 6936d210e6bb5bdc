import { at } from './column.js';
import { isCheaper } from './order.js';
import type { Sums } from './table.js';
import { Trail } from './trail.js';

/** An option, compared to the one that all states of a list stand on. */
export interface Step extends Sums {
  readonly option: number;
}

/**
 * A Pareto list in columns: from state to state less is freed, at less cost, both strictly, so that none beats
 * another. `node` is where a state's decisions stand in the trail.
 */
export class States {
  length = 0;
  freed = new Float64Array(64);
  loss = new Float64Array(64);
  changes = new Float64Array(64);
  node = new Int32Array(64);

  /** Makes this the list of one state with nothing decided. */
  start({ freed, loss, changes }: Sums): void {
    this.length = 0;
    this.push(freed, loss, changes, Trail.root);
  }

  sumsAt(index: number): Sums {
    return { freed: at(this.freed, index), loss: at(this.loss, index), changes: at(this.changes, index) };
  }

  push(freed: number, loss: number, changes: number, node: number): void {
    const end = this.length++;
    this.freed[end] = freed;
    this.loss[end] = loss;
    this.changes[end] = changes;
    this.node[end] = node;
  }

  /**
   * Makes this the list of all in `kept` and all in `from` with the step taken, less what is beaten: one stage
   * of Nemhauser & Ullmann (1969). Of equals the kept one stays.
   */
  merge(kept: States, from: States, step: Step, trail: Trail): void {
    this.reserve(kept.length + from.length);
    this.length = 0;
    let [leastLoss, leastChanges] = [Infinity, Infinity];
    let i = 0;
    const end = from.endOfNews(step, kept);
    for (let j = 0; j < end; j++) {
      const freed = at(from.freed, j) + step.freed;
      const loss = at(from.loss, j) + step.loss;
      const changes = at(from.changes, j) + step.changes;
      for (; i < kept.length && at(kept.freed, i) >= freed; i++) {
        const keptLoss = at(kept.loss, i);
        const keptChanges = at(kept.changes, i);
        if (at(kept.freed, i) === freed && isCheaper(loss, changes, keptLoss, keptChanges)) continue;
        if (!isCheaper(keptLoss, keptChanges, leastLoss, leastChanges)) continue;
        leastLoss = keptLoss;
        leastChanges = keptChanges;
        this.push(at(kept.freed, i), keptLoss, keptChanges, at(kept.node, i));
      }
      if (!isCheaper(loss, changes, leastLoss, leastChanges)) continue;
      leastLoss = loss;
      leastChanges = changes;
      this.push(freed, loss, changes, trail.add(at(from.node, j), step.option));
    }
    while (i < kept.length && !isCheaper(at(kept.loss, i), at(kept.changes, i), leastLoss, leastChanges)) i++;
    this.append(kept, i);
  }

  /** The last state, and so the cheapest, that frees at least so much; -1 when none does. */
  lastFreeing(need: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.freed, middle) >= need) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /**
   * Where those states end that `kept` doesn't beat once they take the step; only beaten ones follow. One state of
   * `kept` that frees more than the first of a stretch, at less cost than the last, beats the whole stretch.
   */
  private endOfNews(step: Step, kept: States): number {
    let end = this.length;
    let stretch = 1;
    while (end > 0) {
      const start = Math.max(0, end - stretch);
      const rival = kept.lastFreeing(at(this.freed, start) + step.freed);
      const loss = at(this.loss, end - 1) + step.loss;
      const changes = at(this.changes, end - 1) + step.changes;
      const isBeaten = rival >= 0 && !isCheaper(loss, changes, at(kept.loss, rival), at(kept.changes, rival));
      if (!isBeaten && stretch === 1) break;
      if (isBeaten) end = start;
      stretch = isBeaten ? 2 * stretch : stretch / 2;
    }
    return end;
  }

  private append(list: States, start: number): void {
    this.freed.set(list.freed.subarray(start, list.length), this.length);
    this.loss.set(list.loss.subarray(start, list.length), this.length);
    this.changes.set(list.changes.subarray(start, list.length), this.length);
    this.node.set(list.node.subarray(start, list.length), this.length);
    this.length += list.length - start;
  }

  private reserve(length: number): void {
    if (length <= this.freed.length) return;
    this.freed = new Float64Array(2 * length);
    this.loss = new Float64Array(2 * length);
    this.changes = new Float64Array(2 * length);
    this.node = new Int32Array(2 * length);
  }
}
