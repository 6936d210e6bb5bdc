import type { History, Moment } from './history.js';
import type { View } from './view.js';

/** All that a store keeps; replaced at every change. */
export interface State {
  /** What `reset` comes back to. */
  readonly start: Moment;
  readonly history: History;
  readonly view: View;
}

/** The beginning of a history. */
export const beginWith = (start: Moment, view: View): State => ({
  start,
  history: { past: [], present: start, future: [], key: undefined },
  view,
});
