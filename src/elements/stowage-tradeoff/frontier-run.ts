import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PoolChoices } from '../../model/choice-types.js';
import { choices } from '../../model/choices.js';
import type { Household } from '../../model/household.js';
import { frontierSlices } from '../../model/solver/frontier.js';
import type { Frontier } from '../../model/solver/problem.js';

/** Whose frontier. */
interface Wanted {
  readonly household: Household;
  readonly poolId: string;
}

/** A pool's choices and the whole staircase of its plans. */
export interface Worked extends Wanted {
  readonly problem: PoolChoices;
  readonly frontier: Frontier;
}

/** Milliseconds without a pause: less than a frame's, for the page has work of its own. */
const SLICE = 12;
/** Enough for six devices of sixty apps several times over, and on a phone no more than some seconds. */
const MOST_WORK = 2 ** 26;
/** States between two looks at the clock: about a millisecond. */
const BETWEEN_LOOKS = 2 ** 16;

/**
 * Works a frontier out while its element is on the screen: in short slices, between which the page goes on, and
 * only for what is wanted last. Until a new one is there the last one stays.
 */
export class FrontierRun implements ReactiveController {
  /** The last that was finished. */
  worked: Worked | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new IntersectionObserver((entries) => {
    this.#isSeen = entries.at(-1)?.isIntersecting ?? false;
    this.#goOn();
  });
  #isSeen = false;
  #wanted: Wanted | null = null;
  #running: Generator<number, Worked, void> | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What is worked out isn't what is wanted. */
  get isBehind(): boolean {
    return this.#running !== null;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#isSeen = false;
    clearTimeout(this.#pause);
  }

  /** Drops what is under way for anything else. */
  want(household: Household, poolId: string): void {
    if (this.#wanted?.household === household && this.#wanted.poolId === poolId) return;
    this.#wanted = { household, poolId };
    this.#running = work(this.#wanted);
    this.#goOn();
  }

  #goOn(): void {
    clearTimeout(this.#pause);
    if (this.#running && this.#isSeen) this.#pause = setTimeout(this.#slice);
  }

  readonly #slice = (): void => {
    const end = performance.now() + SLICE;
    while (this.#running && performance.now() < end) {
      const { done, value } = this.#running.next();
      if (!done) continue;
      this.worked = value;
      this.#running = null;
      this.#host.requestUpdate();
    }
    this.#goOn();
  };
}

function* work({ household, poolId }: Wanted): Generator<number, Worked, void> {
  const problem = choices(household, poolId);
  yield 0;
  const frontier = yield* frontierSlices(problem, { work: MOST_WORK, slice: BETWEEN_LOOKS });
  return { household, poolId, problem, frontier };
}
