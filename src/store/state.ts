import type { History, Moment } from './history.js';
import type { View } from './view.js';

/** What the page came with. */
export interface Start extends Moment {
  /** It came when the reader had numbers of their own already. */
  readonly isLate?: boolean;
}

/** All that a store keeps; replaced at every change. */
export interface State {
  /** What `reset` comes back to. */
  readonly start: Start;
  readonly history: History;
  readonly view: View;
}

/** The beginning of a history. */
export const beginWith = (start: Moment, view: View): State => ({
  start,
  history: { past: [], present: start, future: [], key: undefined },
  view,
});
