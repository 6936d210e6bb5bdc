import { ContextEvent } from '@lit/context';
import { storeContext, type ScopeHandle } from './context.js';

/**
 * Asks for a scope at an element and upwards; whoever answers first keeps telling, until the function given
 * back is called. A provider that comes in between is not followed: the page says when to ask again.
 */
export function askScope(at: Element, asker: Element, tell: (handle: ScopeHandle) => void): () => void {
  let open = true;
  let leave: (() => void) | undefined;
  const hear = (handle: ScopeHandle, unsubscribe?: () => void) => {
    if (!open || (leave && unsubscribe !== leave)) {
      unsubscribe?.();
      return;
    }
    leave = unsubscribe;
    tell(handle);
  };
  at.dispatchEvent(new ContextEvent(storeContext, asker, hear, true));
  return () => {
    open = false;
    leave?.();
  };
}
