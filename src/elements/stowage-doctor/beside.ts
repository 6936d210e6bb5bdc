import type { Snapshot } from '../../store/snapshot.js';
import { ScopedElement } from '../scoped-element.js';

/** What shows how room is made, and where numbers are entered, best first. */
const PLACES = {
  room: ['stowage-answer', 'stowage-tiers', 'stowage-steps', 'stowage-planner'],
  numbers: ['stowage-devices', 'stowage-planner'],
} as const;

export type Beside = keyof typeof PLACES;

/** Leads from an element to what shows that of the same scope beside it; `null`: nothing does. */
export function wayTo(
  what: Beside,
  element: Element,
  { scope, snapshot }: { readonly scope: HTMLElement | null; readonly snapshot: Snapshot | null },
): (() => void) | null {
  const root = element.getRootNode();
  const around = [...(root instanceof ShadowRoot ? [root] : []), ...(scope ? [scope] : [])];
  const place = PLACES[what]
    .flatMap((tag) => around.flatMap((one) => [...one.querySelectorAll(tag)]))
    .find((one) => one instanceof ScopedElement && one.snapshot === snapshot);
  if (!place) return null;
  return () => {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
  };
}
