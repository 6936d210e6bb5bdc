import type { RuleId } from '../../src/data/rules.js';
import type { HouseholdInput } from '../../src/model/household.js';
import type { RuleVerdict } from '../../src/model/rules/judgement.js';
import { gb } from './scenario.js';

type PersonInput = NonNullable<HouseholdInput['people']>[number];
type DeviceInput = NonNullable<PersonInput['devices']>[number];

const household = (people: readonly PersonInput[], others: Partial<HouseholdInput> = {}): HouseholdInput => ({
  version: 1,
  region: 'US',
  ...others,
  people,
});

type Others = Partial<Omit<PersonInput, 'devices'>>;

/** Ana and her devices. */
export const ana = (
  devices: DeviceInput | readonly DeviceInput[],
  others: Others = {},
  rest: Partial<HouseholdInput> = {},
): HouseholdInput => {
  const all: readonly DeviceInput[] = 'length' in devices ? devices : [devices];
  const named = all.map((device, i) => ({
    id: `d${i + 1}`,
    name: i === 0 ? 'Ana’s iPhone' : 'Ana’s iPad',
    ...device,
  }));
  return household([{ id: 'p1', name: 'Ana', ...others, devices: named }], rest);
};

/** Used and next as Settings prints them, to the byte. */
export const nextOn = (tier: '5GB' | '50GB' | '200GB' | '2TB', used: number, next: number): HouseholdInput =>
  ana({ next: { size: next, means: 'increment' } }, { pool: { tier, used } });

const photosInBackup = (bytes: number) => ({ size: bytes, in: 'backup' }) as const;
const photosInICloud = (bytes: number) => ({ size: bytes, in: 'icloud' }) as const;

/** iPhone and iPad with the same photos; nothing of either is in iCloud yet. */
export const twice = (
  photos: number,
  rest: Partial<HouseholdInput> = {},
  others: object = {},
): HouseholdInput =>
  ana(
    [
      { rest: gb(3), photos: photosInBackup(photos), ...others },
      { kind: 'ipad', rest: gb(2), photos: photosInBackup(photos), ...others },
    ],
    { pool: { tier: '50GB' } },
    rest,
  );

/** A library, the photos on the phone, and 3 GB of backup. */
export const moved = (library: number, onPhone: number, others: DeviceInput = {}): HouseholdInput =>
  ana(
    { rest: gb(3), photos: photosInICloud(onPhone), ...others },
    { pool: { tier: '50GB' }, cloud: { photos: library } },
  );

const onPhone = (bytes: number) => ({ size: [bytes, bytes, bytes], from: 'device' }) as const;

/** An app whose size was read in iPhone Storage, in a backup of a known size. */
export const podcasts = (bytes: number, total: number): HouseholdInput =>
  ana({ rest: gb(1), total, apps: [{ id: 'a1', name: 'Pocket Casts', size: onPhone(bytes) }] });

/** Enough room on the free tier once Messages are in iCloud. */
export const movingMessages = ana(
  [
    { rest: gb(1), messages: { size: gb(2), in: 'backup' } },
    { kind: 'ipad', rest: gb(0.5), messages: { size: gb(2), in: 'backup' } },
  ],
  { pool: { tier: '5GB' } },
);

const never = { lastBackup: 'never', stored: 0 } as const;

/** A household on each side of every rule; none where a rule is true of nobody. */
export const RULE_SIDES: Readonly<Record<RuleId, Readonly<Partial<Record<RuleVerdict, HouseholdInput>>>>> = {
  'percent-full': {
    true: nextOn('5GB', gb(4.8), gb(1.1)),
    false: nextOn('2TB', gb(1966), gb(4)),
    depends: ana({}, { pool: { tier: '5GB', used: gb(4.8) } }),
  },
  'phone-storage': {
    true: ana(
      { rest: gb(3), photos: photosInBackup(gb(48)) },
      { pool: { tier: '5GB', used: gb(4.5) }, cloud: { mail: gb(3) } },
    ),
    false: moved(gb(40), gb(40)),
    depends: ana({}, { pool: { tier: '50GB', used: gb(40) } }),
  },
  'photos-off': {
    true: moved(gb(40), gb(40), { backup: 'computer' }),
    false: moved(gb(40), gb(40)),
    depends: moved(gb(48), gb(12)),
  },
  'photos-on': {
    true: twice(gb(40), {}, never),
    false: ana({ rest: gb(12), photos: photosInBackup(gb(40)) }, { pool: { tier: '50GB' } }),
    depends: twice(gb(40)),
  },
  'fifty-gb': {
    true: ana({ rest: gb(3), photos: photosInBackup(gb(40)) }),
    false: ana({ rest: gb(3), photos: photosInBackup(gb(60)) }),
    depends: ana({}),
  },
  'backup-size': {
    true: ana({ rest: gb(3) }),
    false: ana({ rest: gb(3), photos: photosInBackup(gb(40)) }),
    depends: ana({}),
  },
  everything: {
    true: ana({ rest: gb(3), photos: photosInBackup(gb(40)) }),
    false: moved(gb(40), gb(40)),
    depends: ana({ rest: gb(3) }),
  },
  caches: {
    false: ana({ apps: [{ id: 'a1', name: 'WhatsApp', size: gb(2.3) }] }),
    depends: podcasts(gb(3.5), gb(6)),
  },
  'app-size': {
    false: podcasts(gb(3.5), gb(3.2)),
    depends: podcasts(gb(3.5), gb(4.5)),
  },
  'wi-fi': {
    true: ana({ kind: 'ipod', name: 'Ana’s iPod' }, {}, { hasComputer: false }),
    false: ana({}, {}, { hasComputer: true }),
    depends: ana({}),
  },
  'usb-time': {
    true: ana({ rest: gb(3) }),
    false: ana({ rest: gb(3), photos: photosInBackup(gb(60)) }),
    depends: ana({ rest: gb(3), photos: photosInBackup(gb(40)) }),
  },
  'non-destructive': {
    depends: movingMessages,
    false: ana(
      { rest: gb(3), apps: [{ id: 'a1', name: 'TikTok', size: gb(3), class: 'returns' }] },
      { pool: { tier: '5GB' } },
    ),
  },
};
