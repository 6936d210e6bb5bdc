import type { CauseId } from '../../data/doctor-causes.js';
import type { Harm, RemedyId, RemedyTime } from '../../data/doctor-remedies.js';
import type { Degree, FailureMessage, Symptom, Symptoms } from '../../model/diagnose-types.js';
import { number } from './number.js';

const messages: Record<FailureMessage, string> = {
  'not-enough-storage': '“Not Enough iCloud Storage”',
  'could-not-complete': '“The last backup could not be completed”',
  estimating: '“Estimating time remaining…”, for hours',
  'last-backup': '“Last Backup: Never”, or a date long ago',
  'greyed-out': 'The switch or the button is greyed out',
  'badge-with-room': 'A failure badge, although there is room',
  unsure: 'I’m not sure',
};

const questions: Record<Symptom, string> = {
  message: 'What does the device show?',
  ios: 'Version of iOS or iPadOS',
  lastSuccess: 'When did a backup last succeed?',
  wifi: 'How good is the Wi-Fi where it charges?',
  vpn: 'Is a VPN or a security app on?',
  overnight: 'Is it on power and locked through the night?',
  speed: 'Upload speed',
  newPhone: 'Is there a new device?',
  passwordChanged: 'Has the password of the Apple Account been changed?',
  stuck: 'Does it stop at the same point each time?',
  computer: 'Does a backup to a computer fail too?',
  cable: 'Is there a cable to a computer?',
};

type Answer = NonNullable<Symptoms['wifi'] | Symptoms['newPhone'] | Symptoms['computer']>;

const answers: Record<Answer, string> = {
  good: 'Good',
  weak: 'Weak, or it drops',
  none: 'There is none',
  no: 'No',
  coming: 'I’m about to move to one',
  arrived: 'I have just set it up',
  'trust-loop': 'It asks “Trust This Computer?” again and again',
  'forgotten-password': 'I have forgotten the backup password',
};

const causes: Record<CauseId, readonly [name: string, says: string]> = {
  moving: [
    'You are only changing devices',
    'Nothing has to be wrong: for the move itself Apple lends the storage.',
  ],
  'old-alert': [
    'The alert is an old one',
    'A badge can outlast the failure. The date of the last backup tells whether one has succeeded since.',
  ],
  quota: ['Not enough room in iCloud', 'The next backup is larger than what is free in the account.'],
  restoring: [
    'A restore is still running',
    'While apps and data are still coming back, the device doesn’t back up. That can take a day.',
  ],
  managed: [
    'A school or a company manages the device',
    'A profile can forbid iCloud Backup. Only those who manage it can change that.',
  ],
  'backup-off': ['iCloud Backup is off', 'It also goes off when the device’s backup is deleted from iCloud.'],
  conditions: [
    'Power, lock and Wi-Fi didn’t come together',
    'A backup begins by itself once a day, while the device is on power, locked and on Wi-Fi.',
  ],
  'slow-upload': ['There is much to send', 'A first backup can take more than a night. That isn’t an error.'],
  network: ['The network', 'The Wi-Fi is weak, or something on the way stops the upload.'],
  'sign-in': ['The sign-in', 'After a change of password the device needs the new one before it backs up.'],
  outage: ['A fault at Apple', 'Sometimes iCloud Backup itself doesn’t work for some hours.'],
  software: ['A fault in the device’s software', 'A restart or an update often ends it.'],
  'stuck-item': ['One item stops the rest', 'A single bad item can stop a whole backup.'],
  trust: [
    'The computer isn’t trusted',
    'The device asks until it is unlocked, trust is confirmed and the passcode is entered.',
  ],
  'forgotten-password': [
    'The password of the encrypted backups',
    'Nobody can recover it. New backups can have a new one; the old backups stay locked.',
  ],
};

const degrees: Record<Degree, string> = {
  sure: 'Certain, by your numbers or answers',
  likely: 'Likely',
  possible: 'Possible',
  'ruled-out': 'Ruled out',
};

type RemedyWords = readonly [name: string, says: string, worked: string];

const backedUp = 'The date of the last backup is today’s.';

