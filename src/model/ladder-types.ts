import type { Price } from '../data/prices.js';
import type { PoolChange } from './choice-types.js';
import type { Returning } from './could-return.js';
import type { Tier } from './household.js';
import type { Size } from './size.js';
import type { Plan } from './solver/problem.js';
import type { Verdict } from './verdict.js';

/**
 * A need against a tier, in bytes. `margin` = capacity − need, negative when it is over; `toFree`: what must go
 * for the headroom to stay free, 0 when it does.
 */
export interface Standing {
  readonly verdict: Verdict;
  readonly margin: number;
  readonly toFree: number;
}

/** A plan that is offered: applied and summed again it gives the verdict it names. */
export interface OfferedPlan extends Plan {
  readonly poolId: string;
  readonly tier: Tier;
  readonly verdict: 'fits' | 'tight';
  /** What the pool needs once it is done. */
  readonly after: Size;
  /** What is done, in the order of `take`. */
  readonly choices: readonly PoolChange[];
}

/** Another way to fit the same tier. */
export interface Alternative {
  /** `equal`: as good · `fewest-taps` · `computer`: that device backs up to a computer instead. */
  readonly kind: 'equal' | 'fewest-taps' | 'computer';
  readonly plan: OfferedPlan;
  /** The device that moves, for `computer`. */
  readonly deviceId?: string;
}

/** What no plan can save: the photos that would have to be protected nowhere. */
export interface Unprotected {
  readonly bytes: number;
  readonly deviceIds: readonly string[];
}

/** One tier for one pool. */
export interface LadderRow {
  readonly poolId: string;
  readonly tier: Tier;
  /** Bytes: the tier and the Apple One storage held. */
  readonly capacity: number;
  /** Bytes to keep free. */
  readonly headroom: number;
  /** A month, the tier's alone: Apple One's own price is unknown. */
  readonly price: Price;
  /** As things stand, wishes ignored. */
  readonly today: Standing;
  /** With the reader's wishes. */
  readonly wished: Standing;
  /** The least that makes it fit beyond the wishes; `null` when it fits already or nothing does. */
  readonly plan: OfferedPlan | null;
  /** When no plan is there: what would have to stay unprotected, or `null` when even that doesn't help. */
  readonly unprotected: Unprotected | null;
  /** No plan is found, but what no row explains yet is large enough to make room: its rows are to be asked for. */
  readonly itemise: boolean;
  /** On a roomier tier than today's: what is off in the backups and could be turned on again. */
  readonly couldReturn: readonly Returning[];
  /** Computed when first looked at. */
  readonly alternatives: readonly Alternative[];
}

export interface PoolLadder {
  readonly id: string;
  /** Whether anything is said of the pool; if not, its verdicts mean nothing. */
  readonly isKnown: boolean;
  readonly rows: readonly LadderRow[];
}

/** One pool of a mix: who is in it, on which tier. */
export interface MixPool {
  readonly tier: Tier;
  readonly shared: boolean;
  readonly personIds: readonly string[];
}

/** The cheapest way to spread the people over own tiers and one shared pool. Prices a month. */
export interface Mix {
  readonly price: number;
  readonly currency: string;
  readonly pools: readonly MixPool[];
  /** Against today's arrangement on its own cheapest fitting tiers; `null` when that fits none. */
  readonly saves: number | null;
}

export interface Ladder {
  readonly pools: readonly PoolLadder[];
  /** For two to six people; computed when first looked at. */
  readonly mix: Mix | null;
}
