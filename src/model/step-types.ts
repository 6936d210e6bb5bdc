import type { Path, Place } from '../data/settings-paths.js';
import type { Deletes } from './choice-types.js';
import type { Tier } from './household.js';
import type { Size } from './size.js';
import type { WishAt } from './wish-paths.js';

/** The phases of a plan, named here in the order in which they are safe. */
export type Phase = 'unneeded' | 'switches' | 'moves' | 'safety-net' | 'additions' | 'check';

/** What is done; the words' key. */
export type StepCode =
  | 'delete-old-backup'
  | 'empty-deleted'
  | 'app-off'
  | 'app-on'
  | 'photo-library-off'
  | 'photo-library-on'
  | 'copy-photos'
  | 'photos-on'
  | 'photos-off'
  | 'wait-until-uploaded'
  | 'messages-on'
  | 'messages-off'
  | 'back-up'
  | 'copy-drive-item'
  | 'delete-drive-item'
  | 'back-up-to-computer'
  | 'stop-computer-backup'
  | 'backup-off'
  | 'backup-on'
  | 'buy-tier'
  | 'lower-tier';

/** What a step is about. `name` is what people call it: an app, a device, an old backup, a Drive item, a person. */
export interface StepSubject {
  readonly poolId: string;
  /** `null` for what the whole pool buys. */
  readonly personId: string | null;
  /** The device it is done on or about; `null`: anywhere the account is signed in. */
  readonly deviceId: string | null;
  readonly name: string;
  /** How large the thing itself is. */
  readonly size: Size;
}

/** One thing to do. */
export interface Step extends StepSubject {
  /** Stays the same while other steps are done: `d1/a1`, `d1/photos/on`, `p1/tier`. */
  readonly id: string;
  readonly code: StepCode;
  readonly phase: Phase | 'tier';
  /** The tier to buy or to go down to. */
  readonly tier: Tier | null;
  /** Where in Settings, and the taps there in the iOS version asked for. */
  readonly place: Place | null;
  readonly path: Path | null;
  /** Bytes that this very step frees in the pool; negative when it takes room. */
  readonly freed: number;
  /** What the pool uses after it. */
  readonly use: Size;
  /** It breaks the promise: the use after it is above both the capacity and the use before it. */
  readonly exceeds: boolean;
  readonly reversible: boolean;
  readonly deletes: Deletes;
  /** The wish that has come true once it is done; `null` for a step on the way. */
  readonly settles: WishAt | null;
}

export interface Steps {
  readonly steps: readonly Step[];
  /** Some step breaks the promise: on the way the pool holds more than its tier. */
  readonly unsafe: boolean;
  /** It wouldn't with a computer to copy the photos to. */
  readonly computerHelps: boolean;
}

/** What steps and timelines lead to: a plan, on a pool's tier. Without a tier every pool keeps its own. */
export interface Goal {
  readonly take: readonly (readonly [choiceId: string, optionId: string])[];
  readonly poolId?: string | undefined;
  readonly tier?: Tier | undefined;
}
