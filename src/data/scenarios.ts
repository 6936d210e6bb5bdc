import type { HouseholdInput } from '../model/household.js';
import { GIB, MIB } from '../model/size.js';
import { EXAMPLE } from './example.js';

/** A household with a name and a story: what tests prove, the demo shows and the catalogue draws. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly story: string;
  readonly household: HouseholdInput;
}

type PersonInput = NonNullable<HouseholdInput['people']>[number];
type DeviceInput = NonNullable<PersonInput['devices']>[number];
type AppInput = NonNullable<DeviceInput['apps']>[number];

/** Whole bytes of so many GB, exact. */
const gb = (count: number): number => Math.round(count * GIB);

const household = (people: readonly PersonInput[], others: Partial<HouseholdInput> = {}): HouseholdInput => ({
  version: 1,
  region: 'US',
  ...others,
  people,
});

const photosInBackup = (count: number) => ({ size: gb(count), in: 'backup' }) as const;
const photosInICloud = (count: number) => ({ size: gb(count), in: 'icloud' }) as const;

const onPhone = (count: number) => ({ size: [gb(count), gb(count), gb(count)], from: 'device' }) as const;

const almostFull = (next: NonNullable<DeviceInput['next']>, stored: { stored?: number }) =>
  household([
    {
      id: 'p1',
      name: 'Chloé',
      pool: { tier: '5GB', used: gb(4.8) },
      devices: [{ id: 'd1', name: 'Chloé’s iPhone', ...stored, next }],
    },
  ]);

