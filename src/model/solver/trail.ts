import { at, enlarged } from './column.js';

/** The decisions behind states: a tree in columns, in which every node knows its parent. */
export class Trail {
  /** Where nothing is decided yet. */
  static readonly root = -1;

  private length = 0;
  private parents = new Int32Array(1024);
  private options = new Int32Array(1024);

  /** Adds the decision for an option to those behind `parent`; gives the new node. */
  add(parent: number, option: number): number {
    const node = this.length++;
    if (node === this.parents.length) {
      this.parents = enlarged(this.parents, 2 * node);
      this.options = enlarged(this.options, 2 * node);
    }
    this.parents[node] = parent;
    this.options[node] = option;
    return node;
  }

  /** Writes the options decided on behind a node into `chosen`, each at its choice. */
  replay(node: number, choiceOf: Int32Array, chosen: Int32Array): void {
    for (let step = node; step !== Trail.root; step = at(this.parents, step)) {
      const option = at(this.options, step);
      chosen[at(choiceOf, option)] = option;
    }
  }

  clear(): void {
    this.length = 0;
  }
}
