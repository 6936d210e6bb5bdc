import type { Price } from '../data/prices.js';
import type { Tier } from './household.js';
import type { Mix, OfferedPlan, Standing, Unprotected } from './ladder-types.js';
import type { Size } from './size.js';

interface About {
  readonly poolId: string;
  /** The tier whose row of the ladder the sentence is about. */
  readonly rowTier: Tier;
  /** That row, wishes come true. Bytes. */
  readonly standing: Standing;
  /** As things are today it doesn't fit, only with the reader's wishes. */
  readonly byWishes: boolean;
}

/** Over, or perhaps over, on today's tier. */
interface Over extends About {
  /** The sizes as printed don't tell: rounding decides. */
  readonly rounding: boolean;
}

/** A tier to buy, and how the need stands against it. */
export interface Purchase {
  readonly tier: Tier;
  readonly price: Price;
  readonly standing: Standing;
}

/** An old backup of which nobody said whether it is needed. */
export interface OldBackupQuestion {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly size: Size;
}

/** The one thing to say first. */
export type Recommendation =
  /** Nothing is known yet. */
  | (About & { readonly code: 'ask-sizes' })
  /** *Used* fits, but what a next backup adds is not known. `free`: bytes, as printed. */
  | (About & { readonly code: 'ask-next'; readonly free: number })
  /** Only the phone changes: free storage for a while. */
  | (About & { readonly code: 'temporary-storage' })
  /** `rowTier` is cheaper than `from` and fits too. `saves` a month, in the price's currency. */
  | (About & {
      readonly code: 'cheaper-tier';
      readonly from: Tier;
      readonly price: Price;
      readonly saves: number;
    })
  /** Nothing to do. `mix`: apart or together it would be cheaper. */
  | (About & { readonly code: 'fits'; readonly mix: Mix | null })
  /** It fits, closely; the plan makes room. */
  | (About & { readonly code: 'tight'; readonly plan: OfferedPlan | null })
  | (Over & { readonly code: 'ask-old-backup'; readonly oldBackup: OldBackupQuestion })
  | (Over & { readonly code: 'delete-unneeded'; readonly plan: OfferedPlan })
  /** A few harmless switches do; buying is the other way. */
  | (Over & { readonly code: 'stay'; readonly plan: OfferedPlan; readonly purchase: Purchase | null })
  /** `rowTier` is today's. `plan` stays on it; without one, `unprotected` says what that would take. */
  | (Over & {
      readonly code: 'buy';
      readonly purchase: Purchase;
      readonly mix: Mix | null;
      readonly plan: OfferedPlan | null;
      readonly unprotected: Unprotected | null;
      /** Neither, but rows that nobody entered yet could make room. */
      readonly itemise: boolean;
    })
  /** No tier holds it. `missing`: bytes beyond the largest. A computer backup takes no room in iCloud. */
  | (Over & {
      readonly code: 'nothing-holds';
      readonly largest: Tier;
      readonly missing: number;
      readonly plan: OfferedPlan | null;
    });
