import { backupRows, deviceBackup } from './device-backup.js';
import { fulfilPerson } from './fulfil-person.js';
import type { Device, Person } from './household.js';
import { cloudMessagesOf, libraryOf } from './library.js';
import { addAll, subtract, ZERO, type Size } from './size.js';
import { changeOf, inOrder } from './size-change.js';

/**
 * How much more (or less) people use once their wishes have come true: what came and what went, each as an
 * interval of its own, so that one row's rounding can't make up for another's.
 */
export function changeOfUse(before: readonly Person[], after: readonly Person[]): Size {
  return addAll(before.map((person, i) => changeOfPerson(person, after[i] ?? person)));
}

function changeOfPerson(before: Person, after: Person): Size {
  if (before === after) return ZERO;
  return addAll([
    ...before.devices.map((device, i) => changeOfBackup(device, after.devices[i] ?? device)),
    ...deletions(before.oldBackups, after.oldBackups),
    ...deletions(before.cloud.drive, after.cloud.drive),
    changeOfLibrary(before, after),
    changeOf(cloudMessagesOf(before), cloudMessagesOf(after)),
  ]);
}

/** By its rows: a printed total that is stopped at zero, or was less than they are, would hide their width. */
function changeOfBackup(before: Device, after: Device): Size {
  if (before === after) return ZERO;
  const whole = changeOf(deviceBackup(before).total, deviceBackup(after).total);
  if (before.backup !== after.backup) return whole;
  const was = new Set(backupRows(before).map(({ id }) => id));
  const is = new Set(backupRows(after).map(({ id }) => id));
  const came = backupRows(after).filter(({ id }) => !was.has(id));
  const went = backupRows(before).filter(({ id }) => !is.has(id));
  const { low, high } = subtract(addAll(came.map(sizeOf)), addAll(went.map(sizeOf)));
  return inOrder({ bytes: whole.bytes, low, high });
}

const sizeOf = ({ size }: { readonly size: Size }): Size => size;

function deletions<Item extends { readonly id: string; readonly size: Size }>(
  before: readonly Item[],
  after: readonly Item[],
): Size[] {
  if (before === after) return [];
  const kept = new Set(after.map(({ id }) => id));
  return before.flatMap(({ id, size }) => (kept.has(id) ? [] : [changeOf(size, ZERO)]));
}

function changeOfLibrary(before: Person, after: Person): Size {
  const whole = changeOf(libraryOf(before), libraryOf(after));
  if (before.emptyDeleted.want !== true) return whole;
  const kept = fulfilPerson({ ...before, emptyDeleted: { want: null } });
  const { low, high } = subtract(changeOf(libraryOf(before), libraryOf(kept)), before.cloud.photosDeleted);
  return inOrder({ bytes: whole.bytes, low, high });
}
