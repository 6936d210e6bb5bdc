import { deviceBackup, printedTotal } from '../device-backup.js';
import type { Device, Household, Person } from '../household.js';
import { libraryOf } from '../library.js';
import { poolsOf, type PoolMembers } from '../pools.js';
import { add, addAll, exactly, ZERO, type Size } from '../size.js';
import type { TonightAnswer } from '../tonight.js';
import {
  holds,
  line,
  overall,
  unknown,
  type Finding,
  type RuleLine,
  type RuleQuestion,
  type RuleSubject,
} from './judgement.js';

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

export const hasDevices = ({ people }: Household): boolean =>
  people.some(({ devices }) => devices.length > 0);

/** What a rule about backups to iCloud comes to on all of them; it says nothing of devices that make none. */
export function judgeBackups(
  household: Household,
  judge: (one: BackedUp) => Finding,
  asks: RuleQuestion,
): Finding {
  return overall(
    backedUp(household).map(judge),
    hasDevices(household) ? holds('depends', 'none-to-icloud', null, []) : unknown(asks),
  );
}

/** What of a device's backup is entered: it has at least that. `null`: nothing. */
export const enteredBackup = (device: Device): Size | null =>
  deviceBackup(device).total.terms.length > 0 || wholeBackup(device) ? totalOf(device) : null;

function totalOf(device: Device): Size {
  const { bytes, low, high } = deviceBackup(device).total;
  return { bytes, low, high };
}

/**
 * The whole of a device's backup: as printed, whatever its rows come to, or its rows with all that has none. `null`:
 * nobody said.
 */
export const wholeBackup = (device: Device): Size | null =>
  printedTotal(device) ?? (device.rest && totalOf(device));

/** The same, else as it lies in iCloud now. */
export const backupOf = (device: Device): Size | null => wholeBackup(device) ?? device.stored;

/** What the next backup adds, all of it where there was none before. `null`: nobody said. */
export function addedBy(device: Device, { needs }: TonightAnswer): Size | null {
  const { next, stored, lastBackup } = device;
  const whole = wholeBackup(device);
  if (!next && !whole?.high) return null;
  return whole && lastBackup === 'never' && !stored ? whole : needs;
}

/** It depends on how much of a whole backup has to find room. */
export const wholeOrDifference = (
  device: Device,
  subject: RuleSubject,
  added: Size,
  room: RuleLine,
): Finding => {
  const backup = wholeBackup(device) ?? exactly(added.bytes);
  return holds('depends', 'whole-or-difference', subject, [line('beside', 'backup', backup), room], 'next');
};

/**
 * What has to be entered before it is known how much these people keep in an account: a size of each backup, and of
 * their photos where these sync. `null`: nothing. What a backup adds is enough where all that is used is known.
 */
export function lacking(people: readonly Person[], used: Size | null): 'next' | 'used' | 'library' | null {
  const unsized = people
    .flatMap(({ devices }) => devices)
    .filter((device) => device.backup === 'icloud' && !wholeBackup(device));
  if (unsized.some(({ next }) => next?.means !== 'increment')) return 'next';
  if (used) return null;
  if (unsized.length > 0) return 'used';
  return people.every(isLibraryKnown) ? null : 'library';
}

/** Whether it is known what a person's photos take in iCloud: none sync, or some size was entered. */
const isLibraryKnown = (person: Person): boolean =>
  libraryOf(person).high > 0 || person.devices.every(({ photos }) => photos.in !== 'icloud');

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
  return addAll([enteredBackup(device) ?? device.stored ?? ZERO, add(photos, messages), apps]);
}
