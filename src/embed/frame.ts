/**
 * `stowage-frame.js`, for the page around a framed planner: every `<iframe data-stowage>` becomes as tall as its
 * content says. A message counts only from that frame's own window and from the origin of its address.
 */
const MOST = 30_000;

interface Said {
  readonly type?: unknown;
  readonly height?: unknown;
}

/** The height a message is about, in CSS pixels; 0 for a message about something else. */
function heightIn(data: Said | null | undefined): number {
  const { type, height } = data ?? {};
  return type === 'embed-size' && typeof height === 'number' && height > 0 ? Math.min(height, MOST) : 0;
}

/** A sandbox without `allow-same-origin` has none. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

const marked = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-stowage][src]');

addEventListener('message', ({ data, origin, source }: MessageEvent<Said | null | undefined>) => {
  const height = heightIn(data);
  if (height === 0) return;
  for (const frame of marked()) {
    if (frame.contentWindow !== source || originOf(frame) !== origin) continue;
    // A theme's own height and border must not leave less for the content.
    frame.style.boxSizing = 'content-box';
    frame.style.height = `${height}px`;
  }
});

// Those that had loaded before this script. The question says nothing, so anybody may hear it.
for (const frame of marked()) frame.contentWindow?.postMessage({ type: 'send-embed-size' }, '*');

export {};
