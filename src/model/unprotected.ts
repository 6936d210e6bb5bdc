import { EFFORT, LOSSES } from '../data/losses.js';
import type { PoolChoice, PoolChoices, PoolOption } from './choice-types.js';
import type { Account } from './account.js';
import { deviceBackup } from './device-backup.js';
import { onlyFewestWays, type Way } from './fewest-ways.js';
import type { Device, Person } from './household.js';
import type { Unprotected } from './ladder-types.js';
import { merged } from './library.js';
import { backupWithoutPhotos } from './lighter-backup.js';
import { AS_IS } from './make-choice.js';
import { once } from './once.js';
import type { PoolMembers } from './pools.js';
import { endsOf } from './problem-ends.js';
import type { Slices } from './slices.js';
import { leastLoss } from './solver/least-loss.js';
import { prepare, type Prepared } from './solver/prepare.js';

/** Up to so many devices of one person every combination is tried, beyond only the largest first. */
const MOST_COMBINED = 6;

/**
 * When no plan fits: the photos that would have to stay unprotected, found by allowing "photos nowhere" on
 * each device at a prohibitive loss. Only ever a name for what can't be done, never a plan. `null`: not even so.
 */
export function* unprotectedSlices(targets: readonly UnprotectedTarget[]): Slices<Unprotected | null> {
  if (!targets.every(couldHold)) return null;
  let bytes = 0;
  const deviceIds: string[] = [];
  for (const target of targets) {
    const left = yield* leftUnprotected(target);
    if (!left) return null;
    bytes += left.bytes;
    deviceIds.push(...left.deviceIds);
  }
  return bytes > 0 ? { bytes, deviceIds } : null;
}

interface UnprotectedTarget {
  readonly account: Pick<Account, 'problem' | 'members'>;
  readonly capacity: number;
  readonly headroom: number;
}

/** Whether the smallest there is, less all photos, leaves the headroom. */
function couldHold({ account, capacity, headroom }: UnprotectedTarget): boolean {
  const devices = account.members.people.flatMap(withPhotosInBackup);
  const { smallest } = endsOf(account.problem()).likely.table;
  return smallest - freedBy(devices) <= capacity - headroom;
}

function* leftUnprotected({ account, capacity, headroom }: UnprotectedTarget): Slices<Unprotected | null> {
  const limit = capacity - headroom;
  const { photos, onlyFewest, prepared } = abandonment(account.problem(), account.members);
  let abandoned = onlyFewest(limit);
  if (!abandoned) {
    const plan = leastLoss(prepared(), limit);
    yield;
    if (plan.status === 'impossible') return null;
    const take = new Map(plan.take);
    abandoned = photos.map(({ choice, sets }) => sets.get(take.get(choice.id) ?? '') ?? []);
  }
  const bytes = photos.map(({ person }, i) => lostBytes(person, abandoned[i] ?? []));
  return {
    bytes: bytes.reduce((sum, lost) => sum + lost, 0),
    deviceIds: abandoned.flatMap((devices) => devices.map(({ id }) => id)),
  };
}

/** The problem with every way to leave photos nowhere, the same for all tiers. */
interface Abandonment {
  readonly photos: readonly Abandoning[];
  /** Each person's devices where no other combination abandons so few; nothing where the losses must decide. */
  readonly onlyFewest: (limit: number) => readonly (readonly Device[])[] | null;
  readonly prepared: () => Prepared;
}

const known = new WeakMap<PoolChoices, Abandonment>();

function abandonment(problem: PoolChoices, { people }: PoolMembers): Abandonment {
  const last = known.get(problem);
  if (last) return last;
  const photos = people.map((person) => abandoning(person, problem));
  const others = problem.choices.filter(({ kind }) => kind !== 'photos');
  const { smallest, mostLoss } = endsOf(problem).likely.table;
  const isProhibitive = mostLoss < LOSSES.unprotected.loss;
  const ways = photos.map(waysOf);
  const found: Abandonment = {
    photos,
    onlyFewest: (limit) => {
      const fewest = isProhibitive ? onlyFewestWays(ways, smallest - limit) : null;
      return fewest?.map(({ parts }) => parts) ?? null;
    },
    prepared: once(() =>
      prepare({ ...problem, choices: [...others, ...photos.map(({ choice }) => choice)] }),
    ),
  };
  known.set(problem, found);
  return found;
}

