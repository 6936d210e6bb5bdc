import { engine } from '../../store/learn-engine.js';
import { rehearse } from '../../store/rehearse.js';
import type { ScopedElement } from '../scoped-element.js';

/** Edits until most of what they run is compiled. */
const ROUNDS = 30;
/** Milliseconds in all: of a large household a few edits run everything often enough. */
const MOST = 120;

let hasBegun = false;

/** The browser reports what can't be loaded, and whoever needs it tells the reader. */
const ignore = (): void => undefined;

/** Once a reader comes to a field, and has nothing else done, the page rehearses what a digit will ask of it. */
export function rehearseOnFocus(element: ScopedElement): void {
  let [rounds, spent] = [0, 0];
  const go = (): void => {
    const begin = performance.now();
    if (element.snapshot) rehearse(element.snapshot, (rounds += 1));
    spent += performance.now() - begin;
    if (element.isConnected && rounds < ROUNDS && spent < MOST) requestIdleCallback(go);
  };
  const begin = (): void => {
    if (hasBegun || !('requestIdleCallback' in globalThis)) return;
    hasBegun = true;
    void engine.load().then(() => requestIdleCallback(go), ignore);
  };
  element.addEventListener('focusin', begin, { once: true });
}
