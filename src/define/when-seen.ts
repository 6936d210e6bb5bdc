import { namesRule } from './named-rule.js';

const acts = ['pointerdown', 'focusin', 'keydown', 'beforeprint', 'hashchange'] as const;

const isOurs = ({ localName }: Element): boolean => localName.startsWith('stowage-');
/** No box of its own that could come into sight. */
const isBoxless = (element: Element): boolean =>
  ['none', 'contents'].includes(getComputedStyle(element).display);
const isDefined = ({ localName }: Element): boolean => customElements.get(localName) !== undefined;

/**
 * Calls `load` once for each tag of Stowage that stands undefined in the document or an open shadow root: when it
 * comes within a screen of what is seen, or can't be seen until it is defined; when the reader does anything; or
 * when the address names a part of one.
 */
export function whenSeen(load: (tag: string) => void): void {
  const loaded = new Set<string>();
  const waiting = new Set<string>();
  const watched = new WeakSet<Node>();
  const sight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) begin(target.localName);
    },
    { rootMargin: '100%' },
  );
  const arrivals = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) look(node);
  });

  function begin(tag: string): void {
    waiting.delete(tag);
    if (loaded.has(tag)) return;
    loaded.add(tag);
    load(tag);
  }

  function look(node: Node): void {
    if (!(node instanceof Element)) return;
    for (const element of [node, ...node.querySelectorAll('*')]) {
      if (isOurs(element)) wait(element);
      // What ours draw they load themselves.
      else if (element.shadowRoot) watch(element.shadowRoot);
    }
  }

  function wait(element: Element): void {
    const { localName: tag } = element;
    if (isDefined(element) || loaded.has(tag)) return;
    waiting.add(tag);
    // A page may hide what isn't defined: then it is never seen before.
    if (namesRule() || isBoxless(element)) {
      queueMicrotask(() => {
        begin(tag);
      });
    } else sight.observe(element);
  }

  function watch(root: Document | ShadowRoot): void {
    if (!watched.has(root)) arrivals.observe(root, { childList: true, subtree: true });
    watched.add(root);
    for (const node of root.children) look(node);
  }

  /** Shadow roots come without notice; while somebody types nothing is looked through for them. */
  function act({ type }: Event): void {
    if (type !== 'keydown') watch(document);
    for (const tag of waiting) begin(tag);
  }

  watch(document);
  for (const one of acts) addEventListener(one, act, { capture: true });
}
