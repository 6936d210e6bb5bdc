import { at } from './column.js';
import type { Prepared } from './prepare.js';
import { prune, type Outlook } from './prune.js';
import type { Room } from './room.js';
import type { Step } from './states.js';
import type { Sums } from './table.js';
import { Unfolding } from './unfolding.js';

/** A plan of a search: a state, and the segments taken outside of what was the core then. */
interface Pick {
  readonly node: number;
  readonly end: number;
  readonly depth: number;
}

/**
 * The exact search around the break solution, after Pisinger's mcknap (1995) and minknap (1997). The relaxation
 * tells what a plan near the optimum takes, but for a few choices, the core. These are unfolded one by one,
 * from the break outwards on both sides, and every state is dropped as soon as the relaxation of what is outside
 * shows that it leads to no better plan.
 *
 * Big composite choices, a person's photos say, make the break of the whole problem a poor guide. Therefore each
 * state is bounded, and completed to a plan, from its own break, wherever the options it took have moved that.
 */
export class Core {
  /** The option of each choice in the best plan. */
  chosen: Int32Array = new Int32Array();
  /** No plan in the room costs less; rises as the search goes on. */
  bound = 0;

  private readonly unfolding = new Unfolding();
  /** The segment at the break, and the option that each choice stands on outside the core. */
  private end = 0;
  private standing: Int32Array = new Int32Array();
  /** Which choice entered the core as the how many-th; 0 is outside. */
  private readonly depths: Int32Array;
  private depth = 0;
  private best: Pick | undefined;

  /** @param work how many states may be looked at in all searches together */
  constructor(
    private readonly prepared: Prepared,
    private readonly room: Room,
    private work: number,
  ) {
    this.depths = new Int32Array(prepared.choices.length);
  }

  /** Finds the best plan in the room, if there is one; false when the work ran out first. */
  search(): boolean {
    const { relaxation } = this.prepared;
    this.end = relaxation.breakAt(this.room.need);
    if (this.end === relaxation.length) return true;
    this.standing = this.standingAt(this.end);
    this.depths.fill((this.depth = 0));
    this.unfolding.start(relaxation.sumsAt(this.end));
    const isDone = this.unfold();
    if (this.best) this.chosen = this.chosenIn(this.best);
    this.best = undefined;
    return isDone;
  }

  private unfold(): boolean {
    const { unfolding, end } = this;
    const { relaxation, table } = this.prepared;
    let [low, high] = [end, end];
    this.look(low, high);
    while (unfolding.states.length > 0 && high - low < relaxation.length) {
      if (this.work <= 0) return false;
      const isRightNext = low === 0 || (high < relaxation.length && high - end <= end - low);
      const choice = at(table.choiceOf, at(relaxation.option, isRightNext ? high++ : --low));
      if (this.isInCore(choice)) continue;
      this.depths[choice] = ++this.depth;
      const steps = this.stepsOf(choice);
      if (steps.length === 0) continue;
      this.work -= unfolding.take(steps);
      this.look(low, high);
    }
    return true;
  }

  /** The other options of a choice, less those that by their reduced cost lead out of the room anyway. */
  private stepsOf(choice: number): readonly Step[] {
    const { end, room } = this;
    const { relaxation, table } = this.prepared;
    const rate = at(relaxation.rate, end);
    const bound = at(relaxation.cost, end) + (room.need - at(relaxation.freed, end)) * rate;
    const standing = at(this.standing, choice);
    const steps: Step[] = [];
    for (let option = at(table.first, choice); option < at(table.first, choice + 1); option++) {
      if (option === standing) continue;
      const freed = at(table.freed, option) - at(table.freed, standing);
      const loss = at(table.loss, option) - at(table.loss, standing);
      const changes = at(table.changes, option) - at(table.changes, standing);
      const isInReach = bound + table.cost(loss, changes) - freed * rate <= room.cost;
      if (isInReach) steps.push({ option, freed, loss, changes });
    }
    return steps;
  }

  /** Looks for better plans among the states and right behind them, and drops those that lead to none. */
  private look(low: number, high: number): void {
    const { room, end, unfolding } = this;
    const { states } = unfolding;
    const cheapest = states.lastFreeing(room.need);
    if (cheapest >= 0) this.offer(states.sumsAt(cheapest), at(states.node, cheapest), end);
    const outlook = prune(states, this.prepared, room, low, high);
    this.bound = outlook.bound;
    if (outlook.cost <= room.cost)
      this.offer(this.completed(outlook, low, high), at(states.node, outlook.state), outlook.end);
  }

  private offer(sums: Sums, node: number, end: number): void {
    if (this.room.offer(sums)) this.best = { node, end, depth: this.depth };
  }

  /** A state's sums with the segments outside the core taken up to another end. */
  private completed({ state, end }: Outlook, low: number, high: number): Sums {
    const { relaxation, table } = this.prepared;
    let { freed, loss, changes } = this.unfolding.states.sumsAt(state);
    const sign = end > low ? 1 : -1;
    const [from, to] = sign > 0 ? [high, end] : [end, low];
    for (let segment = from; segment < to; segment++) {
      if (this.isInCore(at(table.choiceOf, at(relaxation.option, segment)))) continue;
      freed += sign * (at(relaxation.freed, segment + 1) - at(relaxation.freed, segment));
      loss += sign * (at(relaxation.loss, segment + 1) - at(relaxation.loss, segment));
      changes += sign * (at(relaxation.changes, segment + 1) - at(relaxation.changes, segment));
    }
    return { freed, loss, changes };
  }

  private isInCore(choice: number): boolean {
    return at(this.depths, choice) > 0;
  }

  private chosenIn({ node, end, depth }: Pick): Int32Array {
    const { choiceOf } = this.prepared.table;
    const chosen = this.standingAt(end);
    for (const [choice, option] of this.standing.entries()) {
      const entered = at(this.depths, choice);
      if (entered > 0 && entered <= depth) chosen[choice] = option;
    }
    this.unfolding.trail.replay(node, choiceOf, chosen);
    return chosen;
  }

  /** The option of each choice when the first `end` segments are taken. */
  private standingAt(end: number): Int32Array {
    const { relaxation, table } = this.prepared;
    const standing = table.first.slice(0, -1);
    for (let segment = 0; segment < end; segment++) {
      const option = at(relaxation.option, segment);
      standing[at(table.choiceOf, option)] = option;
    }
    return standing;
  }
}
