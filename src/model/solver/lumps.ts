import { at } from './column.js';
import type { States } from './states.js';
import type { Table } from './table.js';
import type { Trail } from './trail.js';
import { stepsFrom, Unfolding } from './unfolding.js';

/** Beyond so many combinations it is cheaper to let the remaining choices into the core. */
const MOST_COMBINATIONS = 4096;

/**
 * The big composite choices, one person's photos say, unfolded into all combinations that no other beats. In
 * the relaxation of the whole problem such a lump would be the choice taken in part and make the bound loose;
 * with every combination fixed in turn, the bounds of the rest are tight.
 */
export interface Lumps {
  /** Combinations relative to the cheapest one. */
  readonly states: States;
  readonly trail: Trail;
  /** The choices left, each still open. */
  readonly rest: readonly number[];
}

/** Unfolds the choices of more than two options, those of the widest range first. */
export function unfoldLumps(table: Table): Lumps {
  const { first, bytes } = table;
  const lengthOf = (choice: number): number => at(first, choice + 1) - at(first, choice);
  const rangeOf = (choice: number): number =>
    at(bytes, at(first, choice)) - at(bytes, at(first, choice + 1) - 1);
  const open = [...table.choices.keys()].filter((choice) => lengthOf(choice) > 1);
  const composite = open
    .filter((choice) => lengthOf(choice) > 2)
    .sort((a, b) => rangeOf(b) - rangeOf(a) || table.compareChoices(a, b));
  const unfolding = new Unfolding();
  unfolding.start(0, 0, 0);
  const unfolded = new Set<number>();
  for (const choice of composite) {
    if (unfolding.states.length * lengthOf(choice) > MOST_COMBINATIONS) break;
    unfolding.take(stepsFrom(table, choice, at(first, choice)));
    unfolded.add(choice);
  }
  return {
    states: unfolding.states,
    trail: unfolding.trail,
    rest: open.filter((choice) => !unfolded.has(choice)),
  };
}
