import type { Place } from '../data/settings-paths.js';
import type { Deletes } from './choice-types.js';
import type { StepCode } from './step-types.js';

/** What is true of every step of a kind. */
export interface StepFacts {
  /** Where in Settings; `null`: not there. */
  readonly place: Place | null;
  readonly reversible: boolean;
  readonly deletes: Deletes;
}

const harmless = (place: Place | null): StepFacts => ({ place, reversible: true, deletes: 'none' });
const backupSwitch: StepFacts = { place: 'backup-list', reversible: true, deletes: 'backup-part' };
const wholeBackup = (place: Place): StepFacts => ({ place, reversible: false, deletes: 'backup' });
const cloudData = (place: Place | null): StepFacts => ({ place, reversible: false, deletes: 'cloud-data' });

/** Where each step is done, whether it can be undone, and what it deletes. */
export const STEP_FACTS: Readonly<Record<StepCode, StepFacts>> = {
  'delete-old-backup': wholeBackup('backup-list'),
  'empty-deleted': cloudData('recently-deleted'),
  'app-off': backupSwitch,
  'app-on': harmless('backup-list'),
  'photo-library-off': backupSwitch,
  'photo-library-on': harmless('backup-list'),
  'copy-photos': harmless(null),
  'photos-on': harmless('photos'),
  'photos-off': harmless('photos'),
  'wait-until-uploaded': harmless('photos'),
  'messages-on': harmless('messages'),
  'messages-off': harmless('messages'),
  'back-up': harmless('backup-switch'),
  'copy-drive-item': harmless(null),
  'delete-drive-item': cloudData(null),
  'back-up-to-computer': harmless(null),
  'stop-computer-backup': harmless(null),
  'backup-off': wholeBackup('backup-list'),
  'backup-on': harmless('backup-switch'),
  'buy-tier': harmless('storage'),
  'lower-tier': harmless('storage'),
};
