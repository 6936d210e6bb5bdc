/**
 * Runs in the page before anything of its own: notes when what a key changed was painted, how long the browser
 * says an interaction took, long tasks, and shifts of the layout. It calls nothing of ours.
 */
export function probe() {
  const { Element, MessageChannel, MutationObserver, PerformanceObserver, ShadowRoot } = globalThis;
  const { addEventListener, performance, requestAnimationFrame } = globalThis;
  const seen = { pressed: 0, changed: 0, painted: 0, tasks: [], shift: 0, interactions: {} };
  const watched = new WeakSet();
  const observer = new MutationObserver((records) => {
    seen.changed = performance.now();
    for (const { addedNodes } of records) addedNodes.forEach(watch);
  });

  /** Every shadow tree in it. */
  function watch(root) {
    if (!(root instanceof Element || root instanceof ShadowRoot)) return;
    for (const { shadowRoot } of [root, ...root.querySelectorAll('*')]) {
      if (!shadowRoot || watched.has(shadowRoot)) continue;
      watched.add(shadowRoot);
      observer.observe(shadowRoot, { subtree: true, childList: true, characterData: true, attributes: true });
      watch(shadowRoot);
    }
  }

  /** A message that a frame sends arrives once the frame is painted. */
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (seen.changed > seen.painted) seen.painted = performance.now();
  };

  function everyFrame() {
    requestAnimationFrame(() => {
      port2.postMessage(null);
      everyFrame();
    });
  }

  const observe = (type, note, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...options,
    });
  observe('longtask', ({ duration }) => seen.tasks.push(duration));
  observe('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  observe(
    'event',
    ({ interactionId: id, duration }) => {
      if (id > 0) seen.interactions[id] = Math.max(duration, seen.interactions[id] ?? 0);
    },
    { durationThreshold: 16 },
  );
  addEventListener('keydown', ({ timeStamp }) => (seen.pressed = timeStamp), { capture: true });

  globalThis.probe = {
    seen,
    start() {
      watch(document.documentElement);
      everyFrame();
    },
  };
}
