import type { AppleOne, BackupPlace, Device, MessagesPlace, PhotosPlace } from '../../model/household.js';
import { number } from './number.js';

const additions: Record<Device['kind'], string> = {
  iphone: 'Add an iPhone',
  ipad: 'Add an iPad',
  ipod: 'Add an iPod touch',
  vision: 'Add a Vision Pro',
};

const appleOne: Record<AppleOne | 'none', string> = {
  none: 'No Apple One',
  individual: 'Apple One Individual (50\u00a0GB)',
  family: 'Apple One Family (200\u00a0GB)',
  premier: 'Apple One Premier (2\u00a0TB)',
};

const photosPlace: Record<PhotosPlace, string> = {
  backup: 'In its backup',
  icloud: 'In iCloud Photos',
  nowhere: 'In neither',
};

const messagesPlace: Record<MessagesPlace, string> = {
  backup: 'In its backup',
  icloud: 'In Messages in iCloud',
};

const backupPlace: Record<BackupPlace, string> = {
  icloud: 'To iCloud',
  computer: 'To a computer',
  none: 'Not at all',
};

const cloud: Record<'photos' | 'photosDeleted' | 'messages' | 'mail' | 'sharedLibrary' | 'other', string> = {
  photos: 'iCloud Photos, as Settings prints it',
  photosDeleted: 'Recently Deleted in Photos (part of it)',
  messages: 'Messages in iCloud',
  mail: 'iCloud Mail',
  sharedLibrary: 'Shared Photo Library you started',
  other: 'Notes, Voice Memos and other synced apps',
};

const answers = { yes: 'Yes', no: 'No', unknown: 'Not sure' };

/** Words of `stowage-devices` below its first three questions. */
export const rows = {
  appleOne: (plan: AppleOne | null) => appleOne[plan ?? 'none'],
  remove: (name: string) => `Remove ${name}`,
  payLarger: 'A larger plan',
  payLargerNone: 'None of these',
  appleOneLabel: 'Apple One',
  appleOneHelp:
    'An iCloud+ plan bought after subscribing to Apple One adds to its storage. The free 5\u00a0GB counts only without either.',
  biggestTitle: (device: string) => `The biggest rows in the backup of ${device}`,
  biggestHelp:
    'Copy the sizes from the backup’s list. An app’s size under iPhone Storage is another number: what is on the phone says little about the backup.',
  rowsMore: (count: number) => (count === 1 ? 'Show 1 smaller row' : `Show ${number(count)} smaller rows`),
  rowsFewer: 'Show only the biggest rows',
  appNameLabel: 'App',
  appNameHint: 'a few letters will do',
  appMeant: (name: string) => `Did you mean ${name}?`,
  appNameMissing: 'Which app is it? Type a few letters of its name.',
  appSizeLabel: 'Size in the backup',
  addApp: 'Add this app',
  photosSize: (device: string) => `Photos and videos on ${device}`,
  photosSizeHelp:
    'In the backup’s list the row is called Photo Library. With iCloud Photos on, take the figure from the storage list.',
  photosQuestion: 'Where are they in iCloud today?',
  photosPlace: (place: PhotosPlace) => photosPlace[place],
  photosNowhere: 'These photos are protected nowhere: a lost or broken device takes them along.',
  photosInCommon: 'How many of these photos are on your fullest device too?',
  messagesLabel: (device: string) => `Messages on ${device}`,
  messagesQuestion: 'Where are its messages in iCloud today?',
  messagesPlace: (place: MessagesPlace) => messagesPlace[place],
  moreOfBackup: (device: string) => `More about ${device}`,
  restLabel: 'System and other',
  restHelp: 'What has no row of its own: settings, Home, Health. Without a figure we count nothing.',
  totalLabel: 'The whole backup',
  totalHelp: 'If you know it, the rows only divide it.',
  rowsExceedTotal: 'The rows are more than this, so the rows count.',
  storedLabel: 'Stored in iCloud now',
  storedHelp: '“Backup Size” in the list of backups.',
  lastBackupLabel: 'Last successful backup',
  lastBackup: (answer: 'unknown' | 'never' | 'date') =>
    ({ unknown: 'Don’t know', never: 'Never', date: 'On this day' })[answer],
  lastBackupDate: 'Day of the last backup',
  backupPlaceLabel: 'Backs up',
  backupPlace: (place: BackupPlace) => backupPlace[place],
  nameLabel: 'Name',
  kindLabel: 'Device',
  presetApps: 'Apps, all together',
  usePreset: 'Fill what is empty with rough estimates',
  presetHelp: 'Rough guesses of ours, in wide ranges, and marked as estimates.',
  cloudTitle: 'What else is in iCloud',
  cloudHelp: 'The storage list in Settings shows each of these with its size.',
  cloudField: (field: keyof typeof cloud) => cloud[field],
  driveTitle: 'iCloud Drive',
  driveName: 'File, folder or app',
  driveAdd: 'Add to iCloud Drive',
  driveNameMissing: 'What is it called?',
  driveSize: 'Size in iCloud Drive',
  rowSizeMissing: 'How large is it in iCloud? Write it like 2.3\u00a0GB or 900\u00a0MB.',
  driveMayGo: (name: string) => `${name} may leave iCloud Drive`,
  sizeOf: (name: string) => `Size of ${name}`,
  oldBackupsTitle: 'Backups of devices you no longer use',
  oldBackupName: 'Which device',
  oldBackupSize: 'Size of this backup',
  oldBackupAdd: 'Add this backup',
  oldBackupAnother: 'Another old backup',
  oldBackupNameMissing: 'Which device is it of?',
  oldBackupNeeded: (name: string) => `Do you still need the backup of ${name}?`,
  oldBackupAnswer: (answer: keyof typeof answers) => answers[answer],
  deviceAdd: (kind: Device['kind']) => additions[kind],
  deviceCopy: (device: string) => `Copy ${device}`,
  sameApps: (device: string) => `Same apps as ${device}`,
  personAdd: 'Add a person',
  peopleTitle: 'More devices, more people',
  sharesFamily: 'Shares the family’s iCloud+ storage',
  familyAll: 'All of us share one iCloud+ storage',
  householdTitle: 'A few more questions',
  hasComputer: 'Is there a computer that could hold a backup?',
  changingPhone: 'I’m moving to a new iPhone or iPad right now',
  regionLabel: 'Country of the prices',
};
