import { at } from './column.js';
import { isCheaper } from './order.js';
import type { Trail } from './trail.js';

/** An option, and how it differs from the one all states of a list stand on. */
export interface Step {
  readonly option: number;
  readonly bytes: number;
  readonly loss: number;
  readonly changes: number;
}

/**
 * A Pareto list in columns: from state to state the bytes rise and (loss, changes) falls, both strictly, so
 * that none beats another. `node` is where a state's decisions stand in the trail.
 */
export class States {
  length = 0;
  bytes = new Float64Array(64);
  loss = new Float64Array(64);
  changes = new Float64Array(64);
  node = new Int32Array(64);

  /** Makes this the list of one state. */
  start(bytes: number, loss: number, changes: number, node: number): void {
    this.length = 0;
    this.push(bytes, loss, changes, node);
  }

  /**
   * Makes this the list of all in `kept` and all in `from` with the step taken, less what is beaten: one stage
   * of Nemhauser & Ullmann (1969). Of equals the kept one stays.
   */
  merge(kept: States, from: States, step: Step, trail: Trail): void {
    this.reserve(kept.length + from.length);
    this.length = 0;
    let leastLoss = Infinity;
    let leastChanges = Infinity;
    let i = 0;
    const end = from.endOfNews(step, kept);
    for (let j = 0; j < end; j++) {
      const bytes = at(from.bytes, j) + step.bytes;
      const loss = at(from.loss, j) + step.loss;
      const changes = at(from.changes, j) + step.changes;
      for (; i < kept.length && at(kept.bytes, i) <= bytes; i++) {
        const keptLoss = at(kept.loss, i);
        const keptChanges = at(kept.changes, i);
        if (at(kept.bytes, i) === bytes && isCheaper(loss, changes, keptLoss, keptChanges)) continue;
        if (!isCheaper(keptLoss, keptChanges, leastLoss, leastChanges)) continue;
        leastLoss = keptLoss;
        leastChanges = keptChanges;
        this.push(at(kept.bytes, i), keptLoss, keptChanges, at(kept.node, i));
      }
      if (!isCheaper(loss, changes, leastLoss, leastChanges)) continue;
      leastLoss = loss;
      leastChanges = changes;
      this.push(bytes, loss, changes, trail.add(at(from.node, j), step.option));
    }
    while (i < kept.length && !isCheaper(at(kept.loss, i), at(kept.changes, i), leastLoss, leastChanges)) i++;
    this.append(kept, i);
  }

  push(bytes: number, loss: number, changes: number, node: number): void {
    const end = this.length++;
    this.bytes[end] = bytes;
    this.loss[end] = loss;
    this.changes[end] = changes;
    this.node[end] = node;
  }

  /** The last state, and so the cheapest, of at most so many bytes; -1 when all have more. */
  lastWithin(bytes: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (at(this.bytes, middle) <= bytes) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Where those end that `rest` doesn't beat once they take the step; only beaten ones follow. */
  private endOfNews(step: Step, rest: States): number {
    let end = this.length;
    let i = rest.length - 1;
    for (; end > 0; end--) {
      const bytes = at(this.bytes, end - 1) + step.bytes;
      while (i >= 0 && at(rest.bytes, i) > bytes) i--;
      if (i < 0) return end;
      const loss = at(this.loss, end - 1) + step.loss;
      const changes = at(this.changes, end - 1) + step.changes;
      if (isCheaper(loss, changes, at(rest.loss, i), at(rest.changes, i))) return end;
    }
    return end;
  }

  private append(list: States, start: number): void {
    this.bytes.set(list.bytes.subarray(start, list.length), this.length);
    this.loss.set(list.loss.subarray(start, list.length), this.length);
    this.changes.set(list.changes.subarray(start, list.length), this.length);
    this.node.set(list.node.subarray(start, list.length), this.length);
    this.length += list.length - start;
  }

  private reserve(length: number): void {
    if (length <= this.bytes.length) return;
    this.bytes = new Float64Array(2 * length);
    this.loss = new Float64Array(2 * length);
    this.changes = new Float64Array(2 * length);
    this.node = new Int32Array(2 * length);
  }
}
