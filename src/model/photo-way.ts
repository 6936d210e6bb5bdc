import { deepFreeze } from './deep-freeze.js';
import type { Device, Household, PhotosPlace } from './household.js';
import { planned } from './planned.js';
import { poolIdOf, poolOf } from './pools.js';
import { add, addAll, clampToZero, ZERO, type Size } from './size.js';
import { changeOf } from './size-change.js';
import { finishReplay, momentOf, type Moment } from './step-replay.js';
import { movesPhotos, replayRoute } from './step-route.js';
import type { Route } from './step-walk.js';
import { unprotectedIn } from './unprotected-photos.js';
import { withoutWishes, withWishAt } from './wish-paths.js';

/** What a pool uses at one moment, and what of that are photos. */
export interface PhotoMoment {
  readonly use: Size;
  /** iCloud Photos, of everybody in the pool. */
  readonly library: Size;
  /** Photos in the backups as they lie in iCloud. */
  readonly inBackups: Size;
  readonly rest: Size;
}

/** Photos of one person at other places, everything else as it is today. */
export interface PhotoWay {
  readonly today: PhotoMoment;
  /** The fullest moment from today on, if photos are uploaded while the backup still holds them. */
  readonly peak: PhotoMoment;
  readonly after: PhotoMoment;
  /** The peak if the photos leave the backup first, copied to a computer; `null`: none goes to iCloud Photos. */
  readonly wayRoundPeak: Size | null;
  /** Devices whose photos are then in no backup and no library. */
  readonly unprotectedIds: readonly string[];
}

/**
 * Before, peak and after of one person's photos going to these places, by device. A library stays in iCloud
 * when devices leave it. `null`: no such person.
 */
export function photoWay(
  household: Household,
  personId: string,
  places: ReadonlyMap<string, PhotosPlace>,
): PhotoWay | null {
  const today = poolAlone(withoutWishes(household), personId);
  if (!today) return null;
  const wished = [...places].reduce(
    (going, [id, wish]) => withWishAt(going, { path: `${id}/photos`, wish }),
    today,
  );
  return wayOf(today, wished, planned(wished), personId);
}

/** Without other pools; apps stay as they are, so those of a device are one row. */
function poolAlone(household: Household, personId: string): Household | null {
  const person = household.people.find(({ id }) => id === personId);
  const members = person && poolOf(household, poolIdOf(person));
  if (!members) return null;
  const people = members.people.map((one) => ({ ...one, devices: one.devices.map(withAppsTogether) }));
  return deepFreeze({ ...household, people });
}

function withAppsTogether(device: Device): Device {
  const [first, ...others] = device.apps.filter(({ on }) => on);
  if (!first) return { ...device, apps: [] };
  const size = addAll([first, ...others].map((app) => app.size));
  return { ...device, apps: [{ ...first, size }] };
}

const NOBODY: ReadonlySet<string> = new Set();

function wayOf(today: Household, wished: Household, then: Household, personId: string): PhotoWay {
  const person = then.people.find(({ id }) => id === personId);
  const poolId = person ? poolIdOf(person) : personId;
  const route = replayRoute(wished, null, NOBODY);
  const [start, end] = [momentOf(route.start, poolId), momentOf(finishReplay(route.end), poolId)];
  const highest = (way: Route): Moment => {
    const fullest = way.fullest.get(poolId);
    return [fullest ? momentOf(fullest.state, poolId) : start, end].reduce(fuller, start);
  };
  const describe = described(today, then, start);
  const moves = wished.people.some((one) => one.id === personId && movesPhotos(one));
  const inLibrary = devicesOf(today).flatMap(({ id, photos }) => (photos.in === 'icloud' ? [id] : []));
  const unprotected = person ? unprotectedIn(person).map(({ id }) => id) : [];
  return {
    today: describe(start),
    peak: describe(highest(route)),
    after: describe(end),
    wayRoundPeak: moves ? highest(replayRoute(wished, null, new Set([personId]))).use : null,
    unprotectedIds: unprotected.filter((id) => !inLibrary.includes(id)),
  };
}

const fuller = (a: Moment, b: Moment): Moment => (b.use.bytes > a.use.bytes ? b : a);

const devicesOf = ({ people }: Household): readonly Device[] => people.flatMap(({ devices }) => devices);

/** Tells a moment's photos from the rest, by how the devices are before and after. */
function described(today: Household, then: Household, start: Moment): (at: Moment) => PhotoMoment {
  const [before, after] = [today, then].map(
    (at) => new Map(devicesOf(at).map((device) => [device.id, device])),
  );
  const stored = new Map(start.backups.map(({ deviceId, size }) => [deviceId, size.bytes]));
  return ({ use, photos, backups }) => {
    const inBackups = backups.reduce<Size>((sum, { deviceId, size }) => {
      // A backup is as large as today until it is made again or a switch takes something out of it.
      const device = (size.bytes === stored.get(deviceId) ? before : after)?.get(deviceId);
      return device ? add(sum, photosOf(device, size)) : sum;
    }, ZERO);
    return { use, library: photos, inBackups, rest: clampToZero(changeOf(add(photos, inBackups), use)) };
  };
}

/** The photos in a backup of that size. */
function photosOf({ photos }: Device, { low, bytes, high }: Size): Size {
  if (photos.in !== 'backup') return ZERO;
  const { size } = photos;
  return {
    low: Math.min(low, size.low),
    bytes: Math.min(bytes, size.bytes),
    high: Math.min(high, size.high),
  };
}