const smallApps = (count: number, bytes: number): AppInput[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${i + 1}`,
    name: `Shop ${i + 1}`,
    size: bytes,
    class: 'returns',
  }));

const gameBytes = gb(1.6);

const threeDevices = (photosInCommon: number): HouseholdInput =>
  household([
    {
      id: 'p1',
      name: 'Jonas',
      pool: { tier: '200GB' },
      photosInCommon,
      devices: [
        { id: 'd1', name: 'Jonas’ iPhone', rest: 0, photos: photosInICloud(40) },
        { id: 'd2', name: 'Jonas’ iPad', kind: 'ipad', rest: 0, photos: photosInICloud(20) },
        { id: 'd3', name: 'Jonas’ old iPhone', rest: 0, photos: photosInICloud(10) },
      ],
    },
  ]);

const familyMember = (n: number, name: string, library: number, backup: number): PersonInput => ({
  id: `p${n}`,
  name,
  pool: 'family',
  cloud: { photos: gb(library), mail: gb(1) },
  devices: [
    {
      id: `d${n}`,
      name: `${name}’s iPhone`,
      rest: gb(1),
      photos: photosInICloud(library),
      messages: { size: gb(1), in: 'backup' },
      apps: [
        { id: `a${2 * n - 1}`, name: 'WhatsApp', size: gb(backup / 2), class: 'cloud' },
        { id: `a${2 * n}`, name: 'TikTok', size: gb(backup / 2), class: 'returns' },
      ],
    },
  ],
});

const classes = ['returns', 'check', 'returns', 'cloud', 'unknown', 'returns', 'only'] as const;

/** Sizes like real ones: a few large, most tiny, all different, always the same. */
const generated = (count: number): AppInput[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `a${i + 1}`,
    name: `App ${i + 1}`,
    size: Math.round((3 * GIB) / (i + 1)) + ((i * 7919) % 997) * 1024,
    class: classes[i % classes.length] ?? 'unknown',
  }));

/** All households, the example first. */
export const SCENARIOS: readonly Scenario[] = [
  {
    id: 'example',
    name: 'Ana’s iPhone and an old iPad',
    story: '32.6 GB on the free tier: most of it photos, and a backup of an iPad that may not be needed.',
    household: EXAMPLE,
  },
  {
    id: 'one-iphone',
    name: 'One iPhone, photos in its backup',
    story:
      '3 GB of data and 40 GB of photos on 50 GB. iCloud Photos would need no more in the end, but 83 GB on the way.',
    household: household(
      [
        {
          id: 'p1',
          name: 'Ana',
          pool: { tier: '50GB' },
          devices: [{ id: 'd1', name: 'Ana’s iPhone', rest: gb(3), photos: photosInBackup(40) }],
        },
      ],
      { hasComputer: true },
    ),
  },
  {
    id: 'same-photos-twice',
    name: 'The same photos on iPhone and iPad',
    story:
      'Both devices back up the same 40 GB. One switch on the iPad frees as much as iCloud Photos would.',
    household: household([
      {
        id: 'p1',
        name: 'Ben',
        pool: { tier: '50GB' },
        devices: [
          { id: 'd1', name: 'Ben’s iPhone', rest: gb(3), photos: photosInBackup(40) },
          { id: 'd2', name: 'Ben’s iPad', kind: 'ipad', rest: gb(2), photos: photosInBackup(40) },
        ],
      },
    ]),
  },
  {
    id: 'photos-moved',
    name: 'iCloud Photos is on',
    story: 'A 40 GB library beside a 3 GB backup. Turning iCloud Photos off frees nothing by itself.',
    household: household([
      {
        id: 'p1',
        name: 'Ana',
        pool: { tier: '50GB' },
        cloud: { photos: gb(40) },
        devices: [{ id: 'd1', name: 'Ana’s iPhone', rest: gb(3), photos: photosInICloud(40) }],
      },
    ]),
  },
  {
    id: 'tonight-unsure',
    name: 'Almost full, the next backup printed whole',
    story:
      '4.8 of 5 GB used, the next backup 1.1 GB where 1.0 is stored: it depends on whether all of it must fit.',
    household: almostFull({ size: gb(1.1), means: 'total' }, { stored: gb(1) }),
  },
  {
    id: 'tonight-wont',
    name: 'Almost full, the next backup printed as an increment',
    story: '4.8 of 5 GB used and +1.1 GB to come: not tonight.',
    household: almostFull({ size: gb(1.1), means: 'increment' }, { stored: gb(1) }),
  },
  {
    id: 'three-answers',
    name: 'Only the three answers',
    story: '5 GB, 4.8 GB used, +1.2 GB next: enough to know that 6 GB are needed.',
    household: almostFull({ size: gb(1.2), means: 'increment' }, {}),
  },
  {
    id: 'ninety-six-percent',
    name: '96 % of 2 TB',
    story: 'Nearly full in per cent, and 82 GB free: tonight’s 4 GB fit.',
    household: household([
      {
        id: 'p1',
        name: 'Dilek',
        pool: { tier: '2TB', used: Math.round(0.96 * 2048 * GIB) },
        devices: [{ id: 'd1', name: 'Dilek’s iPhone', next: { size: gb(4), means: 'increment' } }],
      },
    ]),
  },
  {
    id: 'one-beyond-200',
    name: 'One person, 201 GB, nothing to spare',
    story: 'A library alone above 200 GB. Apple sells nothing between 200 GB and 2 TB.',
    household: household([
      {
        id: 'p1',
        name: 'Emeka',
        pool: { tier: '200GB' },
        cloud: { photos: gb(201) },
      },
    ]),
  },
  {
    id: 'two-apart',
    name: 'Two people on one plan',
    story: '180 and 30 GB share 2 TB. Apart, 200 GB and 50 GB cost less than half.',
    household: household(
      [
        { id: 'p1', name: 'Fatima', pool: 'family', cloud: { photos: gb(180) } },
        { id: 'p2', name: 'Goran', pool: 'family', cloud: { photos: gb(30) } },
      ],
      { family: { tier: '2TB' } },
    ),
  },
  {
    id: 'old-ipad',
    name: 'A full account with an old iPad’s backup',
    story: '50 GB, all used, 12 of them by the backup of an iPad nobody has used for months. Is it needed?',
    household: household([
      {
        id: 'p1',
        name: 'Hana',
        pool: { tier: '50GB', used: gb(50) },
        cloud: { photos: gb(30), drive: [{ id: 'f1', name: 'Desktop & Documents', size: gb(2) }] },
        devices: [
          {
            id: 'd1',
            name: 'Hana’s iPhone',
            stored: gb(6),
            next: { size: gb(1), means: 'increment' },
            photos: photosInICloud(30),
          },
        ],
        oldBackups: [{ id: 'o1', name: 'Old iPad', size: gb(12), needed: 'unknown' }],
      },
    ]),
  },
  {
    id: 'forty-or-one',
    name: 'Forty small apps or one game',
    story: '5.9 GB on 5 GB. One switch to check is less trouble than forty harmless ones.',
    household: household([
      {
        id: 'p1',
        name: 'Ines',
        pool: { tier: '5GB' },
        devices: [
          {
            id: 'd1',
            name: 'Ines’ iPhone',
            rest: gb(5.9) - 40 * 30 * MIB - gameBytes,
            apps: [
              ...smallApps(40, 30 * MIB),
              { id: 'a41', name: 'Space Farm', size: gameBytes, class: 'check' },
            ],
          },
        ],
      },
    ]),
  },
  {
    id: 'photos-in-common',
    name: 'Three devices with the same photos',
    story: '40, 20 and 10 GB, all in common: a library of 40 GB.',
    household: threeDevices(1),
  },
  {
    id: 'photos-half-in-common',
    name: 'Three devices with half their photos in common',
    story: '40, 20 and 10 GB, half in common: a library of 55 GB.',
    household: threeDevices(0.5),
  },
  {
    id: 'photos-not-in-common',
    name: 'Three devices with different photos',
    story: '40, 20 and 10 GB, nothing in common: a library of 70 GB.',
    household: threeDevices(0),
  },
  {
    id: 'free-twice',
    name: 'Two people on free accounts',
    story: '3 GB each, and 5 GB free for each: nothing to buy.',
    household: household(
      ['Kim', 'Leo'].map((name, i) => ({
        id: `p${i + 1}`,
        name,
        pool: { tier: '5GB' },
        devices: [{ id: `d${i + 1}`, name: `${name}’s iPhone`, rest: gb(3) }],
      })),
    ),
  },
  {
    id: 'only-copy-of-photos',
    name: 'Photos only in the backup, 6 GB too much',
    story: '56 GB on 50 GB, 40 of them photos that are nowhere else. The apps are too small to help.',
    household: household(
      [
        {
          id: 'p1',
          name: 'Mara',
          pool: { tier: '50GB' },
          cloud: { mail: gb(2), drive: [{ id: 'f1', name: 'Desktop & Documents', size: gb(10) }] },
          devices: [
            {
              id: 'd1',
              name: 'Mara’s iPhone',
              rest: gb(3),
              photos: photosInBackup(40),
              apps: [
                { id: 'a1', name: 'Instagram', size: gb(0.5), class: 'returns' },
                { id: 'a2', name: 'Amazon', size: gb(0.25), class: 'returns' },
                { id: 'a3', name: 'Minecraft', size: gb(0.25), class: 'check' },
              ],
            },
          ],
        },
      ],
      { hasComputer: true },
    ),
  },
  {
    id: 'family-of-four',
    name: 'A family of four on 200 GB',
    story: 'Four iPhones and four libraries, 183 GB together: it fits, and for how long?',
    household: household(
      [
        familyMember(1, 'Nadia', 70, 6),
        familyMember(2, 'Omar', 45, 4),
        familyMember(3, 'Pia', 30, 3),
        familyMember(4, 'Quentin', 10, 3),
      ],
      { family: { tier: '200GB' } },
    ),
  },
  {
    id: 'just-beyond-200',
    name: '201 GB of need on 200 GB',
    story: 'One gigabyte too many, and the next tier is ten times as large. A few apps that come back do.',
    household: household([
      {
        id: 'p1',
        name: 'Rosa',
        pool: { tier: '200GB' },
        cloud: { photos: gb(170), drive: [{ id: 'f1', name: 'Scans', size: gb(12) }] },
        devices: [
          {
            id: 'd1',
            name: 'Rosa’s iPhone',
            rest: gb(3),
            photos: photosInICloud(170),
            apps: [
              { id: 'a1', name: 'Podcasts', size: gb(5), class: 'returns' },
              { id: 'a2', name: 'TikTok', size: gb(3), class: 'returns' },
              { id: 'a3', name: 'WhatsApp', size: gb(6), class: 'cloud' },
              { id: 'a4', name: 'Procreate', size: gb(2), class: 'only' },
            ],
          },
        ],
      },
    ]),
  },
  {
    id: 'everything-off',
    name: 'Everything off, still too big',
    story: 'Every switch is off already. Mail and Drive alone are more than 5 GB.',
    household: household([
      {
        id: 'p1',
        name: 'Sven',
        pool: { tier: '5GB' },
        cloud: { mail: gb(2.5), drive: [{ id: 'f1', name: 'Desktop & Documents', size: gb(6) }] },
        devices: [
          {
            id: 'd1',
            name: 'Sven’s iPhone',
            rest: gb(0.8),
            apps: [
              { id: 'a1', name: 'WhatsApp', size: gb(2), on: false, class: 'cloud' },
              { id: 'a2', name: 'Instagram', size: gb(0.3), on: false, class: 'returns' },
            ],
          },
        ],
      },
    ]),
  },
  {
    id: 'changing-phones',
    name: 'Only a new phone',
    story: '4.8 of 5 GB are used, the last backup is three weeks old, and the new phone arrives on Friday.',
    household: household(
      [
        {
          id: 'p1',
          name: 'Umut',
          pool: { tier: '5GB', used: gb(4.8) },
          devices: [
            {
              id: 'd1',
              name: 'Umut’s iPhone',
              stored: gb(2),
              next: { size: gb(3), means: 'increment' },
              lastBackup: '2026-11-02',
            },
          ],
        },
      ],
      { changingPhone: true },
    ),
  },
  {
    id: 'first-backups',
    name: 'Two first backups with the same photos',
    story:
      'iPhone and iPad hold the same 120 GB and have never been backed up. Twice is too much for 200 GB, once isn’t.',
    household: household([
      {
        id: 'p1',
        name: 'Vera',
        pool: { tier: '200GB' },
        devices: [
          {
            id: 'd1',
            name: 'Vera’s iPhone',
            rest: gb(3),
            photos: photosInBackup(120),
            lastBackup: 'never',
          },
          {
            id: 'd2',
            name: 'Vera’s iPad',
            kind: 'ipad',
            rest: gb(2),
            photos: photosInBackup(120),
            lastBackup: 'never',
          },
        ],
      },
    ]),
  },
  {
    id: 'photos-on-a-computer',
    name: 'Photos in iCloud, backups on a computer',
    story: 'All 40 GB are on the phone as well, and on the computer with its backups: iCloud Photos can go.',
    household: household(
      [
        {
          id: 'p1',
          name: 'Wim',
          pool: { tier: '50GB' },
          cloud: { photos: gb(40), drive: [{ id: 'f1', name: 'Scans', size: gb(12) }] },
          devices: [
            {
              id: 'd1',
              name: 'Wim’s iPhone',
              backup: 'computer',
              rest: gb(3),
              photos: photosInICloud(40),
            },
          ],
        },
      ],
      { hasComputer: true },
    ),
  },
  {
    id: 'sizes-of-the-phone',
    name: 'Sizes read on the phone',
    story: 'A podcast app takes 3.5 GB on the phone, and the whole backup is smaller than that.',
    household: household([
      {
        id: 'p1',
        name: 'Xenia',
        pool: { tier: '5GB' },
        devices: [
          {
            id: 'd1',
            name: 'Xenia’s iPhone',
            rest: gb(1),
            total: gb(3.2),
            apps: [{ id: 'a1', name: 'Pocket Casts', size: onPhone(3.5), class: 'returns' }],
          },
        ],
      },
    ]),
  },
  {
    id: 'ipod-alone',
    name: 'An iPod and no computer',
    story: 'The app takes as much on the iPod as in the backup, and Wi-Fi is the only way to one.',
    household: household(
      [
        {
          id: 'p1',
          name: 'Yara',
          pool: { tier: '5GB' },
          devices: [
            {
              id: 'd1',
              name: 'Yara’s iPod',
              kind: 'ipod',
              rest: gb(1),
              total: gb(3.2),
              apps: [{ id: 'a1', name: 'GarageBand', size: onPhone(2.2), class: 'only' }],
            },
          ],
        },
      ],
      { hasComputer: false },
    ),
  },
  { id: 'empty', name: 'Nothing entered', story: 'A page without a household.', household: household([]) },
  {
    id: 'three-hundred-apps',
    name: 'One iPhone with 300 apps',
    story: 'A few large apps and hundreds of small ones on 5 GB.',
    household: household([
      {
        id: 'p1',
        name: 'Tariq',
        pool: { tier: '5GB' },
        devices: [{ id: 'd1', name: 'Tariq’s iPhone', rest: gb(1.2), apps: generated(300) }],
      },
    ]),
  },
];
