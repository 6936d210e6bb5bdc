import { EFFORT } from '../data/losses.js';
import type { PoolChoice, PoolChoices } from './choice-types.js';
import type { Tier } from './household.js';
import type { LadderRow } from './ladder-types.js';
import { spread } from './seek-plan.js';
import type { Frontier, Plan, Point } from './solver/problem.js';

/** A step of the staircase that is shown. */
export interface Stop extends Point {
  /** Which point of the frontier it is. */
  readonly index: number;
  /** Bytes less than today; negative where wishes take more. */
  readonly freed: number;
  /** The smallest tier that holds what is left. */
  readonly tier: Tier | null;
}

/** What the money between two tiers keeps. */
export interface Bought {
  /** A month more than the smaller tier, in the row's currency. */
  readonly more: number;
  /** Changes fewer than on the smaller tier. */
  readonly kept: number;
}

/** Where the staircase reaches a tier. */
export interface Reach {
  readonly row: LadderRow;
  /** The first stop that the tier holds; `null`: none. */
  readonly stop: Stop | null;
  /** `null` where the next smaller tier isn't reached, or keeps as much. */
  readonly bought: Bought | null;
}

/** The staircase as it is shown. */
export interface Tradeoff {
  /** From how things stand with the wishes to as small as it gets. */
  readonly stops: readonly Stop[];
  /** Up to the tier that holds everything as it is, smallest first. */
  readonly reaches: readonly Reach[];
  /** The greatest loss of one change at the last stop, before effort. */
  readonly hardest: number;
}

/** More can't be told apart on a phone, nor be walked by arrow keys. */
const MOST_STOPS = 60;

/**
 * The frontier's points worth stopping at: all of a few; of many, the cheapest that frees each sixtieth of what
 * can be freed, and where a tier is reached.
 * @param today what the pool needs now, in bytes
 * @param rows the pool's tiers, smallest first; those it can't have as a whole left out
 */
export function tradeoff(
  problem: PoolChoices,
  frontier: Frontier,
  today: number,
  rows: readonly LadderRow[],
): Tradeoff {
  const first = firstReaching(problem, frontier);
  const beginnings = rows.map((row) => first(row));
  const indexes = [...new Set([...evenly(frontier), ...beginnings.filter((index) => index >= 0)])];
  const stops = indexes
    .sort((a, b) => a - b)
    .map((index): Stop => {
      const point = frontier.point(index);
      const holding = rows.find((_, i) => (beginnings[i] ?? -1) >= 0 && (beginnings[i] ?? 0) <= index);
      return { ...point, index, freed: today - point.used, tier: holding?.tier ?? null };
    });
  const enough = beginnings.indexOf(0) + 1;
  const reached = beginnings.map((index) => stops.find((stop) => stop.index === index) ?? null);
  const reaches = rows.slice(0, enough || rows.length).map((row, i): Reach => {
    const stop = reached[i] ?? null;
    return { row, stop, bought: buys(row, stop, rows[i - 1], reached[i - 1] ?? null) };
  });
  return {
    stops,
    reaches,
    hardest: problem.choices.reduce((most, choice) => Math.max(most, leastLeft(choice)), 0),
  };
}

function buys(row: LadderRow, stop: Stop | null, smaller?: LadderRow, before?: Stop | null): Bought | null {
  if (!stop || !smaller || !before || before.changes <= stop.changes) return null;
  return { more: row.price.amount - smaller.price.amount, kept: before.changes - stop.changes };
}

/** What the way that leaves the least of a choice loses, before effort. */
function leastLeft({ options }: PoolChoice): number {
  const { loss, changes } = options.reduce((a, b) =>
    b.bytes < a.bytes || (b.bytes === a.bytes && b.loss < a.loss) ? b : a,
  );
  return loss - EFFORT * changes;
}

/** The points at which so many equal parts of what can be freed are. */
function evenly(frontier: Frontier): readonly number[] {
  const { length } = frontier;
  if (length <= MOST_STOPS) return Array.from({ length }, (_, index) => index);
  const [most, least] = [frontier.point(0).used, frontier.point(length - 1).used];
  return Array.from({ length: MOST_STOPS }, (_, part) => {
    const limit = most - ((most - least) * part) / (MOST_STOPS - 1);
    return Math.max(
      0,
      firstWhere(length, (index) => frontier.point(index).used <= limit),
    );
  });
}

/**
 * Finds the first point that a tier holds, with its headroom if any does, else tightly; -1 for none. The likely
 * need is at hand, the highest takes a plan: of a sample, where each costs a solution, it is only estimated.
 */
function firstReaching(problem: PoolChoices, frontier: Frontier): (row: LadderRow) => number {
  const { length, status } = frontier;
  const highOf = highEnd(problem);
  const most = status === 'bound' ? spread(problem) : 0;
  const firstWithin = (limit: number, capacity: number): number => {
    const likely = firstWhere(length, (index) => frontier.point(index).used <= limit);
    if (likely < 0 || status === 'bound') return likely;
    const certain = (index: number) => highOf(frontier.plan(index)) <= capacity;
    return certain(likely) ? likely : firstWhere(length, certain, likely + 1);
  };
  return ({ capacity, headroom }) => {
    const roomy = firstWithin(capacity - Math.max(headroom, most), capacity);
    return roomy < 0 ? firstWithin(capacity - most, capacity) : roomy;
  };
}

/** What a plan may need at most. */
function highEnd({ fixedHigh, choices }: PoolChoices): (plan: Plan) => number {
  const known = new Map(choices.map((choice) => [choice.id, choice.options]));
  const asIs = choices.reduce((sum, { options }) => sum + (options[0]?.high ?? 0), fixedHigh);
  return ({ take }) =>
    take.reduce((high, [choiceId, optionId]) => {
      const options = known.get(choiceId) ?? [];
      const taken = options.find(({ id }) => id === optionId);
      return high + (taken?.high ?? 0) - (options[0]?.high ?? 0);
    }, asIs);
}

/** The first of so many for which a test holds that, once it holds, goes on to; -1 for none. */
function firstWhere(length: number, test: (index: number) => boolean, from = 0): number {
  let [low, high] = [from, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low < length ? low : -1;
}
