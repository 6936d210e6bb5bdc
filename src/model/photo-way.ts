import type { Device, Household, PhotosPlace } from './household.js';
import { planned } from './planned.js';
import { poolOf } from './pools.js';
import { add, clampToZero, ZERO, type Size } from './size.js';
import type { Moment } from './step-replay.js';
import { timeline, type PoolTimeline } from './timeline.js';
import { unprotectedIn } from './unprotected-photos.js';
import { changeOf } from './size-change.js';
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
  const [way] = timeline(wished, null);
  return way ? wayOf(way, today, planned(wished), personId) : null;
}

/** Without other pools, and without the computer, by which the way would go round its peak. */
function poolAlone(household: Household, personId: string): Household | null {
  const person = household.people.find(({ id }) => id === personId);
  const members = person && poolOf(household, person.pool === 'family' ? 'family' : person.id);
  return members ? { ...household, people: members.people, hasComputer: false } : null;
}

function wayOf(way: PoolTimeline, today: Household, then: Household, personId: string): PhotoWay {
  const devices = today.people.flatMap((person) => person.devices);
  const after = new Map(then.people.flatMap((person) => person.devices.map((device) => [device.id, device])));
  const stored = new Map(way.today.backups.map(({ deviceId, size }) => [deviceId, size.bytes]));
  const moment = (at: Moment): PhotoMoment => {
    const inBackups = at.backups.reduce<Size>((sum, { deviceId, size }) => {
      const was = devices.find(({ id }) => id === deviceId);
      // A backup is as large as today until it is made again or a switch takes something out of it.
      const device = size.bytes === stored.get(deviceId) ? was : after.get(deviceId);
      return device ? add(sum, photosOf(device, size)) : sum;
    }, ZERO);
    return {
      use: at.use,
      library: at.photos,
      inBackups,
      rest: clampToZero(changeOf(add(at.photos, inBackups), at.use)),
    };
  };
  const person = then.people.find(({ id }) => id === personId);
  const inLibrary = devices.flatMap(({ id, photos }) => (photos.in === 'icloud' ? [id] : []));
  const unprotected = person ? unprotectedIn(person).map(({ id }) => id) : [];
  return {
    today: moment(way.today),
    peak: moment(way.today.use.bytes > way.peak.use.bytes ? way.today : way.peak),
    after: moment(way.after),
    wayRoundPeak: way.wayRoundPeak,
    unprotectedIds: unprotected.filter((id) => !inLibrary.includes(id)),
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
