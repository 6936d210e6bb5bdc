import type { Action } from '../store/actions.js';
import type { Answer } from '../store/create-store.js';
import type { Snapshot } from '../store/snapshot.js';
import type { DataProblem } from './context.js';

/** What an element has of its scope. */
export interface ScopeLink {
  /** Requests are dispatched on it; `null` while there is none. */
  readonly scope: HTMLElement | null;
  /** `null` while there is no scope, or it waits for its data. */
  readonly snapshot: Snapshot | null;
  /** What is wrong in the data the page gave. */
  readonly problems: readonly DataProblem[];
  /** Asks the scope for an action; nothing when there is no scope to answer. */
  request(action: Action): Answer | undefined;
}
