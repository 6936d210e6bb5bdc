import { deepFreeze } from './deep-freeze.js';
import type { Household, Person } from './household.js';
import { libraryOf } from './library.js';
import { sizeOfPool } from './needs.js';
import { planned } from './planned.js';
import { poolIdOf, poolOf } from './pools.js';
import { add, clampToZero, ZERO, type Size } from './size.js';
import { changeOf } from './size-change.js';
import { withoutWishes, withWishAt } from './wish-paths.js';
import { mapChanged } from './wishes.js';

/** What the reader might do about iCloud Photos: its switch off on every device, or *Disable & Delete*. */
export type PhotosOff = 'disable' | 'disable-and-delete';

export interface PhotosWhatIf {
  /** The household as it would be, no wishes left. */
  readonly household: Household;
  /** What the pool needs now, and once every device has backed up again. */
  readonly before: Size;
  readonly after: Size;
  /** Bytes that leave iCloud at once. */
  readonly freed: number;
  /** Devices whose photos are then in no backup and no library. */
  readonly unprotectedIds: readonly string[];
}

export interface PhotosWhatIfOptions {
  /** Whether *Photo Library* is on in the devices' backups; default: off. */
  readonly photoLibrary?: 'on' | 'off' | undefined;
}

/**
 * What turning iCloud Photos off would do for one person. *Disable* keeps the library in iCloud and frees
 * nothing; *Disable & Delete* removes it. `null`: no such person.
 */
export function photosWhatIf(
  household: Household,
  personId: string,
  off: PhotosOff,
  { photoLibrary = 'off' }: PhotosWhatIfOptions = {},
): PhotosWhatIf | null {
  const today = withoutWishes(household);
  const person = today.people.find(({ id }) => id === personId);
  if (!person) return null;
  const poolId = poolIdOf(person);
  const disabled = disable(today, person, photoLibrary);
  const deletes = off === 'disable-and-delete';
  const then = deletes ? deleteLibrary(disabled, poolId, personId) : disabled;
  const devices = then.people.flatMap(({ id, devices }) => (id === personId ? devices : []));
  const inNeither = devices.filter(({ photos }) => photos.in === 'nowhere' && photos.size.high > 0);
  return {
    household: then,
    before: needOf(today, poolId),
    after: needOf(then, poolId),
    freed: deletes ? libraryOf(person).bytes : 0,
    unprotectedIds: deletes ? inNeither.map(({ id }) => id) : [],
  };
}

function needOf(household: Household, poolId: string): Size {
  const members = poolOf(household, poolId);
  return members ? sizeOfPool(members) : ZERO;
}

/** A backup on a computer holds what isn't synced, without a switch. */
function disable(household: Household, { devices }: Person, photoLibrary: 'on' | 'off'): Household {
  const synced = devices.filter(({ photos }) => photos.in === 'icloud');
  const wished = synced.reduce((wishing, { id, backup }) => {
    const isBackedUp = backup === 'computer' || (backup === 'icloud' && photoLibrary === 'on');
    return withWishAt(wishing, { path: `${id}/photos`, wish: isBackedUp ? 'backup' : 'nowhere' });
  }, household);
  return planned(wished);
}

/** The library leaves *Used* too, so that what no row explains stays as it was. */
function deleteLibrary(household: Household, poolId: string, personId: string): Household {
  const person = household.people.find(({ id }) => id === personId);
  if (!person) return household;
  const gone = changeOf(libraryOf(person), ZERO);
  const lighter = <Pool extends { readonly used: Size | null }>(pool: Pool): Pool =>
    pool.used ? { ...pool, used: clampToZero(add(pool.used, gone)) } : pool;
  const people = mapChanged(household.people, (other) =>
    other.id === personId
      ? {
          ...other,
          pool: other.pool === 'family' ? other.pool : lighter(other.pool),
          cloud: { ...other.cloud, photos: ZERO, photosDeleted: ZERO },
        }
      : other,
  );
  const { family } = household;
  return deepFreeze({
    ...household,
    people,
    family: poolId === 'family' && family ? lighter(family) : family,
  });
}
