import fc from 'fast-check';
import type { Household, HouseholdInput } from '../../src/model/household.js';
import { parseHousehold } from '../../src/model/parse-household.js';
import type { SizeInput } from '../../src/model/size-schema.js';

type PersonInput = NonNullable<HouseholdInput['people']>[number];
type DeviceInput = NonNullable<PersonInput['devices']>[number];
type PoolInput = NonNullable<HouseholdInput['family']>;

const GB = 2 ** 30;
const MB = 2 ** 20;

/** Reads a household that must be valid. */
export function household(input: HouseholdInput): Household {
  const reading = parseHousehold(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.household;
}

/** Every way to write a size up to `most` bytes: exact, as printed, as an interval, with its source. */
function anySize(most: number): fc.Arbitrary<SizeInput> {
  const bytes = fc.integer({ min: 0, max: most });
  const printed = bytes.map((n) =>
    n < GB ? `${Math.round(n / MB)} MB` : `${Math.round((n / GB) * 10) / 10} GB`,
  );
  const interval = fc
    .tuple(bytes, fc.integer({ min: 0, max: 50 * MB }), fc.integer({ min: 0, max: 50 * MB }))
    .map(([n, below, above]): [number, number, number] => [Math.max(0, n - below), n, n + above]);
  return fc.oneof(
    { arbitrary: bytes, weight: 4 },
    { arbitrary: printed, weight: 3 },
    { arbitrary: interval, weight: 1 },
    { arbitrary: fc.constant(0), weight: 1 },
    {
      arbitrary: fc.record({
        size: printed,
        from: fc.constantFrom('icloud', 'device', 'computer', 'estimate'),
      }),
      weight: 1,
    },
  );
}

const small = anySize(600 * MB);
const middling = anySize(4 * GB);
const large = anySize(60 * GB);

/** There now and then. */
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 2 });
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 4 }, { arbitrary: value, weight: 1 });

const common = fc.constantFrom(0, 0.25, 0.5, 1, 1, 1);
const fate = fc.constantFrom('keep' as const, 'delete' as const);

const ownPool: fc.Arbitrary<PoolInput> = fc.record({
  tier: fc.constantFrom('5GB', '5GB', '50GB', '50GB', '200GB', '2TB'),
  appleOne: seldom(fc.constantFrom('individual', 'family', 'premier')),
  used: seldom(large),
});

const familyPool: fc.Arbitrary<PoolInput> = fc.record({
  tier: fc.constantFrom('50GB', '200GB', '200GB', '2TB'),
  appleOne: seldom(fc.constantFrom('family', 'premier')),
  used: seldom(anySize(200 * GB)),
});

export interface HouseholdShape {
  /** Whether the reader has wished anything yet; default: now and then. */
  readonly wishes?: boolean;
}

/** Valid households of one to three people with up to three devices of up to six apps, in JSON. */
export function anyHouseholdInput({ wishes = true }: HouseholdShape = {}): fc.Arbitrary<HouseholdInput> {
  const wish = <Value>(value: fc.Arbitrary<Value>) => (wishes ? seldom(value) : fc.constant(null));
  const photoPlace = fc.constantFrom(
    'backup' as const,
    'backup' as const,
    'icloud' as const,
    'nowhere' as const,
  );
  const messagePlace = fc.constantFrom('backup' as const, 'icloud' as const);
  const app = fc.record({
    size: fc.oneof({ arbitrary: small, weight: 3 }, { arbitrary: middling, weight: 1 }),
    on: fc.constantFrom(true, true, true, false),
    class: fc.constantFrom('returns', 'cloud', 'cloud-confirmed', 'check', 'only', 'device', 'unknown'),
    unlocked: fc.boolean(),
    loss: seldom(fc.integer({ min: 0, max: 200 })),
    want: wish(fc.boolean()),
  });
  const device: fc.Arbitrary<DeviceInput> = fc.record({
    kind: fc.constantFrom('iphone', 'ipad'),
    backup: fc.constantFrom('icloud', 'icloud', 'icloud', 'icloud', 'computer', 'none'),
    want: wish(fc.constantFrom('icloud', 'computer', 'none')),
    stored: sometimes(middling),
    next: sometimes(fc.record({ size: middling, means: fc.constantFrom('increment', 'total', 'unknown') })),
    lastBackup: seldom(fc.constantFrom('never', '2026-11-02')),
    total: seldom(large),
    rest: sometimes(middling),
    photos: fc.record({ size: large, in: photoPlace, want: wish(photoPlace) }),
    messages: fc.record({ size: middling, in: messagePlace, want: wish(messagePlace) }),
    apps: fc.array(app, { maxLength: 6 }),
  });
  const person: fc.Arbitrary<PersonInput> = fc.record({
    pool: fc.oneof(
      { arbitrary: ownPool, weight: 2 },
      { arbitrary: fc.constant('family' as const), weight: 1 },
    ),
    cloud: fc.record({
      photos: fc.oneof(fc.constant(0), large),
      photosDeleted: fc.oneof(fc.constant(0), small),
      messages: fc.oneof(fc.constant(0), middling),
      mail: small,
      sharedLibrary: fc.oneof(fc.constant(0), middling),
      other: small,
      drive: fc.array(fc.record({ size: middling, mayGo: fc.boolean(), want: wish(fate) }), { maxLength: 2 }),
    }),
    emptyDeleted: fc.record({ want: wish(fc.boolean()) }),
    photosInCommon: common,
    messagesInCommon: common,
    devices: fc.array(device, { maxLength: 3 }),
    oldBackups: fc.array(
      fc.record({ size: middling, needed: fc.constantFrom('yes', 'no', 'unknown'), want: wish(fate) }),
      { maxLength: 2 },
    ),
  });
  return fc
    .record({
      changingPhone: fc.constant(false),
      hasComputer: fc.constantFrom(true, false, null),
      people: fc.array(person, { minLength: 1, maxLength: 3 }),
      pool: familyPool,
    })
    .map(({ pool, ...others }): HouseholdInput => {
      const shared = others.people.some((person) => person.pool === 'family');
      return { version: 1, ...others, ...(shared ? { family: pool } : {}) };
    });
}

/** The same, read. */
export const anyHousehold = (shape?: HouseholdShape): fc.Arbitrary<Household> =>
  anyHouseholdInput(shape).map((input) => household(input));
