import type { DataProblem } from '../scope/context.js';

/** Defines the element that shows problems; what defines those that have some sets it. */
export const problemsBox: { load?: () => Promise<unknown> } = {};

/**
 * Shows on top of an element what is wrong in what the page gave it; what shows that is loaded with the first one.
 * @param debug on every page, not only on its author's own computer
 */
export function showProblems(host: Element, problems: readonly DataProblem[], debug: boolean): void {
  const root = host.shadowRoot;
  const first = root?.firstElementChild;
  const known = first?.localName === 'stowage-problems' ? first : null;
  if (!root || (!known && problems.length === 0)) return;
  const box = known ?? document.createElement('stowage-problems');
  Object.assign(box, { problems, debug });
  if (known) return;
  box.part.add('problems');
  root.prepend(box);
  problemsBox.load?.().catch(() => undefined); // The browser reports it, and they stand in `problems`.
}