interface Abandoning {
  readonly person: Person;
  readonly choice: PoolChoice;
  /** The devices abandoned, by option id. */
  readonly sets: ReadonlyMap<string, readonly Device[]>;
}

/** What each set gains beyond the smallest that the photos can be without being left. */
function waysOf({ choice, sets }: Abandoning): readonly Way<Device>[] {
  const protecting = choice.options.filter(({ id }) => !sets.has(id)).map(({ bytes }) => bytes);
  const smallest = Math.min(...protecting);
  const leaving = choice.options.flatMap(({ id, bytes }): Way<Device>[] => {
    const parts = sets.get(id);
    return parts ? [{ gain: smallest - bytes, parts }] : [];
  });
  return [{ gain: 0, parts: [] }, ...leaving];
}

/** The person's photo choice, with every way to leave devices' photos nowhere. */
function abandoning(person: Person, problem: PoolChoices): Abandoning {
  const id = `${person.id}/photos`;
  const known = problem.choices.find((choice) => choice.id === id);
  const stay: PoolOption = known?.options[0] ?? AS_IS;
  const sets = new Map(
    setsOf(withPhotosInBackup(person)).map((set) => [`nowhere:${set.map(({ id }) => id).join('+')}`, set]),
  );
  const options = [...sets].map(([optionId, devices]): PoolOption => {
    const loss = (LOSSES.unprotected.loss + EFFORT) * devices.length;
    const deviceIds = devices.map(({ id }) => id);
    const bytes = stay.bytes - freedBy(devices);
    return {
      ...stay,
      id: optionId,
      bytes,
      high: bytes,
      loss,
      changes: devices.length,
      deviceIds,
      why: LOSSES.unprotected.why,
    };
  });
  const choice: PoolChoice = {
    id,
    kind: 'photos',
    personId: person.id,
    name: person.name,
    options: [...(known?.options ?? [stay]), ...options],
  };
  return { person, choice, sets };
}

const withPhotosInBackup = ({ devices }: Person): readonly Device[] =>
  devices.filter(
    ({ photos, backup }) => photos.in === 'backup' && backup === 'icloud' && photos.size.bytes > 0,
  );

/** What the devices' backups are smaller by without their photos, in bytes. */
const freedBy = (devices: readonly Device[]): number =>
  devices.reduce(
    (sum, device) => sum + deviceBackup(device).total.bytes - backupWithoutPhotos(device).bytes,
    0,
  );

function setsOf(devices: readonly Device[]): readonly (readonly Device[])[] {
  if (devices.length > MOST_COMBINED) {
    const largest = [...devices].sort((a, b) => b.photos.size.bytes - a.photos.size.bytes);
    return largest.map((_, i) => largest.slice(0, i + 1));
  }
  return devices
    .reduce<(readonly Device[])[]>((sets, device) => [...sets, ...sets.map((set) => [...set, device])], [[]])
    .filter((set) => set.length > 0);
}

/** What of the person's photos iCloud holds no more. */
function lostBytes({ devices, photosInCommon }: Person, abandoned: readonly Device[]): number {
  const held = devices.filter(
    ({ photos, backup }) => photos.in === 'icloud' || (photos.in === 'backup' && backup === 'icloud'),
  );
  const kept = held.filter((device) => !abandoned.includes(device));
  const bytesOf = (some: readonly Device[]) =>
    merged(
      some.map(({ photos }) => photos.size),
      photosInCommon,
    ).bytes;
  return Math.max(0, bytesOf(held) - bytesOf(kept));
}
