import type { Action } from '../store/actions.js';
import type { Answer, Store } from '../store/create-store.js';
import { engine } from '../store/learn-engine.js';
import type { ScopeHandle } from './context.js';
import { StowageChangeEvent, StowageRequestEvent } from './events.js';

/**
 * Carries out an action in a scope's store and says so on the scope if it changed anything. Before the store
 * has learnt to write nothing changes yet: the change comes with its event.
 */
export function carryOut(scope: HTMLElement, store: Store, action: Action): Answer {
  if (!engine.known) {
    engine.load().then(
      () => carryOut(scope, store, action),
      () => undefined, // The browser reports what couldn't be loaded; the household stays as it was.
    );
    return { ok: true, changed: false, snapshot: store.snapshot };
  }
  const answer = store.dispatch(action);
  if (answer.ok && answer.changed) {
    scope.dispatchEvent(new StowageChangeEvent({ snapshot: answer.snapshot, action }));
  }
  return answer;
}

/** Answers a request, of whichever bundle it comes from; a scope without data yet stops it without an answer. */
export function answerRequest(
  event: StowageRequestEvent,
  respond: (action: Action) => Answer | undefined,
): void {
  event.stopPropagation();
  const answer = respond(event.detail);
  if (!answer) return;
  event.preventDefault();
  Object.assign(event, { answer });
}

/** Asks a scope for an action; nothing when it doesn't answer. */
export function ask({ scope }: ScopeHandle, action: Action): Answer | undefined {
  const event = new StowageRequestEvent(action);
  scope.dispatchEvent(event);
  return event.answer;
}
