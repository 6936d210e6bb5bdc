/** Whether the parser has left a node behind, so that all of it is there. */
function isComplete(node: Node): boolean {
  if (node.ownerDocument?.readyState !== 'loading') return true;
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return true;
  return false;
}

/** The element's own `<script type="application/json">`. */
export const jsonChildOf = (element: Element): HTMLScriptElement | null =>
  element.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');

/** The element's own `<table>`. */
export const tableOf = (element: Element): HTMLTableElement | null =>
  element.querySelector<HTMLTableElement>(':scope > table');

/** The children that say something of the household. */
export const contentOf = (element: Element, takesTable: boolean): readonly HTMLElement[] =>
  [jsonChildOf(element), takesTable ? tableOf(element) : null].filter((child) => child !== null);

/** Whether the parser is past the element's content, or past all of it. */
export const isRead = (element: Element, content: readonly Element[]): boolean =>
  content.length > 0 ? content.every(isComplete) : isComplete(element);
