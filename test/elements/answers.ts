import type { AppClass, HouseholdInput } from '../../src/model/household.js';
import { gb, household, scenario } from './planner.js';

export const phone = (others: object) => ({ name: 'Ana’s iPhone', ...others });
export const apps = (count: number, size: number, kind: AppClass = 'returns') =>
  Array.from({ length: count }, (_, i) => ({ name: `App ${i + 1}`, size: gb(size), class: kind }));
export const ana = (others: object, whole: object = {}) => household([{ devices: [phone(others)] }], whole);

/** What is said of each household, by the code of its recommendation. */
export const SAID: readonly (readonly [code: string, why: string, input: HouseholdInput, said: string])[] = [
  [
    'ask-sizes',
    'nothing is known',
    household([{ devices: [{}] }]),
    'What fits 5 GB? Answer the three questions below and we do the arithmetic, for every tier.',
  ],
  [
    'ask-next',
    'only Used is known',
    household([{ pool: { used: gb(4.5) }, devices: [{}] }]),
    '512 MB of 5 GB is free. Is it enough for the next backup? Enter Next Backup Size, and we can tell.',
  ],
  [
    'temporary-storage',
    'the phone changes',
    ana({ rest: gb(9) }, { changingPhone: true }),
    'You are moving to a new device: Apple lends you the iCloud storage for that, as much as it takes, free for ' +
      '21 days. There is nothing to buy. On the old device: Settings › General › Transfer or Reset iPhone › Get Started.',
  ],
  [
    'cheaper-tier',
    'less would do',
    household([{ pool: { tier: '200GB' }, devices: [phone({ rest: gb(30) })] }]),
    '50 GB ($0.99 a month) holds everything too, with 20 GB to spare. That is $2.00 a month less than 200 GB.',
  ],
  [
    'fits',
    'it fits',
    ana({ rest: gb(3) }),
    'Everything fits 5 GB with 2 GB to spare. There is nothing to buy.',
  ],
  [
    'fits',
    'it fits each of two',
    scenario('free-twice'),
    'Everything fits, for everybody: Kim has 2 GB to spare on 5 GB. There is nothing to buy.',
  ],
  [
    'fits',
    'it fits by what the reader marked',
    ana({ rest: gb(4), apps: [{ name: 'TikTok', size: gb(3), class: 'returns', want: false }] }),
    'With your choices, everything fits 5 GB with 1 GB to spare. There is nothing to buy.',
  ],
  [
    'fits',
    'tonight’s backup finds room',
    scenario('ninety-six-percent'),
    'Everything fits 2 TB with 77.9 GB to spare. There is nothing to buy. Tonight’s backup finds room.',
  ],
  [
    'tight',
    'it fits closely',
    ana({ rest: gb(4), apps: apps(1, 0.9) }),
    'Everything fits 5 GB, tightly: 102 MB stays free. For more room, turn off one app on Ana’s iPhone; it normally ' +
      'downloads its data again after you sign in. Check first.',
  ],
  [
    'tight',
    'tonight depends on how the backup is counted',
    scenario('tonight-unsure'),
    'Everything fits 5 GB, tightly: 102 MB stays free. Whether tonight’s backup finds room can’t be told from these figures.',
  ],
  [
    'ask-old-backup',
    'an old backup decides',
    scenario('old-ipad'),
    'One question first: do you still need the backup of Old iPad? It takes 12 GB, and without it everything fits ' +
      '50 GB. Tonight’s backup needs 1 GB more than you have free.',
  ],
  [
    'delete-unneeded',
    'nobody needs an old backup',
    household([
      { devices: [phone({ rest: gb(3) })], oldBackups: [{ name: 'Old iPad', size: gb(4), needed: 'no' }] },
    ]),
    'Delete the old backup of Old iPad: then everything fits 5 GB.',
  ],
  [
    'stay',
    'a few harmless switches do',
    ana({ rest: gb(3.9), apps: apps(3, 13) }),
    'To stay on 5 GB, turn off 3 apps on Ana’s iPhone; they normally download their data again after you sign in. ' +
      'Check first. Everything fits 50 GB ($0.99 a month) with 7.1 GB to spare.',
  ],
  [
    'stay',
    'the same photos are on two devices',
    scenario('same-photos-twice'),
    'To stay on 50 GB, turn Photo Library off in the backup of Ben’s iPad, whose photos are in iCloud from another ' +
      'device. Everything fits 200 GB ($2.99 a month) with 115 GB to spare.',
  ],
  [
    'buy',
    'many harmless switches would do',
    ana({ rest: gb(3.9), apps: apps(6, 6.5) }),
    'Everything fits 50 GB ($0.99 a month) with 7.1 GB to spare. To stay on 5 GB, turn off 6 apps on Ana’s iPhone; ' +
      'they normally download their data again after you sign in. Check first.',
  ],
  [
    'buy',
    'an app would have to be checked',
    ana({ rest: gb(3.9), apps: apps(1, 39, 'check') }),
    'Everything fits 50 GB ($0.99 a month) with 7.1 GB to spare. To stay on 5 GB, turn off one app on Ana’s iPhone; ' +
      'check first what it would lose.',
  ],
  [
    'buy',
    'staying would leave photos unprotected',
    ana({ rest: gb(3), photos: { size: gb(40), in: 'backup' } }),
    'Everything fits 50 GB ($0.99 a month) with 7 GB to spare. ' +
      'Staying on 5 GB isn’t possible without leaving 40 GB of photos unprotected.',
  ],
  [
    'buy',
    'only a computer would protect the photos',
    scenario('only-copy-of-photos'),
    'Everything fits 200 GB ($2.99 a month) with 144 GB to spare. Staying on 50 GB isn’t possible without leaving ' +
      '40 GB of photos unprotected. Or back Mara’s iPhone up to a computer instead: then it fits 50 GB.',
  ],
  [
    'buy',
    'nothing is left to turn off',
    scenario('everything-off'),
    'Everything fits 50 GB ($0.99 a month) with 40.7 GB to spare. Nothing we would suggest makes it fit 5 GB.',
  ],
  [
    'buy',
    'only three answers are known',
    scenario('three-answers'),
    'Tonight’s backup needs 1 GB more than you have free. 50 GB ($0.99 a month) holds it. Or free 1.3 GB: add your ' +
      'biggest rows and we’ll choose.',
  ],
  [
    'nothing-holds',
    'no tier holds it',
    household([{ cloud: { photos: gb(20 * 1024) } }]),
    'Not even 12 TB holds everything: it is 8 TB over. A backup to a computer takes no room in iCloud.',
  ],
];
