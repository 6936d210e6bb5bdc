import type { Action } from '../store/actions.js';
import type { Answer } from '../store/create-store.js';
import type { Snapshot } from '../store/snapshot.js';

/**
 * Asks a scope to carry out the action in `detail`. The scope stops it and calls `preventDefault()`, so that
 * `defaultPrevented` proves that somebody answered, and leaves what became of it in `answer`.
 */
export class StowageRequestEvent extends CustomEvent<Action> {
  /** Set by the scope. */
  readonly answer: Answer | undefined;

  constructor(action: Action) {
    super('stowage-request', { detail: action, bubbles: true, composed: true, cancelable: true });
    this.answer = undefined;
  }
}

/** What changed and why. */
export interface Changed {
  readonly snapshot: Snapshot;
  readonly action: Action;
}

/** Fires on a scope once for every action that changed something, never for data that the page itself set. */
export class StowageChangeEvent extends CustomEvent<Changed> {
  constructor(changed: Changed) {
    super('stowage-change', { detail: changed, bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'stowage-request': StowageRequestEvent;
    'stowage-change': StowageChangeEvent;
  }
}
