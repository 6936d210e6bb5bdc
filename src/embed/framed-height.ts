const PYM = /^pymxPYMx(\S+?)xPYMx/;

/** Who has asked in pym's way: the name the page around gave this frame, and where to answer. */
type Asked = ReadonlyMap<string, string>;

/**
 * Tells the page around how tall `content` is, in CSS pixels, whenever that changes and whenever it asks: as
 * AMP's `embed-size`, which AMP pages and other embedders understand beside `stowage-frame.js`, and in pym's way
 * to whoever asks so. The content's height alone counts, never the frame's, so that no answer causes another.
 */
export function tellHeight(content: Element, childId: string | null): void {
  if (parent === window) return;
  let asked: Asked = new Map(childId ? [[childId, '*']] : []);

  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === 0) return;
    // A height is no secret, and the page around has whatever origin it has.
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    for (const [id, origin] of asked) parent.postMessage(`pymxPYMx${id}xPYMxheightxPYMx${height}`, origin);
  };

  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const id = typeof data === 'string' ? PYM.exec(data)?.[1] : undefined;
    if (id) asked = new Map([...asked, [id, origin === 'null' ? '*' : origin]]);
    if (id || isQuestion(data)) tell();
  });
  new ResizeObserver(tell).observe(content, { box: 'border-box' });
  addEventListener('load', tell); // A frame out of sight is observed only once it comes near.
}

const isQuestion = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'send-embed-size';
