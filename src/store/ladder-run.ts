import type { Household } from '../model/household.js';
import type { Ladder } from '../model/ladder-types.js';
import { ladderSlices } from '../model/ladder.js';
import type { Terms } from './results.js';

/** From so many apps on a ladder may take longer than a page may stand still. */
const MANY_APPS = 2000;
/** Milliseconds without a pause: less than a frame's, for the page has work of its own. */
const SLICE = 12;

const appsIn = ({ people }: Household): number =>
  people.reduce((sum, { devices }) => devices.reduce((sum, { apps }) => sum + apps.length, sum), 0);

/** A ladder on its way: at once for who asks for it, in slices for who waits until it is ready. */
export class LadderRun {
  readonly #begin: () => ReturnType<typeof ladderSlices>;
  /** It may take longer than a page may stand still. */
  readonly isLarge: boolean;
  #slices: ReturnType<typeof ladderSlices>;
  #ladder: Ladder | undefined;
  #ready: Promise<void> | undefined;
  #isDropped = false;

  constructor(household: Household, terms: Terms) {
    this.#begin = () => ladderSlices(household, { ...terms, ownTier: true });
    this.#slices = this.#begin();
    this.isLarge = appsIn(household) > MANY_APPS;
  }

  get ladder(): Ladder {
    for (;;) {
      const ladder = this.#next();
      if (ladder) return ladder;
    }
  }

  /** `null` when there is nothing to wait for. */
  get ready(): Promise<void> | null {
    if (!this.isLarge || this.#isOver) return null;
    return (this.#ready ??= this.#run());
  }

  /** Nobody waits for it any more. */
  drop(): void {
    this.#isDropped = true;
  }

  get #isOver(): boolean {
    return this.#isDropped || this.#ladder !== undefined;
  }

  #next(): Ladder | undefined {
    if (this.#ladder) return this.#ladder;
    try {
      const { done, value } = this.#slices.next();
      if (done) this.#ladder = value;
    } catch (error) {
      this.#slices = this.#begin(); // What broke off would be over, and give nothing for ever.
      throw error;
    }
    return this.#ladder;
  }

  async #run(): Promise<void> {
    while (!this.#isOver) {
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#isDropped) return;
      this.#workFor(SLICE);
    }
  }

  #workFor(milliseconds: number): void {
    const end = performance.now() + milliseconds;
    do this.#next();
    while (!this.#ladder && performance.now() < end);
  }
}
