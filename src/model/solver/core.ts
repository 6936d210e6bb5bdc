import { at } from './column.js';
import type { Prepared } from './prepare.js';
import type { Point } from './problem.js';
import { prune } from './prune.js';
import type { Room } from './room.js';
import { stepsFrom, Unfolding } from './unfolding.js';

/**
 * The exact search around the break solution, after Pisinger's mcknap (1995) and minknap (1997). The relaxation
 * tells what a plan near the optimum takes, but for a few choices, the core. These are unfolded one by one,
 * from the break outwards on both sides, and every state is dropped as soon as the relaxation of the choices
 * outside shows that it leads to no better plan.
 */
export class Core {
  private readonly unfolding = new Unfolding();
  /** The option that each choice stands on outside the core. */
  private readonly standing: Int32Array;
  private readonly isInCore: Uint8Array;

  /** @param work how many states may be looked at in all searches together */
  constructor(
    private readonly prepared: Prepared,
    private readonly room: Room,
    private work: number,
  ) {
    const { length } = prepared.choices;
    this.standing = new Int32Array(length);
    this.isInCore = new Uint8Array(length);
  }

  /** A lower bound for the cost of all plans with the lumps in a certain state. */
  boundOf(lump: number): number {
    const { lumps, relaxation, table } = this.prepared;
    const { loss, changes } = lumps.states;
    return table.cost(at(loss, lump), at(changes, lump)) + relaxation.costOf(this.needOf(lump));
  }

  /** Offers the break solution with its last segment taken whole, for a lump state that can get there. */
  roundUp(lump: number): void {
    const need = this.needOf(lump);
    this.offerWith(lump, need > 0 ? this.prepared.relaxation.breakAt(need) + 1 : 0);
  }

  /** Finds the best plan with the lumps in a certain state, if it is in the room; false when work ran out. */
  search(lump: number): boolean {
    const { prepared, room, unfolding } = this;
    const { relaxation, table } = prepared;
    if (this.needOf(lump) <= 0) this.offerWith(lump, 0);
    if (this.needOf(lump) <= 0 || this.boundOf(lump) > room.cost) return true;

    const end = relaxation.breakAt(this.needOf(lump));
    const rate = at(relaxation.rate, end);
    const start = this.sumsWith(lump, end);
    const startCost = table.cost(start.loss, start.changes);
    this.stand(lump, end);
    this.isInCore.fill(0);
    unfolding.start(start.used, start.loss, start.changes);
    let [low, high] = [end, end];
    while (unfolding.states.length > 0 && high - low < relaxation.length) {
      if (this.work <= 0) return false;
      const isRightNext = low === 0 || (high < relaxation.length && high - end <= end - low);
      const option = at(relaxation.option, isRightNext ? high++ : --low);
      const choice = at(table.choiceOf, option);
      if (this.isInCore[choice]) continue;
      this.isInCore[choice] = 1;
      // By its reduced cost, a step that leads out of the room whatever else is taken need not be tried.
      const bound = startCost + rate * (start.used - room.capacity);
      const steps = stepsFrom(table, choice, at(this.standing, choice)).filter(
        ({ bytes, loss, changes }) => bound + table.cost(loss, changes) + rate * bytes <= room.cost,
      );
      if (steps.length === 0) continue;
      this.work -= unfolding.take(steps);
      this.offerBest();
      prune(unfolding.states, prepared, room, low, high);
    }
    return true;
  }

  /** What must be freed besides the lumps. */
  private needOf(lump: number): number {
    return this.prepared.table.base.used + at(this.prepared.lumps.states.bytes, lump) - this.room.capacity;
  }

  /** The sums of a plan with the lumps in a certain state and the first `end` segments taken. */
  private sumsWith(lump: number, end: number): Point {
    const { table, lumps, relaxation } = this.prepared;
    return {
      used: table.base.used + at(lumps.states.bytes, lump) - at(relaxation.freed, end),
      loss: at(lumps.states.loss, lump) + at(relaxation.loss, end),
      changes: at(lumps.states.changes, lump) + at(relaxation.changes, end),
    };
  }

  private stand(lump: number, end: number): void {
    const { table, lumps, relaxation } = this.prepared;
    this.standing.set(table.first.subarray(0, this.standing.length));
    this.standOn(lumps.trail.behind(at(lumps.states.node, lump)));
    // A choice's segments come in the order of its options: the last one counts.
    this.standOn(relaxation.option.subarray(0, end));
  }

  private standOn(options: Iterable<number>, standing = this.standing): Int32Array {
    for (const option of options) standing[at(this.prepared.table.choiceOf, option)] = option;
    return standing;
  }

  private offerWith(lump: number, end: number): void {
    const sums = this.sumsWith(lump, end);
    if (!this.room.takes(sums)) return;
    this.stand(lump, end);
    this.room.accept({ ...sums, chosen: this.standing.slice() });
  }

  /** Offers the cheapest state within the capacity. */
  private offerBest(): void {
    const { states, trail } = this.unfolding;
    const index = states.lastWithin(this.room.capacity);
    if (index < 0) return;
    const sums = {
      used: at(states.bytes, index),
      loss: at(states.loss, index),
      changes: at(states.changes, index),
    };
    if (!this.room.takes(sums)) return;
    const chosen = this.standOn(trail.behind(at(states.node, index)), this.standing.slice());
    this.room.accept({ ...sums, chosen });
  }
}
