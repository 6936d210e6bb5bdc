import type { Deletes } from '../../model/choice-types.js';
import type { StepCode } from '../../model/step-types.js';
import { number } from './number.js';

type Say = (name: string, device: string, tier: string) => string;

const does: Record<StepCode, Say> = {
  'delete-old-backup': (name) => `Delete the old backup of ${name}`,
  'empty-deleted': () => 'Empty Recently Deleted in Photos',
  'app-off': (name, device) => `Turn ${name} off in the backup of ${device}`,
  'app-on': (name, device) => `Turn ${name} on again in the backup of ${device}`,
  'photo-library-off': (_, device) => `Turn Photo Library off in the backup of ${device}`,
  'photo-library-on': (_, device) => `Turn Photo Library on in the backup of ${device}`,
  'copy-photos': (_, device) => `Copy the photos on ${device} to a computer, and check the copy`,
  'photos-on': (_, device) => `Turn iCloud Photos on, on ${device}`,
  'photos-off': (_, device) => `Turn iCloud Photos off, on ${device}`,
  'wait-until-uploaded': (_, device) => `Wait until Photos on ${device} says that everything is uploaded`,
  'messages-on': (_, device) => `Turn Messages in iCloud on, on ${device}`,
  'messages-off': (_, device) => `Turn Messages in iCloud off, on ${device}`,
  'back-up': (_, device) => `Back up ${device} now, and wait until it succeeds`,
  'copy-drive-item': (name) => `Copy ${name} out of iCloud Drive, and check the copy`,
  'delete-drive-item': (name) => `Delete ${name} from iCloud Drive`,
  'back-up-to-computer': (_, device) => `Back ${device} up to a computer, and check that backup`,
  'stop-computer-backup': (_, device) => `Stop backing ${device} up to the computer`,
  'backup-off': (_, device) => `Turn iCloud Backup off on ${device}, and delete its backup`,
  'backup-on': (_, device) => `Turn iCloud Backup on, on ${device}`,
  'buy-tier': (_, __, tier) => `Choose ${tier}`,
  'lower-tier': (_, __, tier) => `Go down to ${tier}`,
};

const notes: Partial<Record<StepCode, string>> = {
  'app-off':
    'Settings asks “Turn Off & Delete”: that removes the app’s part of the iCloud backup, not the data on the device.',
  'photo-library-off':
    'Settings asks “Turn Off & Delete”: that removes the photos from the iCloud backup, not from the device.',
  'photos-on': 'This is a sync: from then on, deleting a photo on one device deletes it on all of them.',
  'wait-until-uploaded': 'It takes power and Wi-Fi, and time.',
  'back-up': 'Only then is the old backup replaced, and its room free.',
  'buy-tier': 'It holds at once; Apple charges the difference.',
  'lower-tier': 'It takes effect at the end of the month that is paid for.',
  'backup-off': 'Deleting a device’s backup leaves it without one in iCloud.',
  'empty-deleted': 'What is deleted there is gone on every device, and can’t be brought back.',
};

const deletions: Record<Deletes, string> = {
  none: '',
  'backup-part': 'Deletes a part of the backup; this can’t be undone.',
  backup: 'Deletes a backup; this can’t be undone.',
  'cloud-data': 'Deletes data in iCloud; this can’t be undone.',
};

/** Words of `stowage-steps`. */
export const steps = {
  stepsTitle: 'What to do',
  stepsFor: (name: string, tier: string) => `${name}, for ${tier}`,
  stepsNone: (tier: string) => `Nothing to do: everything fits ${tier} as it is.`,
  stepsNoPlan: (tier: string) =>
    `There are no steps we would suggest for ${tier}: no change that leaves everything protected is enough.`,
  stepsNotEnough: (tier: string) => `These alone don’t make it fit ${tier}.`,
  stepsPlanFor: (tier: string) => `Show the steps for ${tier}`,
  stepsUnknown: 'Type a size first: then the steps stand here.',
  stepsTemporary:
    'While you change devices the temporary storage holds everything: there is nothing to turn off.',
  stepsItemise: (tier: string) =>
    `To find the least to leave out for ${tier}, add the biggest rows of the backup.`,
  stepsIos: 'Version of iOS or iPadOS',
  stepDoes: (code: StepCode, name: string, device: string, tier: string) => does[code](name, device, tier),
  stepNote: (code: StepCode) => notes[code] ?? '',
  stepFrees: (size: string) => `frees ${size}`,
  stepTakes: (size: string) => `takes ${size}`,
  stepUse: (size: string) => `then ${size} in iCloud`,
  /** What a switch deletes its note says. */
  stepDeletes: (deletes: Deletes, reversible: boolean) => (reversible ? '' : deletions[deletes]),
  stepExceeds: (tier: string) => `For a while this is more than ${tier} holds.`,
  stepsUnsafe:
    'In this order there is a time when more is in iCloud than your storage holds, and new backups and photos wait.',
  stepsComputerHelps: 'With a computer for a copy of the photos there is a way round.',
  stepsEnds: (today: string, after: string) => `In iCloud: ${today} today, ${after} when all is done.`,
  stepsPeak: (today: string, after: string, peak: string) =>
    `In iCloud: ${today} today, ${peak} at most on the way, ${after} when all is done.`,
  stepsWayRound: (peak: string) => `With the photos out of the backup first it is ${peak} at most.`,
  stepsFinished: (n: number) => (n === 1 ? 'One step is done:' : `${number(n)} steps are done:`),
  stepsMore: (n: number) => `Show ${number(n)} more steps`,
  stepsPrint: 'Print',
  stepsCopy: 'Copy as text',
  stepsCopied: 'Copied',
  stepsCopyFailed: 'The page may not copy here. Select the list and copy it by hand.',
};
