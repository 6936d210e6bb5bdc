import { at } from './column.js';
import { States, type Step } from './states.js';
import type { Table } from './table.js';
import { Trail } from './trail.js';

/** A Pareto list that grows choice by choice. */
export class Unfolding {
  readonly trail = new Trail();
  private list = new States();
  private spare: readonly [States, States] = [new States(), new States()];

  get states(): States {
    return this.list;
  }

  start(bytes: number, loss: number, changes: number): void {
    this.trail.clear();
    this.list.start(bytes, loss, changes, Trail.root);
  }

  /** Lets every state take one of the steps or none, and drops what is beaten. Gives the states looked at. */
  take(steps: readonly Step[]): number {
    const from = this.list;
    let kept = from;
    let [free, last] = this.spare;
    let work = 0;
    for (const step of steps) {
      work += kept.length + from.length;
      free.merge(kept, from, step, this.trail);
      [kept, free, last] = kept === from ? [free, last, from] : [free, kept, from];
    }
    this.list = kept;
    this.spare = [free, last];
    return work;
  }
}

/** What sets a choice's other options apart from the one taken so far. */
export function stepsFrom(table: Table, choice: number, standing: number): readonly Step[] {
  const { first, bytes, loss, changes } = table;
  const steps: Step[] = [];
  for (let option = at(first, choice); option < at(first, choice + 1); option++) {
    if (option === standing) continue;
    steps.push({
      option,
      bytes: at(bytes, option) - at(bytes, standing),
      loss: at(loss, option) - at(loss, standing),
      changes: at(changes, option) - at(changes, standing),
    });
  }
  return steps;
}
