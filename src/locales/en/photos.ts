import type { PhotosPlace } from '../../model/household.js';
import type { PhotosOff } from '../../model/photos-what-if.js';
import { number } from './number.js';

const places: Record<PhotosPlace, string> = {
  backup: 'In the backup',
  icloud: 'iCloud Photos',
  nowhere: 'In neither',
};

const whatIfs: Record<PhotosOff, Record<'on' | 'off', string>> = {
  disable: { off: 'Only turned off', on: 'Only turned off, Photo Library on in the backup' },
  'disable-and-delete': {
    off: 'Disable & Delete',
    on: 'Disable & Delete, Photo Library on in the backup',
  },
};

/** Words of `stowage-photos`. */
export const photos = {
  waysPerson: 'Whose photos',
  /** `owner` is empty where there is only one person. */
  waysTitle: (owner: string) =>
    owner ? `Where the photos of ${owner} could be` : 'Where your photos could be',
  waysHint: 'Everything else stays as it is today.',
  waysTry: 'Choose a place to try it: that marks a wish, which you can take back.',
  waysShared: 'The bars show all that the family uses.',
  waysLimit: (tier: string) => `The line is the ${tier} you plan for.`,
  waysLimitFar: (tier: string) => `The ${tier} you plan for are far beyond these bars.`,
  waysPlace: (place: PhotosPlace) => places[place],
  waysToday: 'Today',
  waysTried: 'What if',
  waysTrying: (place: PhotosPlace) =>
    ({
      backup:
        'You are trying what it would be like with the photos in the backup. It is a wish in your plan, not done.',
      icloud: 'You are trying what it would be like with iCloud Photos. It is a wish in your plan, not done.',
      nowhere:
        'You are trying what it would be like with the photos in neither. It is a wish in your plan, not done.',
    })[place],
  waysTryingMixed: (now: string, peak: string, after: string) =>
    `As you marked it device by device: ${now} now, ${peak} at the peak, ${after} after. It is a wish in your plan, not done.`,
  waysBack: 'Back to how it is today',

  waysNow: 'Now',
  waysPeak: 'At the peak',
  waysAfter: 'After',
  waysSentence: (place: PhotosPlace, now: string, peak: string, after: string) =>
    `${places[place]}: ${now} now, ${peak} at the peak, ${after} after.`,
  waysWay: 'Photos',
  waysThenFits: 'Then fits',
  waysFitsNone: 'none of these',
  waysFits: (verdict: 'fits' | 'tight', tier: string, spare: string) =>
    verdict === 'fits'
      ? `Then fits ${tier}, ${spare} to spare`
      : `Then fits ${tier} tightly, ${spare} to spare`,
  waysTooMuch: 'Too much for every plan shown',
  waysRest: 'Everything else',
  waysKey: 'Colours of the bars',
  waysOver: 'More than the plan holds',
  waysRounded: 'Sizes in Settings are rounded, so each figure may be a little more or less.',

  waysPeakOver: (peak: string, tier: string) =>
    `On the way it takes ${peak}, more than ${tier} holds: until the next backup succeeds, the old one still holds the photos that are uploading.`,
  waysRound: (peak: string) => `The way round the peak, with ${peak} at most`,
  waysRoundCopy: 'Copy the photos to a computer, and check the copy.',
  waysRoundOff: 'Turn Photo Library off in the backup.',
  waysRoundOn: 'Only then turn iCloud Photos on.',
  waysNoComputer: 'Without that copy there is a time when the photos are on the device only.',
  /** `several`: whether they are on more than one device. */
  waysRisk: (place: PhotosPlace, several: boolean) =>
    ({
      backup:
        (several ? 'Every device’s copy counts again. ' : '') +
        'A backup is deleted 180 days after it was last made, and the photos in it go along.',
      icloud: 'A sync, not a copy put away: deleting a photo on one device deletes it on all of them.',
      nowhere:
        'What is in no backup and not in iCloud Photos comes back from another device or a computer, or not at all.',
    })[place],
  waysUnprotected: (devices: string) =>
    `The photos on ${devices} are then protected nowhere: a lost or broken device takes them along.`,
  waysLibraryStays: (place: 'backup' | 'nowhere') =>
    place === 'backup'
      ? 'The library stays in iCloud until it is deleted there, so the photos count twice.'
      : 'Turning iCloud Photos off frees nothing: the library stays in iCloud until it is deleted there. Photos taken from then on are protected nowhere.',

  waysPaysTitle: 'Does iCloud Photos save room?',
  waysPaysOne: (size: string) =>
    `With one device it doesn’t: ${size} of photos take the same room in the backup and in iCloud Photos. It moves them, and the backup of each night gets smaller.`,
  waysPaysSeveral: (devices: number, apart: string, library: string, saved: string) =>
    `Yes, the copies: in the backups of ${number(devices)} devices these photos take ${apart}, as one library ${library}. That is ${saved} less.`,
  waysPaysNothing: (apart: string) =>
    `No: the devices have different photos, ${apart} together, and one library of them is as large.`,
  waysPaysLarger: (apart: string, library: string) =>
    `No: the photos on the devices take ${apart}, the library ${library}. It also holds what is only in iCloud, and what was deleted in the last 30 days.`,
  waysSame: (devices: string, fullest: string, now: string, after: string) =>
    `If ${fullest} has the same photos, there is a shorter way: Photo Library off in the backup of ${devices}, and ${now} become ${after}. Check first that it has them all.`,
  waysSameRow: (devices: string) => `In the backup, but not of ${devices}`,
  waysTrySame: 'Try that',
  waysMarkedRow: 'As you marked it',

  waysDevices: 'Try it device by device',
  waysDevice: (device: string, size: string) => `${device}, ${size} of photos`,
  waysAsToday: (place: PhotosPlace) => `As it is today: ${places[place]}`,
  waysMissing: (devices: string) => `No size of photos is entered for ${devices}, so none is counted.`,

  waysOff: 'What if iCloud Photos were turned off?',
  waysOffHint:
    'We suggest none of this. Guides tell people to turn iCloud Photos off to free space; by itself that frees none.',
  waysOffWhat: 'iCloud Photos',
  waysOffNow: 'Needed now',
  waysOffFreed: 'Frees at once',
  waysOffRow: (off: PhotosOff, photoLibrary: 'on' | 'off') => whatIfs[off][photoLibrary],
  waysOffNothing: 'nothing',
  waysOffNotes:
    'Turning the switch off leaves the library in iCloud. Disable & Delete removes it, with 30 days to undo that; originals that are only in iCloud, because a device stores smaller versions, are lost.',
  waysOffLost: (what: string, devices: string) =>
    `After ${what}, with Photo Library off, the photos on ${devices} are protected nowhere.`,

  waysEmpty: 'Add a person and a device with photos, and three places for them are compared here.',
  waysAsk: (owner: string) =>
    owner
      ? `Enter how large the photos on each device of ${owner} are, and three places for them are compared here.`
      : 'Enter how large the photos on each of your devices are, and three places for them are compared here.',
  waysAskWhere:
    'In the list of a device’s backup the row is called Photo Library. With iCloud Photos on, take the figure from the storage list of iCloud.',
  waysAskLibrary: (library: string) => `The library in iCloud Photos takes ${library} today.`,
};
