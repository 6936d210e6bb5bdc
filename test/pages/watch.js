// Stands at the head of every page that is served for the suite: hears what goes wrong from the first moment on,
// and tells what a reader sees. In a frame it answers the page around it.
(() => {
  const problems = [];
  const shifts = [];

  const tell = (what, detail) => problems.push(`${what}: ${detail}`);
  addEventListener(
    'error',
    ({ target, message, error }) => {
      if (target instanceof Element) tell('not loaded', target.src || target.href);
      else tell('error', error?.stack ?? message);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => tell('rejection', reason?.stack ?? reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    const isOwn = blockedURI.endsWith('/favicon.ico'); // the browser's, not the page's
    if (!isOwn) tell('policy', `${violatedDirective} ${blockedURI} ${sample}`);
  });
  for (const level of ['error', 'warn']) {
    const said = console[level];
    console[level] = (...words) => {
      tell(level, words.join(' '));
      said.apply(console, words);
    };
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });

  const inside = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...under(element)]);
  /** Through shadow roots, and into the document that elements are given to. */
  const under = (element) => {
    const root = element.shadowRoot ?? (element.name === 'other' ? element.contentDocument : null);
    return root ? inside(root) : [];
  };
  const ours = () => inside(document).filter(({ localName }) => localName.startsWith('stowage-'));
  const frame = () => new Promise(requestAnimationFrame);
  const inOneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();
  const answers = () =>
    leads()
      .filter(isForEyes)
      .map(({ textContent }) => inOneLine(textContent));
  const missing = () => inside(document).filter((element) => element.matches('.missing'));
  const leads = () => inside(document).filter((element) => element.part.contains('lead'));

  /** Frames without anything to come before the page counts as drawn: what is loaded lazily may start late. */
  const QUIET = 10;

  /** Frames after which a page counts as dead. */
  const PATIENCE = 2000;

  async function settled() {
    let quiet = 0;
    for (let frames = 0; quiet < QUIET && frames < PATIENCE; frames += 1) {
      await frame();
      const isQuiet =
        document.readyState === 'complete' &&
        leads().some(({ textContent }) => textContent.trim() !== '') &&
        ours().every((element) => element.matches(':defined') && !element.isUpdatePending);
      quiet = isQuiet ? quiet + 1 : 0;
    }
    return quiet === QUIET;
  }

  /** Where a text is drawn, line by line. */
  function linesOf(text) {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  }

  const isForEyes = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.visually-hidden, svg, option');

  function textsOf(element) {
    return inside(element.shadowRoot)
      .filter(isForEyes)
      .flatMap((parent) =>
        [...parent.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '')
          .map((node) => ({ parent, said: inOneLine(node.data), lines: linesOf(node) })),
      );
  }

  /** What cuts off what stands out of it, up through the shadow roots. */
  const parentOf = (node) => node.parentElement ?? node.getRootNode().host;
  function clips(element) {
    const found = [];
    for (let at = element; at; at = parentOf(at)) {
      const { overflowX } = getComputedStyle(at);
      if (overflowX === 'hidden' || overflowX === 'clip') found.push(at.getBoundingClientRect());
      if (overflowX === 'auto' || overflowX === 'scroll') return found;
    }
    return [...found, { left: 0, right: element.ownerDocument.documentElement.clientWidth }];
  }

  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;

  function flawsOf(texts) {
    const flaws = [];
    for (const { parent, said, lines } of texts) {
      const style = getComputedStyle(parent);
      if (parseFloat(style.fontSize) * (parent.currentCSSZoom ?? 1) < 12)
        flaws.push(`${style.fontSize}: ${said}`);
      if (style.textTransform !== 'none') flaws.push(`${style.textTransform}: ${said}`);
      if (style.letterSpacing !== 'normal' && parseFloat(style.letterSpacing) !== 0)
        flaws.push(`letters ${style.letterSpacing} apart: ${said}`);
      for (const { left, right } of lines)
        if (clips(parent).some((box) => left < box.left - 1 || right > box.right + 1))
          flaws.push(`cut off: ${said}`);
    }
    const drawn = texts.flatMap(({ said, lines }) => lines.map((line) => ({ said, line })));
    drawn.forEach((one, i) => {
      for (const other of drawn.slice(i + 1))
        if (overlap(one.line, other.line)) flaws.push(`one over the other: ${one.said} | ${other.said}`);
    });
    return flaws;
  }

  /** Whether the answer becomes another one. */
  async function answersOtherwise(before) {
    for (let frames = 0; frames < PATIENCE; frames += 1) {
      if (answers().join() !== before.join()) return true;
      await frame();
    }
    return false;
  }

  /** Opens all there is to open, as far as it goes. */
  async function openAll() {
    for (const details of inside(document).filter(({ localName }) => localName === 'details'))
      details.open = true;
    return settled();
  }

  const tellers = {
    settled,
    /** What the page itself has just moved isn't ours. */
    async forgetShifts() {
      await frame();
      await frame();
      shifts.length = 0;
    },
    openAll,
    /** What is told to be missing, once something is. */
    async missing() {
      for (let frames = 0; frames < PATIENCE && missing().length === 0; frames += 1) await frame();
      return missing().map(({ textContent }) => inOneLine(textContent));
    },
    /** Presses every button that loads something again, with the connection back. */
    async tryAgain() {
      await fetch('/unreachable/mend');
      for (const told of missing()) told.querySelector('button').click();
    },
    problems: () => problems,
    /** The sum of the shifts that no reader caused; `null` where the engine measures none. */
    shift: () =>
      PerformanceObserver.supportedEntryTypes.includes('layout-shift')
        ? shifts.filter(({ hadRecentInput }) => !hadRecentInput).reduce((sum, { value }) => sum + value, 0)
        : null,
    shifted: () =>
      shifts.flatMap(({ sources, value }) =>
        sources.map(({ node, previousRect: from, currentRect: to }) => {
          const element = node?.parentElement && node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
          return `${value.toFixed(4)} ${element?.localName}.${element?.className} ${from.top}+${from.height} → ${to.top}+${to.height}`;
        }),
      ),
    matches: (query) => matchMedia(query).matches,
    answers,
    answersOtherwise,
    /** What a reader would stumble over. */
    flaws() {
      const flaws = ours()
        .filter((element) => element.shadowRoot)
        .flatMap((element) => flawsOf(textsOf(element)));
      for (const lead of leads()) {
        const { width, height } = lead.getBoundingClientRect();
        if (width < 100 || height < 16) flaws.push(`the answer is ${width} × ${height}`);
      }
      return [...new Set(flaws)];
    },
    /** The name of the field that has the focus. */
    focused() {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return inOneLine(at?.labels?.[0]?.textContent ?? '');
    },
    /** The text of a document that nothing of ours runs in. */
    textWithoutScript: (selector) =>
      inOneLine(document.querySelector(selector).contentDocument.body.innerText),
  };

  const watched = () => document.querySelector('iframe[name="watched"]');

  /** Asks this page, or the frame in it that is watched. */
  globalThis.watch = async (question, ...details) => {
    const inner = watched();
    if (!inner || question === 'textWithoutScript') return tellers[question](...details);
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
    if (document.readyState !== 'complete')
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
    inner.contentWindow.postMessage({ question, details }, '*', [port2]);
    const told = await answer;
    return question === 'problems' ? [...problems, ...told] : told;
  };

  if (parent !== self)
    addEventListener('message', async ({ data, ports: [port] }) => {
      if (port && data.question in tellers) port.postMessage(await tellers[data.question](...data.details));
    });
})();
