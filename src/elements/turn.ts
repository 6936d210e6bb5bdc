/** What is out of sight of its document's window, as far as the browser has told. */
const outOfSight = new WeakSet<Element>();

let observer: IntersectionObserver | undefined;

const look = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) outOfSight.delete(target);
      else outOfSight.add(target);
    }
  }));

/** Keeps an eye on an element while it is connected. */
export const watchSight = (element: Element): void => {
  look().observe(element);
};

export const leaveSight = (element: Element): void => {
  look().unobserve(element);
  outOfSight.delete(element);
};

/** A hidden page has no frames. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    const next = () => setTimeout(resolve);
    if (document.hidden) next();
    else requestAnimationFrame(next);
  });

/** Milliseconds that a task may draw before whoever types has their turn. */
const SLICE = 16;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const waiting: (() => void)[] = [];

/** All in one task as long as that is a short one: then they are painted together too. */
async function serve(): Promise<void> {
  await painted();
  let until = performance.now() + SLICE;
  for (let next = waiting[0]; next; next = waiting[0]) {
    next();
    await Promise.resolve(); // it draws
    if (performance.now() > until) {
      await nextTask();
      until = performance.now() + SLICE;
    }
    waiting.shift();
  }
}

/**
 * When an element may draw a change: `null`, at once, for what is in sight; what isn't waits until that is
 * painted, and no longer than whoever types would notice.
 */
export function turnOf(element: Element): Promise<void> | null {
  if (!outOfSight.has(element)) return null;
  return new Promise((go) => {
    if (waiting.push(go) === 1) void serve();
  });
}
