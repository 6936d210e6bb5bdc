import type { Evidence, Provenance } from './provenance.js';

/** What may be the matter. */
export type CauseId =
  /** A phone is only being changed: nothing has to be wrong. */
  | 'moving'
  /** Not enough room in iCloud. */
  | 'quota'
  /** A restore is still running. */
  | 'restoring'
  /** A profile of a school or a company forbids it. */
  | 'managed'
  /** An alert about a backup that has succeeded since. */
  | 'old-alert'
  | 'backup-off'
  /** Power, lock and Wi-Fi never met for long enough. */
  | 'conditions'
  /** Not an error: much to send, or a slow line. */
  | 'slow-upload'
  | 'network'
  | 'sign-in'
  | 'outage'
  | 'software'
  /** One item stops the rest. */
  | 'stuck-item'
  /** The computer isn't trusted, again and again. */
  | 'trust'
  /** Of the encrypted backups on a computer. */
  | 'forgotten-password';

/** A cause, and what says that it is one. */
export interface CauseData {
  readonly id: CauseId;
  readonly evidence: Evidence;
  readonly source: string;
  /** It doesn't explain why a backup to iCloud fails. */
  readonly isApart: boolean;
}

const cause = (id: CauseId, evidence: Evidence, source: string, isApart = false): CauseData => ({
  id,
  evidence,
  source,
  isApart,
});

const USER_GUIDE = 'Apple’s iCloud User Guide';

/** All causes, in the order in which they are told when they are equally sure. */
export const CAUSES: Provenance & { readonly causes: readonly CauseData[] } = {
  asOf: '2026-11-22',
  source: 'Apple’s guides and support pages, and what experts and vendors write',
  causes: [
    cause('moving', 'P', 'Reports on the temporary storage of iOS 15', true),
    cause('old-alert', 'P', 'Support threads: the alert outlasts the failure'),
    cause('quota', 'O', 'The alert of iOS, and iCloud’s own figures'),
    cause('restoring', 'A', 'support.apple.com: backups wait for a restore'),
    cause('managed', 'A', 'Apple Platform Security: a configuration profile can disable iCloud Backup'),
    cause('backup-off', 'A', 'support.apple.com: deleting a device’s backup turns its backups off'),
    cause('conditions', 'A', `${USER_GUIDE}: daily, on power, locked, over Wi-Fi`),
    cause('slow-upload', 'A', 'support.apple.com: leave it on power and Wi-Fi for 24 hours'),
    cause('network', 'A', 'support.apple.com: the last backup couldn’t be completed'),
    cause('sign-in', 'P', 'Support threads: the device still has the old password'),
    cause('outage', 'A', 'apple.com/support/systemstatus'),
    cause('software', 'A', 'support.apple.com: the last backup couldn’t be completed'),
    cause('stuck-item', 'P', 'Support threads: one bad item stops a backup'),
    cause('trust', 'A', 'support.apple.com/HT202778', true),
    cause('forgotten-password', 'A', 'support.apple.com/108353', true),
  ],
};
