import type { DataProblem } from './context.js';

/** Whether the parser has left a node behind, so that all of it is there. */
export function isComplete(node: Node): boolean {
  if (node.ownerDocument?.readyState !== 'loading') return true;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}

/** The element's own `<script type="application/json">`. */
export const jsonChildOf = (element: Element): HTMLScriptElement | null =>
  element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');

export type JsonReading =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly problem: DataProblem };

/** What the script says. */
export function readJson(script: HTMLScriptElement): JsonReading {
  try {
    return { ok: true, json: JSON.parse(script.text) };
  } catch {
    return { ok: false, problem: { source: 'script', path: '', code: 'not-json', params: {} } };
  }
}
