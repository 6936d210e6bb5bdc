import { deviceBackup, printedTotal } from '../device-backup.js';
import type { Device, Household, Person } from '../household.js';
import { libraryOf } from '../library.js';
import { poolsOf, type PoolMembers } from '../pools.js';
import { add, addAll, ZERO, type Size } from '../size.js';

/** A device that backs up to iCloud, with its owner and what they pay for. */
export interface BackedUp {
  readonly device: Device;
  readonly person: Person;
  readonly members: PoolMembers;
}

/** Every device that backs up to iCloud. */
export const backedUp = (household: Household): readonly BackedUp[] =>
  poolsOf(household).flatMap((members) =>
    members.people.flatMap((person) =>
      person.devices
        .filter(({ backup }) => backup === 'icloud')
        .map((device): BackedUp => ({ device, person, members })),
    ),
  );

/** The whole of a device's backup, as printed or by its rows; `null`: nobody said. */
export function wholeBackup(device: Device): Size | null {
  const { bytes, low, high, terms } = deviceBackup(device).total;
  return terms.length > 0 || device.rest || printedTotal(device) ? { bytes, low, high } : null;
}

/** The same, else as it lies in iCloud now. */
export const backupOf = (device: Device): Size | null => wholeBackup(device) ?? device.stored;

/** Whether it is known of all that they back up to iCloud how large that becomes. */
export const areSized = (people: readonly Person[]): boolean =>
  people
    .flatMap(({ devices }) => devices)
    .every((device) => device.backup !== 'icloud' || device.next !== null || wholeBackup(device) !== null);

/** Whether it is known of all of them what their photos take in iCloud: none sync, or some size was entered. */
export const isLibraryKnown = (people: readonly Person[]): boolean =>
  people.every(
    (person) => libraryOf(person).high > 0 || person.devices.every(({ photos }) => photos.in !== 'icloud'),
  );

/** What is on a device beside its backup, as far as it is entered: photos and messages that sync, apps left out. */
export interface LeftOut {
  readonly photos: Size;
  readonly messages: Size;
  readonly apps: Size;
}

export const leftOut = ({ photos, messages, apps }: Device): LeftOut => ({
  photos: photos.in === 'backup' ? ZERO : photos.size,
  messages: messages.in === 'backup' ? ZERO : messages.size,
  apps: addAll(apps.filter(({ on }) => !on).map(({ size }) => size)),
});

/** A part of what is on the device: the backup and what is left out of it. Its system and programs nobody enters. */
export function knownOnDevice(device: Device): Size {
  const { photos, messages, apps } = leftOut(device);
  return addAll([backupOf(device) ?? ZERO, add(photos, messages), apps]);
}
