import type { RuleId } from '../../data/rules.js';
import type { RuleLineCode, RuleQuestion, RuleReason, RuleVerdict } from '../../model/rules/judgement.js';

/** The text of a line of the sum, with its unit. */
export type RuleFigure = (code: RuleLineCode) => string;

/** What a sentence of its own says; the others are said by what holds for everybody. */
export type RuleTelling = Exclude<RuleReason, 'unknown' | 'always'>;

const quotes: Record<RuleId, string> = {
  'percent-full': '95% full means the next backup fails',
  'phone-storage': 'If less is free than the phone’s used storage, it never fits',
  'photos-off': 'Turn iCloud Photos off to free space',
  'photos-on': 'Turn iCloud Photos on to unblock the backup',
  'fifty-gb': '50\u00a0GB fits almost any iPhone',
  'backup-size': 'Backups are 1 to 4\u00a0GB',
  everything: 'A backup contains nearly everything',
  caches: 'Caches count',
  'app-size': 'An app’s size on the phone is its size in the backup',
  'wi-fi': 'No backup without Wi-Fi',
  'usb-time': 'A USB backup takes 15 minutes, whatever its size',
  'non-destructive': 'All these fixes are non-destructive',
};

const facts: Record<RuleId, string> = {
  'percent-full':
    'Percentages don’t decide it. What is free does, against what the next backup adds: 5% of 5\u00a0GB are 256\u00a0MB, 5% of 2\u00a0TB are 102\u00a0GB.',
  'phone-storage':
    'What has to fit is the backup, and that holds only what isn’t in iCloud already: no apps themselves, no caches, and photos only while iCloud Photos is off.',
  'photos-off':
    'The switch alone frees nothing. Disable & Delete takes the library out of iCloud, with 30 days to undo it. Then the photos count in the backup of every device again, or they are protected nowhere.',
  'photos-on':
    'It helps where the plan holds the library and the backups, on the way there too, or where several devices have the same photos. With one device the bytes only move.',
  'fifty-gb':
    'It isn’t the phone that has to fit but the account: its backup, photos, Drive, Mail and every other device on it.',
  'backup-size':
    'Published sizes contradict each other: 1 to 4\u00a0GB, 2 to 8, more than 5, more than 20. Settings tells yours.',
  everything:
    'A backup holds what isn’t in iCloud already. Photos and messages that sync aren’t in it, and apps themselves never are.',
  caches:
    'Caches and temporary files are on the phone, never in a backup. Clearing them makes room on the phone and none in iCloud.',
  'app-size':
    'The one doesn’t tell the other. Pocket Casts has been seen with 3.5\u00a0GB on the phone and 64\u00a0MB in the backup, OpenFoodFacts five times larger in the backup than on the phone.',
  'wi-fi':
    'Since iOS 15 a model with 5G can back up over its mobile line; that is off until somebody turns it on. A backup to a computer by cable needs no network.',
  'usb-time':
    'The cable in the box carries 480\u00a0Mbit/s at most, and we reckon with half of that. A Pro from iPhone 15 on is faster with a cable bought apart.',
  'non-destructive':
    'Turning an app off in the backup deletes its part of the backup, not what is on the phone. Deleting a backup can’t be undone, and Disable & Delete takes photos out of iCloud.',
};

const verdicts: Record<RuleVerdict, string> = { true: 'True', false: 'Not true', depends: 'It depends' };

