import type { Household } from '../model/household.js';

/** The most steps that can be taken back. */
const MOST_STEPS = 100;

/** A household at one time, and whether it is the page's example. */
export interface Moment {
  readonly household: Household;
  readonly isExample: boolean;
}

export interface History {
  readonly past: readonly Moment[];
  readonly present: Moment;
  readonly future: readonly Moment[];
  /** Of the step that led here; the next one with the same key joins it. */
  readonly key: string | undefined;
}

/** One step on; what was taken back is gone. */
export function record(history: History, present: Moment, key?: string): History {
  const joins = key !== undefined && key === history.key;
  const past = joins ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], key };
}

/** One step back, or nothing when there is none. */
export function undo({ past, present, future }: History): History | undefined {
  const before = past.at(-1);
  return before && { past: past.slice(0, -1), present: before, future: [present, ...future], key: undefined };
}

/** The step taken back once more, or nothing when there is none. */
export function redo({ past, present, future: [next, ...future] }: History): History | undefined {
  return next && { past: [...past, present], present: next, future, key: undefined };
}
