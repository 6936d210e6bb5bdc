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

/** Milliseconds that a task may draw before whoever types has their turn: the first one, and those after it. */
const [TOGETHER, SLICE] = [32, 16];

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const waiting: (() => void)[] = [];

/** As long as that is a short task all of it is painted together, which is less work than twice. */
async function serve(): Promise<void> {
  let until = performance.now() + TOGETHER;
  let turn = painted;
  await Promise.resolve(); // what is in sight draws
  for (let next = waiting[0]; next; next = waiting[0]) {
    if (performance.now() > until) {
      await turn();
      turn = nextTask;
      until = performance.now() + SLICE;
    }
    next();
    await Promise.resolve(); // it draws
    waiting.shift();
  }
}

/**
 * When an element may draw a change: `null`, at once, for what is in sight; what isn't comes after that, or, where
 * that took long, once it is painted.
 */
export function turnOf(element: Element): Promise<void> | null {
  if (!outOfSight.has(element)) return null;
  return new Promise((go) => {
    if (waiting.push(go) === 1) void serve();
  });
}
