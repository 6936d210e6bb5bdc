import { States, type Step } from './states.js';
import type { Sums } from './table.js';
import { Trail } from './trail.js';

/** A Pareto list that grows choice by choice, and the decisions behind its states. */
export class Unfolding {
  readonly trail = new Trail();
  states = new States();
  private spare: readonly [States, States] = [new States(), new States()];

  start(sums: Sums): void {
    this.trail.clear();
    this.states.start(sums);
  }

  /** Lets every state take one of the steps or none, and drops what is beaten; gives the states looked at. */
  take(steps: readonly Step[]): number {
    const from = this.states;
    let kept = from;
    let [free, other] = this.spare;
    let work = 0;
    for (const step of steps) {
      work += kept.length + from.length;
      free.merge(kept, from, step, this.trail);
      [kept, free, other] = kept === from ? [free, other, from] : [free, kept, from];
    }
    this.states = kept;
    this.spare = [free, other];
    return work;
  }
}
