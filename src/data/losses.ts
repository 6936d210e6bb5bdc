import type { Why } from '../model/choice-types.js';
import type { AppClass } from '../model/household.js';
import type { Provenance } from './provenance.js';

/** What a choice costs the reader, before effort: 0 harmless … 100 the only copy, and why. */
export interface Loss {
  readonly loss: number;
  readonly why: Why;
}

/** An app's loss; `locked`: never offered until the reader unlocks that very app. */
export interface AppLoss extends Loss {
  readonly locked: boolean;
}

/** Added for every change, so that forty harmless taps don't beat one. */
export const EFFORT = 3;

/** Leaving an app's data out of the backup. An app's own `loss` overrides the number. */
export const APP_LOSSES: Readonly<Record<AppClass, AppLoss>> = {
  returns: { loss: 0, why: 'app-returns', locked: false },
  'cloud-confirmed': { loss: 4, why: 'app-cloud-confirmed', locked: false },
  check: { loss: 25, why: 'app-check', locked: false },
  unknown: { loss: 30, why: 'app-unknown', locked: false },
  cloud: { loss: 40, why: 'app-cloud', locked: false },
  only: { loss: 100, why: 'app-only', locked: true },
  device: { loss: 100, why: 'app-device', locked: true },
};

/** Everything that is not an app. */
export const LOSSES = {
  /** Recently Deleted in Photos. */
  emptyDeleted: { loss: 1, why: 'empty-deleted' },
  /** An old backup the reader said nobody needs. */
  oldBackup: { loss: 0, why: 'old-backup' },
  /** One person's messages, on all their devices. */
  messages: { loss: 6, why: 'messages-to-icloud' },
  /** One person's photos to iCloud Photos, on all their devices. */
  photos: { loss: 10, why: 'photos-to-icloud' },
  /** Photo Library off in one device's backup, its photos being elsewhere in iCloud. */
  photosElsewhere: { loss: 2, why: 'photos-elsewhere' },
  /** A Drive item the reader allows to go. */
  driveItem: { loss: 25, why: 'drive-item' },
  /** One device's photos protected nowhere: only to say what can't be done. */
  unprotected: { loss: 1_000_000, why: 'photos-unprotected' },
} as const satisfies Readonly<Record<string, Loss>>;

export const LOSSES_PROVENANCE: Provenance = {
  asOf: '2026-11-22',
  source: 'Our own judgement: how surely the data comes back, and what that takes',
};
