import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { needs, parseHousehold, planned, type Household, type Size } from '../../src/model/index.js';
import { anyHousehold } from './arbitrary-household.js';

type Person = Household['people'][number];
type Device = Person['devices'][number];

/** Fractions of 1, below it. */
type Random = () => number;

const anyRandom = fc.noBias(fc.infiniteStream(fc.integer({ min: 0, max: 999_999 }))).map(
  (stream): Random =>
    () =>
      Number(stream.next().value) / 1_000_000,
);

const upTo = (most: number, random: Random): number => Math.floor(random() * (most + 1));

function read(input: unknown): Household {
  const reading = parseHousehold(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.household;
}

/** The same document with other sizes. */
function withSizes(part: unknown, change: (size: Size) => readonly number[]): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((item: unknown) => withSizes(item, change));
  if ('low' in part) return change(part as Size);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withSizes(value, change)]));
}

/** Its sizes known to the byte, and what is printed of a whole backup fitting its rows. */
function truthOf(any: Household, random: Random): Household {
  const exact = read(withSizes(any, ({ bytes }) => [bytes, bytes, bytes]));
  const people = exact.people.map((person) => ({
    ...person,
    devices: person.devices.map((device) => trueDevice(device, random)),
  }));
  return withTrueUse(read({ ...exact, people }), random);
}

function trueDevice(device: Device, random: Random) {
  const [row] = needs(
    read({ version: 1, people: [{ devices: [{ ...device, total: null, next: null, rest: null }] }] }),
  ).pools;
  const inBackup = row?.people[0]?.devices[0]?.total.bytes ?? 0;
  const rest = upTo(2 ** 30, random);
  const whole = (device.backup === 'icloud' ? inBackup : 2 ** 36) + rest;
  const stored = upTo(whole, random);
  const unknown = { ...device, total: null, next: null, stored: null, rest: device.rest && rest };
  const ways = [
    unknown,
    { ...unknown, total: whole },
    { ...unknown, stored, next: { size: whole, means: 'total' } },
    { ...unknown, stored, next: { size: whole - stored, means: 'increment' } },
    { ...unknown, next: { size: upTo(2 ** 28, random), means: 'increment' } },
  ];
  return ways[upTo(ways.length - 1, random)];
}

/** *Used* is what the next backups leave of the need, and something no row explains. */
function withTrueUse(household: Household, random: Random): Household {
  const used = new Map<string, number | null>();
  for (const { id, total, people } of needs({ ...household, ...withoutUsed(household) }).pools) {
    const ids = new Set(people.map((person) => person.id));
    const devices = household.people
      .filter((person) => ids.has(person.id))
      .flatMap((person) => person.devices);
    const now =
      total.bytes - devices.reduce((sum, device) => sum + incrementOf(device), 0) + upTo(2 ** 30, random);
    used.set(id, now >= 0 && random() < 0.7 ? now : null);
  }
  const { family, people } = household;
  return read({
    ...household,
    family: family && { ...family, used: used.get('family') ?? null },
    people: people.map((person) => ({
      ...person,
      pool: person.pool === 'family' ? person.pool : { ...person.pool, used: used.get(person.id) ?? null },
    })),
  });
}

const withoutUsed = ({ family, people }: Household): Pick<Household, 'family' | 'people'> => ({
  family: family && { ...family, used: null },
  people: people.map((person) => ({
    ...person,
    pool: person.pool === 'family' ? person.pool : { ...person.pool, used: null },
  })),
});

function incrementOf({ backup, next, stored }: Device): number {
  if (backup !== 'icloud' || !next) return 0;
  return next.size.bytes - (next.means === 'total' && stored ? stored.bytes : 0);
}

const WIDTHS = [0, 0, 2 ** 10, 2 ** 20, 2 ** 29, 2 ** 32];

/** What may be printed of it: intervals that hold the truth. */
const printedOf = (truth: Household, random: Random): Household =>
  read(
    withSizes(truth, ({ bytes }) => {
      const width = WIDTHS[upTo(WIDTHS.length - 1, random)] ?? 0;
      const low = Math.max(0, bytes - upTo(width, random));
      const high = bytes + upTo(width, random);
      return [low, Math.max(Math.min(bytes, 1), low + upTo(high - low, random)), high];
    }),
  );

/** A library that was measured stays so: none is printed as nothing, or emptied altogether. */
const isMeasuredAlike = (truth: Person, printed: Person): boolean =>
  truth.cloud.photos.bytes > 0 === printed.cloud.photos.bytes > 0 &&
  truth.cloud.messages.bytes > 0 === printed.cloud.messages.bytes > 0 &&
  [truth, printed].every(
    ({ cloud }) => cloud.photos.bytes === 0 || cloud.photosDeleted.bytes < cloud.photos.bytes,
  );

describe('planned, of sizes as printed', () => {
  it('needs between its bounds whatever the true sizes are', () => {
    fc.assert(
      fc.property(anyHousehold(), anyRandom, (any, random) => {
        const truth = truthOf(any, random);
        const printed = printedOf(truth, random);
        fc.pre(truth.people.every((person, i) => isMeasuredAlike(person, printed.people[i] ?? person)));
        for (const then of [(household: Household) => household, planned]) {
          const bounds = needs(then(printed)).pools;
          needs(then(truth)).pools.forEach(({ total }, i) => {
            expect(total.bytes).to.be.within(bounds[i]?.total.low ?? NaN, bounds[i]?.total.high ?? NaN);
          });
        }
      }),
      { numRuns: 600, seed: 6 },
    );
  });
});
