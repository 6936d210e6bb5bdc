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

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Waiting {
  readonly element: Element;
  readonly go: () => void;
}

const waiting: Waiting[] = [];

/** Whoever has left doesn't hold up the others. */
async function serve(): Promise<void> {
  await painted();
  for (let next = waiting[0]; next; next = waiting[0]) {
    next.go();
    if (next.element.isConnected) await nextTask();
    waiting.shift();
  }
}

/**
 * When an element may draw a change: `null`, at once, for what is in sight; what isn't, or may come later, waits
 * until that is painted, and then takes a task of its own, so that whoever types goes on typing.
 */
export function turnOf(element: Element, mayWait: boolean): Promise<void> | null {
  if (!mayWait && !outOfSight.has(element)) return null;
  return new Promise((go) => {
    if (waiting.push({ element, go }) === 1) void serve();
  });
}
