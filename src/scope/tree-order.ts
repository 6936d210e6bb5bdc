/** The shadow tree an element is in, of whichever window it comes from. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const root = element.getRootNode();
  const isShadow = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root; // A link has a host, too.
  return isShadow ? (root as ShadowRoot) : null;
}

/** The element, preceded by the hosts of the shadow trees it is in, outermost first. */
function placeOf(element: Element): readonly Element[] {
  const root = shadowRootOf(element);
  return root ? [...placeOf(root.host), element] : [element];
}

/** Whether every shadow tree around the element is open. */
function isInTheOpen(element: Element): boolean {
  const root = shadowRootOf(element);
  return !root || (root.mode === 'open' && isInTheOpen(root.host));
}

/** Document order; what is in an element's shadow tree comes after it and before its children. */
function comesBefore(a: Element, b: Element): boolean {
  const placeA = placeOf(a);
  const placeB = placeOf(b);
  const level = placeA.findIndex((element, i) => element !== placeB[i]);
  const [atA, atB] = [placeA[level], placeB[level]];
  if (!atA || !atB) return placeA.length < placeB.length;
  return (atA.compareDocumentPosition(atB) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The first of the elements in the document, leaving out what is in closed shadow trees. */
export function firstInTree<Some extends Element>(elements: Iterable<Some>): Some | undefined {
  return [...elements]
    .filter(isInTheOpen)
    .reduce<Some | undefined>((first, one) => (first && comesBefore(first, one) ? first : one), undefined);
}