const remedies: Record<RemedyId, RemedyWords> = {
  'temporary-storage': [
    'Use the temporary storage for a new device',
    'On the old device: Apple lends as much iCloud storage as the move takes, free for 21 days, and once for 21 more. It needs iOS or iPadOS 15 or later.',
    'The old device says that the backup for the move is complete.',
  ],
  'finish-restore': [
    'Let the restore finish',
    'Leave the device on power and Wi-Fi until apps and data are back. The screen of iCloud Backup says how far it is.',
    'The switch can be used again.',
  ],
  'ask-manager': [
    'Ask who manages the device',
    'If a profile is listed there, the school or company decides about backups. Don’t remove it yourself: it can take data with it.',
    'They say what is allowed, or allow it.',
  ],
  'check-date': [
    'Look at the date of the last backup',
    'If it is from last night, all is well and the alert is an old one.',
    'The date is from last night or today.',
  ],
  'check-storage': [
    'Compare the room with the next backup',
    'Look up what is free in iCloud, and the Next Backup Size of this device. With a plus in front, as in “+1.2\u00a0GB”, it is what the next backup adds. Room on the device itself is something else.',
    'More is free than the next backup needs. If not, room is the cause: what makes some stands further down, or under “Not Enough iCloud Storage”.',
  ],
  'turn-backup-on': [
    'Turn iCloud Backup on',
    'It may have gone off when a backup was deleted, or on a new device. Then back up once by hand.',
    backedUp,
  ],
  'power-lock-wifi': [
    'Leave it on power, locked and on Wi-Fi overnight',
    'All three at once, for some hours. Backups over mobile data exist since iOS 15 on 5G models, and are off until you turn them on.',
    'In the morning the date of the last backup is from last night.',
  ],
  'leave-a-day': [
    'Leave it on power and Wi-Fi for 24 hours',
    'That is Apple’s advice for a large backup; a very large one takes longer. Don’t stop it while the estimate stands still.',
    'The bar moves on, and in the end the date is today’s.',
  ],
  'check-wifi': [
    'Check the Wi-Fi',
    'Is the device on the right network, near the router? Open a page that you haven’t opened before.',
    'Pages open at once, and the backup goes on.',
  ],
  'sign-in-again': [
    'Enter the account’s password where Settings asks for it',
    'Look below your name for a notice: a new password, new terms, or a code to confirm.',
    'The notice is gone, and your name shows no badge.',
  ],
  'trust-again': [
    'Unlock the device, then trust the computer again',
    'Some versions since iOS 16 ask before each backup, and that is no fault: tap Trust, enter the passcode, and the backup goes on. If it doesn’t, unlock the device before you plug it in, try another cable and another socket, and update the computer’s software.',
    'The computer lists the device and its backup begins.',
  ],
  'try-passwords': [
    'Try the passwords you have used',
    'That of an older device, of the account, the passcode. On a Mac the keychain may hold it: search for “iOS Backup”.',
    'The computer accepts it and backs up.',
  ],
  'vpn-off': [
    'Turn the VPN or the security app off for a while',
    'Only for the test. Those that filter traffic can stop long uploads.',
    'The backup goes through; then let it through there, or keep it off at night.',
  ],
  'back-up-now': [
    'Back up by hand',
    'On power and Wi-Fi, and stay on that screen for some minutes. If it fails, note the exact words and the time.',
    backedUp,
  ],
  'system-status': [
    'Look at Apple’s system status page',
    'apple.com/support/systemstatus lists iCloud Backup. If it isn’t green, wait: nothing on your device needs repair.',
    'The mark beside iCloud Backup wasn’t green, and now it is.',
  ],
  'router-off': [
    'Switch the router off for 30 seconds',
    'Pull the plug, wait, plug it in again. The home is without internet for some minutes.',
    'The device is back on Wi-Fi, and the backup goes on.',
  ],
  'other-network': [
    'Try another Wi-Fi network',
    'At friends’, at work, or a phone’s hotspot if its plan allows it. A backup may send many GB.',
    'It goes through there: then your own network is the cause.',
  ],
  restart: ['Restart the device', 'Off and on again. Nothing is lost.', backedUp],
  'force-restart': [
    'Force a restart',
    'Volume up, volume down, then hold the side or top button until the logo appears. Older models have other buttons.',
    backedUp,
  ],
  'update-ios': [
    'Update iOS or iPadOS',
    'An update can’t be taken back. If it matters, make a backup on a computer before it.',
    'No further update is offered, and the backup succeeds.',
  ],
  'computer-backup': [
    'Back up to a computer',
    'It takes nothing in iCloud. With a cable: Finder on a Mac, Apple Devices on Windows, or iTunes. Tick Encrypt and write the password down: only then are Health data, saved passwords and calls in it.',
    'The computer lists a backup of today.',
  ],
  'other-software': [
    'Use another backup program',
    'There are several, some free, some paid. Ask three things of one: can it back up and restore selected data, does it encrypt, and has a restore been tried.',
    'You have opened one restored file.',
  ],
  'apple-support': [
    'Ask Apple Support',
    'At support.apple.com, before anything is deleted. Have ready: model, version, the exact words, the date of the last backup, what is free in iCloud and what you have tried.',
    'You have a case number.',
  ],
  'photos-on': [
    'Turn iCloud Photos on',
    'It makes the nightly backup small. It is a sync: deleting on one device deletes everywhere, and the library counts in iCloud.',
    'Photos says that everything is uploaded, and the next backup is smaller.',
  ],
  'sign-out-in': [
    'Sign out of the Apple Account and in again, keeping copies',
    'Not while something still uploads or a restore runs. Choose to keep copies of what is offered, then check that iCloud Backup is on again. Apple Pay cards have to be added again.',
    'Your name is there again, and the backup succeeds.',
  ],
  'reset-location-privacy': [
    'Reset Location & Privacy',
    'The device forgets all trusted computers, and apps ask for permissions again.',
    'It asks once more, and then the backup runs.',
  ],
  'reset-network': [
    'Reset the network settings',
    'Forgets Wi-Fi passwords, VPN and mobile settings. Write the Wi-Fi password down first. No data is deleted.',
    'The device is on Wi-Fi again, and the backup succeeds.',
  ],
  'reset-all-settings': [
    'Reset all settings',
    'Wi-Fi passwords, Home Screen, privacy, Apple Pay cards: settings only, no data. It also removes the password of computer backups: tick Encrypt there again, with a new one.',
    'The backup succeeds; a computer no longer asks for the old password.',
  ],
  'one-stuck-item': [
    'Find the item that stops it',
    'Make a copy on a computer first, and leave photos on, and what exists only on this device. Turn the largest other apps off in the backup, back up, then turn them on again one by one. Settings asks Turn Off & Delete: that is about their part of the backup, the data on the device stays.',
    'A backup succeeds; the one that stops a later backup is the item.',
  ],
  'turn-apps-off': [
    'Turn apps off in the backup',
    'Each has a switch there; leave them alone while a restore runs. Settings asks Turn Off & Delete: that removes the app’s part of the backup, not the data on the device. Check first what an app would lose.',
    'The Next Backup Size is smaller than what is free.',
  ],
  upgrade: [
    'Choose a larger plan',
    'The room is there at once, and is paid monthly.',
    'Settings shows the new size, and the backup succeeds.',
  ],
  'empty-deleted': [
    'Empty Recently Deleted in Photos',
    'What was deleted counts for up to 30 days more. Emptied, it can’t be brought back on any device.',
    'The album is empty, and more is free in iCloud.',
  ],
  'delete-old-backup': [
    'Delete the backup of a device that is gone',
    'Only if nobody needs anything in it: it can’t be brought back.',
    'It is no longer in the list, and more is free in iCloud.',
  ],
  'delete-this-backup': [
    'Delete this device’s backup and begin anew',
    'The last resort, after a backup on a computer: until the next success there is none in iCloud. It turns iCloud Backup off; turn it on again at once.',
    backedUp,
  ],
  'erase-device': [
    'Erase the device while its backup fails',
    'What is in no backup is then gone for good.',
    '',
  ],
  'sign-out-to-silence': [
    'Sign out only to silence the alert',
    'Without the account there is no backup at all, and what syncs stops too.',
    '',
  ],
};

