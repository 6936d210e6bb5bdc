import { namesRule } from './named-rule.js';

const acts = ['pointerdown', 'keydown', 'beforeprint', 'hashchange'] as const;

const isOurs = ({ localName }: Element): boolean => localName.startsWith('stowage-');
const isDefined = ({ localName }: Element): boolean => customElements.get(localName) !== undefined;

/**
 * Calls `load` once: when a Stowage element that isn't defined comes within a screen of what is seen, in the
 * document or an open shadow root, or can't be seen until it is; when the reader does anything; or when the address
 * names a part of one.
 */
export function whenSeen(load: () => void): void {
  const end = new AbortController();
  const sight = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting, target }) => isIntersecting && !isDefined(target))) begin();
    },
    { rootMargin: '100%' },
  );
  const arrivals = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) look(node);
  });

  function begin(): void {
    if (end.signal.aborted) return;
    end.abort();
    sight.disconnect();
    arrivals.disconnect();
    load();
  }

  function look(node: Node): void {
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) {
      if (isOurs(element) && !isDefined(element)) wait(element);
      // What ours draw they load themselves.
      else if (element.shadowRoot && !isOurs(element)) watch(element.shadowRoot);
    }
  }

  /** A page may hide what isn't defined: then it is never seen before. */
  function wait(element: Element): void {
    if (getComputedStyle(element).display === 'none') queueMicrotask(begin);
    else sight.observe(element);
  }

  function watch(root: Document | ShadowRoot): void {
    arrivals.observe(root, { childList: true, subtree: true });
    for (const node of root.children) look(node);
  }

  watch(document);
  if (namesRule()) begin();
  for (const act of acts) addEventListener(act, begin, { capture: true, signal: end.signal });
}
