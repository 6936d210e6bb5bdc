import { at } from './column.js';
import { prepare, type Prepared } from './prepare.js';
import type { Effort, Frontier, Problem } from './problem.js';
import { sampleFrontier } from './sampled-frontier.js';
import { Staircase } from './staircase.js';
import type { Step } from './states.js';
import type { Table } from './table.js';
import { Unfolding } from './unfolding.js';

/** Mostly enough for the whole frontier of a thousand choices. */
const DEFAULT_WORK = 2 ** 28;
const MOST_SAMPLES = 256;
/** Finding a sample walks over all choices a number of times, besides the states looked at. */
const WORK_PER_CHOICE = 64;

/** `slice` is the work between two pauses; some milliseconds unless given. */
export interface Slicing extends Effort {
  readonly slice?: number | undefined;
}

/**
 * Every plan that no other beats in both cost and bytes used, from the least loss to the least used. For any
 * capacity, the first point that fits costs what the plan of `leastLoss` does. Where that takes more work than
 * given, half of it goes into a sample of the points, which is then `bound`.
 * @throws RangeError when a choice has no option, or sums of the problem could pass 2^53 − 1.
 */
export function frontier(problem: Problem, { work }: Effort = {}): Frontier {
  const slices = frontierSlices(problem, { work, slice: Infinity });
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}

/** The same with pauses, at any of which it may be dropped: yields the share done, returns the frontier. */
export function* frontierSlices(
  problem: Problem,
  { work = DEFAULT_WORK, slice = 2 ** 19 }: Slicing = {},
): Generator<number, Frontier, void> {
  const prepared = prepare(problem);
  const { table } = prepared;
  const order = choicesByRate(prepared);
  const unfolding = new Unfolding();
  unfolding.start({ freed: 0, loss: 0, changes: 0 });
  let [looked, pause] = [0, slice];
  for (const [index, choice] of order.entries()) {
    if (looked > work / 2) return yield* sampled(prepared, work / 2, index / order.length);
    looked += unfolding.take(stepsOf(table, choice));
    if (looked < pause) continue;
    pause = looked + slice;
    yield index / order.length;
  }
  return new Staircase(table, unfolding);
}

/** The open choices, those that free bytes most cheaply first: so a later one adds states at the far end only. */
function choicesByRate({ relaxation, table }: Prepared): readonly number[] {
  return [...new Set(Array.from(relaxation.option, (option) => at(table.choiceOf, option)))];
}

function stepsOf(table: Table, choice: number): readonly Step[] {
  const { first, freed, loss, changes } = table;
  const steps: Step[] = [];
  for (let option = at(first, choice) + 1; option < at(first, choice + 1); option++)
    steps.push({ option, freed: at(freed, option), loss: at(loss, option), changes: at(changes, option) });
  return steps;
}

function* sampled(prepared: Prepared, work: number, doneBefore: number): Generator<number, Frontier, void> {
  const workEach = work / (2 * MOST_SAMPLES);
  const count = work / (workEach + WORK_PER_CHOICE * prepared.choices.length);
  const sampling = sampleFrontier(prepared, Math.min(count, MOST_SAMPLES), workEach);
  for (;;) {
    const { done, value } = sampling.next();
    if (done) return value;
    yield doneBefore + (1 - doneBefore) * value;
  }
}