const harms: Record<Harm, string> = {
  nothing: 'Costs nothing',
  fee: 'Free or paid',
  settings: 'Changes settings',
  'wifi-passwords': 'Forgets Wi-Fi passwords',
  account: 'Signs the device out of the account',
  'backup-part': 'Deletes a part of the backup',
  money: 'Costs money each month',
  'cloud-data': 'Deletes data in iCloud',
  backup: 'Deletes a backup',
  'safety-net': 'Deletes this device’s only backup in iCloud',
  device: 'Deletes everything on the device',
};

const times: Record<RemedyTime, string> = {
  minutes: 'some minutes',
  hour: 'up to some hours',
  night: 'a night',
  day: 'a day or more',
};

/** Words of the doctor. Sizes, times, dates, prices and names come in as ready text. */
export const doctor = {
  doctorMessage: (message: FailureMessage) => messages[message],
  doctorQuestion: (symptom: Symptom) => questions[symptom],
  doctorAnswer: (answer: Answer) => answers[answer],
  doctorCause: (cause: CauseId) => causes[cause][0],
  doctorCauseSays: (cause: CauseId) => causes[cause][1],
  doctorDegree: (degree: Degree) => degrees[degree],

  doctorBecauseAnswered: (question: string) => `By your answer to: ${question}`,
  doctorBecauseUsual: 'It is among the usual causes.',
  doctorBecauseRoom: (needs: string, free: string) => `The next backup needs ${needs}, and ${free} is free.`,
  doctorBecauseNoRoom: (missing: string, needs: string, free: string) =>
    `The next backup needs ${needs}, and ${free} is free: ${missing} too little.`,
  /** `missing`: at least, for more may be used than is entered. */
  doctorBecauseMissing: (missing: string, needs: string) =>
    `The next backup needs ${needs}: at least ${missing} more than is free.`,
  doctorBecauseRoomUnsure: (needs: string, free: string) =>
    `The next backup needs up to ${needs}, and ${free} is free: whether that is enough can’t be told.`,
  doctorBecauseOver: (over: string) => `What should be in iCloud is ${over} more than the plan holds.`,
  doctorBecauseUsedUnknown:
    'What iCloud already uses isn’t entered yet: with it this can mostly be told for certain.',
  doctorBecauseNextUnknown:
    'Only a part of the next backup is entered: with its size this can mostly be told for certain.',
  /** `had`: nights since the last success; without it the sentence is about one night. */
  doctorBecauseTooFewNights: (time: string, nights: number, had: number | null) =>
    had === null
      ? `Sending takes about ${time}: ${nightsOf(nights)} of 8 hours, not one.`
      : `Sending takes about ${time}: ${nightsOf(nights)} of 8 hours, and there have been ${number(had)}.`,
  doctorBecauseEnoughNights: (time: string) => `Sending takes about ${time}: there was time enough.`,
  doctorBecauseSlow: (size: string) => `At this speed a night doesn’t carry even ${size}.`,
  doctorBecauseLately: (date: string) => `A backup succeeded on ${date}.`,
  doctorBecauseLongAgo: (date: string) => `The last backup that succeeded is of ${date}.`,
  doctorBecauseNever: 'No backup has succeeded yet.',
  doctorBecauseElsewhere: (backup: 'computer' | 'none') =>
    backup === 'computer'
      ? 'In your numbers this device backs up to a computer.'
      : 'In your numbers this device doesn’t back up.',
  doctorBecauseChanging: 'In your numbers you are changing devices.',

  doctorRemedy: (remedy: RemedyId) => remedies[remedy][0],
  doctorRemedySays: (remedy: RemedyId) => remedies[remedy][1],
  /** How to see that it worked; empty for what must not be done. */
  doctorRemedyWorked: (remedy: RemedyId) => remedies[remedy][2],
  doctorHarm: (harm: Harm) => harms[harm],
  doctorTime: (time: RemedyTime) => times[time],
  doctorOtherwise: (otherwise: 'next' | 'ask-apple') =>
    otherwise === 'next' ? 'If it didn’t help, try the next.' : 'If it didn’t help, stop here and ask Apple.',
  doctorNever: 'What not to do, whatever a guide says',

  doctorRows: (names: string) => `Begin with ${names}.`,
  /** `others`: further changes of the plan, which aren't named. */
  doctorPlan: (names: string, others: number) =>
    others === 0
      ? `For your plan it is enough to turn off ${names}.`
      : `Begin with ${names}. The steps to your plan list ${others === 1 ? 'one more change' : `${number(others)} more changes`}.`,
  doctorPlanElsewhere: 'What your plan turns off isn’t on this device: the steps to your plan name it.',
  doctorPhotoLibrary: 'Photo Library',
  doctorAskOldBackups: (names: string) => `Is it still needed: ${names}?`,
  doctorUnneededBackups: (names: string) => `You said that nobody needs it: ${names}.`,
  doctorDeleted: (size: string) => `It holds ${size}.`,
  doctorTier: (tier: string, price: string) => `${tier} would hold everything: ${price}.`,
  doctorPhotos: (today: string, peak: string, after: string) =>
    `In iCloud: ${today} today, ${peak} at the most, ${after} in the end.`,
  doctorDisk: (size: string) => `It takes at least ${size} on the computer’s disk.`,
  doctorTakes: (time: string) => `By your speed it takes about ${time}.`,

  doctorEarlier: (date: string) =>
    `Unless somebody deleted them, your earlier backups are still there: the last is of ${date}.`,
  doctorEarlierUntil: (date: string) => `If no other succeeds, Apple keeps it until about ${date}.`,
  doctorEarlierGone: (date: string) =>
    `The last backup is of ${date}. Apple keeps backups for 180 days, so it may be gone.`,
  doctorEncryption:
    'How backups are encrypted: iCloud backups always are, on the way and where they are stored. Normally Apple keeps a key, and can help with a recovery; with Advanced Data Protection only your devices have it. A backup on a computer is encrypted only with Encrypt ticked, and its password can’t be recovered.',
};

const nightsOf = (n: number): string => (n === 1 ? 'one night' : `${number(n)} nights`);
