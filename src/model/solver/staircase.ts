import { at } from './column.js';
import { planOf } from './plan.js';
import type { Frontier, Plan, Point } from './problem.js';
import type { States } from './states.js';
import type { Table } from './table.js';
import type { Unfolding } from './unfolding.js';

/** The whole frontier: the states that are left once every choice is unfolded. */
export class Staircase implements Frontier {
  readonly status = 'optimal';
  readonly gap = 0;
  readonly length: number;
  private readonly states: States;

  constructor(
    private readonly table: Table,
    private readonly unfolding: Unfolding,
  ) {
    this.states = unfolding.states;
    this.length = this.states.length;
  }

  point(index: number): Point {
    const { base } = this.table;
    const { freed, loss, changes } = this.states.sumsAt(this.stateOf(index));
    return Object.freeze({
      loss: base.loss + loss,
      changes: base.changes + changes,
      used: base.used - freed,
    });
  }

  plan(index: number): Plan {
    const { table, states, unfolding } = this;
    const chosen = table.first.slice(0, -1);
    unfolding.trail.replay(at(states.node, this.stateOf(index)), table.choiceOf, chosen);
    return planOf(table, chosen, 'optimal');
  }

  /** States begin with what frees the most, points with what frees the least. */
  private stateOf(index: number): number {
    const state = this.length - 1 - index;
    if (index < 0 || state < 0) throw new RangeError(`the frontier has no point ${index}`);
    return state;
  }
}
