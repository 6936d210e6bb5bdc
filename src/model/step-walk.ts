import type { Household } from './household.js';
import type { Size } from './size.js';
import type { Draft } from './step-draft.js';
import { replaySteps, startReplay, useOf, type ReplayState } from './step-replay.js';
import { usesAlong } from './step-run.js';

/** A step, and what its pool uses before and after it. */
export interface Leg {
  readonly draft: Draft;
  readonly before: Size;
  readonly after: Size;
}

/** The way from today to a goal. */
export interface Route {
  readonly start: ReplayState;
  readonly legs: readonly Leg[];
  readonly end: ReplayState;
  /** By pool, the first step after which it is fullest, and how things stand then. */
  readonly fullest: ReadonlyMap<string, Leg & { readonly state: ReplayState }>;
}

/** A route as it grows. */
export class Walk implements Route {
  readonly start: ReplayState;
  readonly legs: Leg[] = [];
  readonly fullest = new Map<string, Leg & { readonly state: ReplayState }>();
  end: ReplayState;
  private readonly uses = new Map<string, Size>();

  constructor(wished: Household) {
    this.start = startReplay(wished);
    this.end = this.start;
  }

  /** Goes a run: its first step by itself where it may be the fullest, because nothing after it is fuller. */
  goOn(run: readonly Draft[]): void {
    const [first] = run;
    const mayBeFullest = first && !this.fullest.has(first.poolId);
    const alone = mayBeFullest ? 1 : 0;
    this.goAlong(run.slice(0, alone));
    this.goAlong(run.slice(alone));
  }

  /** Hundreds of switches are replayed at once where that comes to the same, else half by half. */
  private goAlong(run: readonly Draft[]): void {
    const [first] = run;
    if (!first) return;
    const before = this.uses.get(first.poolId) ?? useOf(this.end, first.poolId);
    const state = replaySteps(this.end, run);
    const after = useOf(state, first.poolId);
    const uses = run.length === 1 ? [after] : usesAlong(before, after, run);
    if (uses) {
      this.end = state;
      this.addLegs(run, before, uses);
    } else {
      const half = Math.ceil(run.length / 2);
      this.goAlong(run.slice(0, half));
      this.goAlong(run.slice(half));
    }
  }

  private addLegs(run: readonly Draft[], start: Size, uses: readonly Size[]): void {
    let before = start;
    run.forEach((draft, i) => {
      const leg = { draft, before, after: uses[i] ?? before };
      before = leg.after;
      this.legs.push(leg);
      this.uses.set(draft.poolId, leg.after);
      const most = this.fullest.get(draft.poolId);
      if (!most || leg.after.bytes > most.after.bytes)
        this.fullest.set(draft.poolId, { ...leg, state: this.end });
    });
  }
}
