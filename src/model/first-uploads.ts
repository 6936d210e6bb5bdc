import { deviceBackup } from './device-backup.js';
import type { Household, Person } from './household.js';
import { libraryOf } from './library.js';
import { planned } from './planned.js';
import { clampToZero, type Size } from './size.js';
import { changeOf } from './size-change.js';
import { withWishAt } from './wish-paths.js';

/** What one device has to send when it backs up for the first time. */
export interface FirstUploads {
  /** `null`: it doesn't back up to iCloud. Nothing when nobody said how large it is. */
  readonly backup: Size | null;
  /** The same once all photos of that person have left their backups for iCloud Photos; `null`: none is in one. */
  readonly moved: {
    readonly backup: Size;
    /** What iCloud Photos gains, from all devices together. */
    readonly library: Size;
  } | null;
}

/** With the reader's wishes come true; `null` without that device. */
export function firstUploads(household: Household, deviceId: string): FirstUploads | null {
  const now = planned(household);
  const owner = ownerOf(now, deviceId);
  const device = owner?.devices.find(({ id }) => id === deviceId);
  if (!owner || !device) return null;
  const backupOf = ({ devices }: Person): Size | null => {
    const found = devices.find(({ id }) => id === deviceId);
    return found?.backup === 'icloud' ? sizeOf(deviceBackup(found).total) : null;
  };
  const movers = owner.devices.filter(
    ({ backup, photos }) => backup === 'icloud' && photos.in === 'backup' && photos.size.high > 0,
  );
  const then = ownerOf(
    planned(
      movers.reduce((moving, { id }) => withWishAt(moving, { path: `${id}/photos`, wish: 'icloud' }), now),
    ),
    deviceId,
  );
  const left = movers.includes(device) && then ? backupOf(then) : null;
  return {
    backup: backupOf(owner),
    moved:
      then && left
        ? { backup: left, library: clampToZero(changeOf(libraryOf(owner), libraryOf(then))) }
        : null,
  };
}

const sizeOf = ({ bytes, low, high }: Size): Size => ({ bytes, low, high });

const ownerOf = ({ people }: Household, deviceId: string): Person | undefined =>
  people.find(({ devices }) => devices.some(({ id }) => id === deviceId));