const says: Record<RuleTelling, (of: RuleFigure) => string> = {
  rounding: () => 'The sizes are rounded or guessed, and may lie on either side.',
  'none-to-icloud': () => 'Nothing backs up to iCloud here, so there is no backup to judge the rule by.',
  'no-iphone': () => 'There is no iPhone here to judge the rule by.',
  'full-fails': (of) =>
    `The account is ${of('full')} full, and the next backup adds ${of('next')}: ${of('missing')} too much.`,
  'fuller-fails': (of) =>
    `By what is entered the account is ${of('full')} full already, and the next backup adds ${of('next')}: at least ${of('missing')} too much.`,
  'full-fits': (of) =>
    `The account is ${of('full')} full, and yet the ${of('next')} of the next backup fit. ${of('left')} stay free.`,
  'mark-fails': (of) =>
    `At 95% this plan would have ${of('mark')} left, too little for the ${of('next')} that the next backup adds.`,
  'mark-fits': (of) =>
    `At 95% this plan would have ${of('mark')} left, enough for the ${of('next')} that the next backup adds.`,
  'fails-before-mark': (of) =>
    `It fails long before that: the next backup adds ${of('next')}, and ${of('free')} are free.`,
  'whole-or-difference': (of) =>
    `The whole backup is ${of('backup')}. How much of it is new decides, and that isn’t known.`,
  'whole-too-large': (of) =>
    `With the whole backup the account needs ${of('need')}, and the plan holds ${of('capacity')}. What is left out of the backup makes room.`,
  'whole-fits': (of) =>
    `With the whole backup the account needs ${of('need')} of ${of('capacity')}. That fits, however full the phone is.`,
  'whole-fits-fuller-phone': (of) =>
    `There are at least ${of('on-phone')} on the phone and ${of('room')} for its backup, and it fits: not everything on the phone goes into it.`,
  'next-fits': (of) =>
    `The next backup adds ${of('next')}, and ${of('free')} are free. That fits, however full the phone is.`,
  'others-too-large': (of) =>
    `It isn’t this backup alone: those of the other devices take ${of('others')}. With all of them the account needs ${of('need')}, and the plan holds ${of('capacity')}.`,
  'off-frees': (of) =>
    `Only with Disable & Delete: ${of('library')} leave iCloud, and ${of('returning')} come back in the backups. All of the photos are on devices that are backed up; see first that those backups are recent.`,
  'off-unprotects': (of) =>
    `It would cost photos: ${of('unprotected')} of them are in no other place that is backed up. With Disable & Delete, those that are only in iCloud are lost. Copy them to a computer first.`,
  'off-perhaps': (of) =>
    `With Disable & Delete ${of('gained')} would be freed, and perhaps photos lost: by rounded or guessed sizes it can’t be told whether all of them are in another place that is backed up. Copy them to a computer first.`,
  'off-frees-nothing': (of) =>
    `It frees nothing: ${of('library')} leave iCloud Photos, and ${of('returning')} come back in the backups.`,
  'off-costs': (of) =>
    `It takes more room: ${of('library')} leave iCloud Photos, and ${of('returning')} come back in the backups, on every device again.`,
  'off-already': () => 'Nothing is in iCloud Photos, so there is nothing to turn off.',
  'on-unblocks': (of) =>
    `Here it helps: instead of ${of('today')} the account needs ${of('after')}, and the plan holds ${of('capacity')}.`,
  'on-unblocks-after-copy': (of) =>
    `In the end ${of('after')} fit the ${of('capacity')}, but on the way it takes ${of('peak')}. So copy the photos to the computer first, and take them out of the backup.`,
  'on-needs-copy': (of) =>
    `In the end ${of('after')} fit the ${of('capacity')}, but on the way it takes ${of('peak')}. It works only if the photos are copied to a computer first and leave the backup.`,
  'on-peak': (of) =>
    `In the end ${of('after')} would fit the ${of('capacity')}, but until the next backup succeeds it takes ${of('peak')}.`,
  'on-no-gain': (of) =>
    `In the end ${of('after')} would be needed, and the plan holds ${of('capacity')}: too much still.`,
  'on-already': () => 'It is on: the photos are in iCloud Photos and not in the backup.',
  'on-would-block': (of) =>
    `The backup has room today. Turned on, library and old backup take ${of('peak')} on the way, more than the ${of('capacity')} there are.`,
  'on-not-blocked': (of) =>
    `Room blocks nothing here: ${of('today')} of ${of('capacity')} are needed. It helps if time is the trouble, because each night’s backup gets smaller.`,
  'fifty-holds': (of) => `The account needs ${of('need')}, so ${of('left')} of the 50\u00a0GB stay free.`,
  'fifty-too-small': (of) => `The account needs ${of('need')}. That is ${of('missing')} more.`,
  'size-within': (of) => `This backup is ${of('backup')}.`,
  'size-below': (of) => `This backup is ${of('backup')}, less than that.`,
  'size-above': (of) => `This backup is ${of('backup')}, more than that.`,
  'contains-most': (of) =>
    `Of what is entered, ${of('share')} are in the backup. Apps themselves and their caches aren’t.`,
  'contains-part': (of) =>
    `Of the ${of('on-phone')} entered, the backup holds ${of('backup')}, that is ${of('share')}. The rest syncs or is left out.`,
  'caches-in-figures': (of) =>
    `Not in the backup, but in these figures: ${of('read-on-phone')} of apps were read in iPhone Storage, which counts caches. Take the sizes from the backup’s own list.`,
  'caches-left-out': (of) =>
    `The ${of('read-in-backup')} of apps were read in the list of the backup, which has no caches. Clearing them frees nothing in iCloud.`,
  'app-sizes-agree': (of) =>
    `Here it comes out: ${of('rows-total')} together, and the backup is ${of('printed-total')}. That shows it of no single app: one may be larger in the backup and another smaller.`,
  'app-sizes-exceed': (of) =>
    `With sizes read on the phone the rows come to ${of('rows-total')}, and the whole backup is ${of('printed-total')}.`,
  'app-sizes-open': (of) =>
    `With sizes read on the phone the rows come to ${of('rows-total')}, and the backup is ${of('printed-total')}. That neither shows it nor breaks it: not everything in a backup has a row.`,
  'by-cable': () => 'By cable to a computer a backup needs no network at all.',
  'by-cable-perhaps': () =>
    'A backup to iCloud takes Wi-Fi here. One to a computer takes a cable and no network.',
  'no-mobile-line': () => 'This device has no mobile line, so a backup to iCloud takes Wi-Fi.',
  'old-ios': () => 'Before iOS 15 a backup to iCloud takes Wi-Fi.',
  'mobile-model': () =>
    'A model with 5G can back up over its mobile line, once that is turned on. Others can’t.',
  'usb-within': (of) =>
    `15 minutes are enough here: the ${of('to-computer')} of this backup take about ${of('usual-time')} by the cable in the box. A larger one takes longer.`,
  'usb-longer': (of) =>
    `The ${of('to-computer')} of this backup take about ${of('usual-time')} by the cable in the box, and ${of('quickest-time')} at the very least.`,
  'usb-between': (of) =>
    `The ${of('to-computer')} of this backup take from ${of('quickest-time')} to ${of('usual-time')} by the cable in the box.`,
  'fix-deletes': (of) => `What would keep everything within this plan deletes ${of('deleted')} from iCloud.`,
  'fix-deletes-nothing': () =>
    'What would keep everything within this plan moves data and deletes none. Other fixes that guides list do delete.',
  'fix-none-needed': () =>
    'Everything fits, so nothing has to go. Some of the fixes that guides list delete all the same.',
  'fix-only-buying': () =>
    'Nothing that could be left out makes it fit. A larger plan deletes nothing, the other fixes do.',
  'fix-unprotected': (of) =>
    `Staying on this plan would leave ${of('unprotected')} of photos protected nowhere.`,
};

