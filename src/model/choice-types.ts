import type { Choice, Option, Problem } from './solver/problem.js';

/** Why an option costs what it costs; the words' key. */
export type Why =
  | 'as-is'
  | 'app-returns'
  | 'app-cloud'
  | 'app-cloud-confirmed'
  | 'app-check'
  | 'app-only'
  | 'app-device'
  | 'app-unknown'
  | 'empty-deleted'
  | 'old-backup'
  | 'messages-to-icloud'
  | 'photos-to-icloud'
  | 'photos-elsewhere'
  | 'drive-item'
  | 'computer-backup'
  | 'photos-unprotected';

/** What an option deletes: nothing, a part of a backup, a whole backup, or data kept in iCloud. */
export type Deletes = 'none' | 'backup-part' | 'backup' | 'cloud-data';

/** What kind of thing a choice is about. */
export type ChoiceKind = 'app' | 'photos' | 'messages' | 'deleted' | 'old-backup' | 'drive' | 'backup';

/** One way to settle a choice. `loss` includes the effort of its changes. */
export interface PoolOption extends Option {
  /** What it contributes at the high end of the pool's need. */
  readonly high: number;
  readonly why: Why;
  /** The devices it is done on; none: anywhere the account is signed in. */
  readonly deviceIds: readonly string[];
  readonly reversible: boolean;
  readonly deletes: Deletes;
}

/** One thing the reader can decide; `options[0]` is how it stands with the wishes. */
export interface PoolChoice extends Choice {
  readonly kind: ChoiceKind;
  readonly personId: string;
  readonly name: string;
  readonly options: readonly PoolOption[];
}

/** All choices of a pool: a problem for the solver. `fixed` may be negative by a rounding. */
export interface PoolChoices extends Problem {
  readonly poolId: string;
  /** `fixed` at the high end of the pool's need. */
  readonly fixedHigh: number;
  readonly choices: readonly PoolChoice[];
}

/** A choice of a plan and what is taken. */
export interface PoolChange {
  readonly choice: PoolChoice;
  readonly option: PoolOption;
  /** Bytes it frees against how things stand; negative when it takes room. */
  readonly freed: number;
}
