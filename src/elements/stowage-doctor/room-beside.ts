import type { Snapshot } from '../../store/snapshot.js';
import { ScopedElement } from '../scoped-element.js';

/** What shows how room is made, best first. */
const PLACES = ['stowage-answer', 'stowage-tiers', 'stowage-steps', 'stowage-planner'];

/** What shows a scope's answer beside an element, if anything does. */
export function roomBeside(
  element: Element,
  scope: HTMLElement | null,
  snapshot: Snapshot,
): HTMLElement | undefined {
  const root = element.getRootNode();
  const around = [...(root instanceof ShadowRoot ? [root] : []), ...(scope ? [scope] : [])];
  return PLACES.flatMap((tag) => around.flatMap((one) => [...one.querySelectorAll(tag)])).find(
    (place): place is ScopedElement => place instanceof ScopedElement && place.snapshot === snapshot,
  );
}

/** Brings it into sight, and the keyboard to it. */
export function goTo(place: HTMLElement): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
}