const asks: Record<RuleQuestion, string> = {
  next: 'Enter Next Backup Size, as Settings shows it with a plus, and it is decided.',
  used: 'Enter Used, as Settings shows it, and it is decided.',
  sizes: 'Enter how large the backup is, and it is decided.',
  photos: 'Enter how large the photos on the device are, and it is decided.',
  library: 'Enter how large Photos is in iCloud, and it is decided.',
  'device-photos': 'Enter how large the photos on each device are, and it is decided.',
  computer: 'Say whether there is a computer, and it is decided.',
  model: 'Which model it is decides.',
  cable: 'Which cable it is, and what the computer makes of it, decides.',
};

const lines: Record<RuleLineCode, string> = {
  capacity: 'The plan holds',
  used: 'Used',
  entered: 'In iCloud, as far as entered',
  free: 'Free today',
  mark: '5% of the plan',
  next: 'Next backup',
  left: 'Left',
  missing: 'Missing',
  need: 'Needed with every backup',
  room: 'Room for this backup',
  backup: 'This backup',
  others: 'Backups of the other devices',
  'on-phone': 'On the device, as far as entered',
  library: 'Leaves iCloud Photos',
  'in-photos': 'In iCloud Photos',
  returning: 'Comes back in the backups',
  gained: 'Freed',
  lost: 'Needed on top',
  'switch-alone': 'Freed by the switch alone',
  today: 'Needed today',
  peak: 'On the way, at most',
  'peak-after-copy': 'The same, photos out of the backup first',
  after: 'Needed in the end',
  fifty: 'The plan',
  least: 'Said to be at least',
  most: 'Said to be at most',
  'synced-photos': 'Photos outside it',
  'synced-messages': 'Messages outside it',
  'apps-off': 'Apps turned off in it',
  full: 'Full',
  share: 'In the backup',
  'read-on-phone': 'Apps, as read in iPhone Storage',
  'read-in-backup': 'Apps, as read in the list of the backup',
  'other-rows': 'The other rows',
  'rows-total': 'Together',
  'printed-total': 'The whole backup, as printed',
  'to-computer': 'The backup on a computer',
  'usual-time': 'At half the rated speed, as we reckon',
  'quickest-time': 'At the full rated speed',
  'said-time': 'Said to take',
  'backup-part': 'Parts of backups, not the data on the device',
  'whole-backup': 'Whole backups',
  'cloud-data': 'Data kept in iCloud',
  deleted: 'Deleted',
  unprotected: 'Photos protected nowhere',
};

/** Words of `stowage-rules`. */
export const rules = {
  rulesQuote: (rule: RuleId) => `“${quotes[rule]}”`,
  rulesVerdict: (verdict: RuleVerdict) => verdicts[verdict],
  rulesSays: (reason: RuleTelling, of: RuleFigure) => says[reason](of),
  /** What holds for everybody. */
  rulesFact: (rule: RuleId) => facts[rule],
  rulesAsks: (question: RuleQuestion) => asks[question],
  rulesLine: (code: RuleLineCode) => lines[code],
  /** What a figure of the sum may stand for. */
  rulesRange: (low: string, high: string) => `${low} to ${high}`,
  rulesOf: (name: string, sentence: string) => `${name}: ${sentence}`,
  rulesHow: 'How we get there',
  rulesSource: (source: string, day: string) => `Source: ${source}, as of ${day}.`,
  rulesLink: 'Link to this',
  rulesUnknown: (rule: string) => `There is no rule “${rule}”.`,
};
