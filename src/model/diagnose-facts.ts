import { DAYS_KEPT } from '../data/doctor-signs.js';
import { daysAfter, lastSuccess, type LastSuccess } from './diagnose-days.js';
import type { DiagnoseOptions, EarlierBackups, Room, Symptoms } from './diagnose-types.js';
import { printedTotal } from './device-backup.js';
import { firstUploads } from './first-uploads.js';
import type { Device, Household } from './household.js';
import { ladder } from './ladder.js';
import type { LadderRow } from './ladder-types.js';
import { sizeOfPool } from './needs.js';
import { poolsOf, type PoolMembers } from './pools.js';
import type { Size } from './size.js';
import { tonight, type TonightAnswer } from './tonight.js';
import { withoutWishes } from './wish-paths.js';
import { uploadTime, type UploadTime } from './upload-time.js';

/** What is known besides the answers: of one device, its account, and the last success. */
export interface Facts {
  readonly symptoms: Symptoms;
  readonly lastSuccess: LastSuccess;
  /** A phone is only being changed: said by the reader, or by the household. */
  readonly moving: 'answer' | 'household' | null;
  /** `false`: there is none, or no cable to it. */
  readonly computer: boolean | null;
  readonly upload: Upload | null;
  readonly own: OwnFacts | null;
}

/** What a household says. */
export interface OwnFacts {
  readonly household: Household;
  readonly device: Device | null;
  readonly personId: string | null;
  readonly members: PoolMembers;
  readonly night: TonightAnswer | null;
  /** All of the next backup is entered, not only some of its rows. */
  readonly isWhole: boolean;
  /** More than the tier holds even if the other devices backed up nothing. */
  readonly isOverAlone: boolean;
  /** The pool's rows, and the one of the tier it has; none while nothing is said of it. */
  readonly rows: readonly LadderRow[];
  readonly row: LadderRow | null;
}

/** How long the next backup takes. */
export interface Upload {
  readonly size: Size;
  readonly time: UploadTime;
  readonly least: UploadTime;
  readonly most: UploadTime;
}

export function factsOf(
  symptoms: Symptoms,
  household: Household | undefined,
  options: DiagnoseOptions,
): Facts {
  const own = household ? ownFacts(household, options) : null;
  const device = own?.device ?? null;
  const last = lastSuccess(symptoms.lastSuccess, device, options.today);
  return {
    symptoms,
    own,
    lastSuccess: last,
    moving: movingOf(symptoms, household),
    computer: computerOf(symptoms, household),
    upload: uploadOf(symptoms, own, last),
  };
}

const movingOf = ({ newPhone }: Symptoms, household: Household | undefined): Facts['moving'] => {
  if (newPhone) return newPhone === 'coming' ? 'answer' : null;
  return household?.changingPhone ? 'household' : null;
};

const computerOf = ({ computer, cable }: Symptoms, household: Household | undefined): boolean | null => {
  if (computer) return true;
  return cable ?? household?.hasComputer ?? null;
};

const LEAST_CHANCE_FIRST = ['wont', 'unsure', 'will'] as const;

function ownFacts(
  household: Household,
  { deviceId, ladder: known, prices }: DiagnoseOptions,
): OwnFacts | null {
  const nights = tonight(household);
  const worst = LEAST_CHANCE_FIRST.flatMap((answer) => nights.filter((night) => night.answer === answer))[0];
  const devices = household.people.flatMap((person) => person.devices.map((device) => ({ person, device })));
  const at = (id: string | undefined) => devices.find(({ device }) => device.id === id);
  const chosen = at(deviceId) ?? at(worst?.deviceId) ?? devices[0];
  const night = nights.find((one) => one.deviceId === chosen?.device.id) ?? null;
  const personId = chosen?.person.id ?? null;
  const pools = poolsOf(household);
  const members = pools.find(({ people }) => people.some(({ id }) => id === personId)) ?? pools[0];
  if (!members) return null;
  const pool = (known ?? ladder(household, { prices })).pools.find(({ id }) => id === members.id);
  const rows = pool?.isKnown ? pool.rows : [];
  const row = rows.find(({ tier }) => tier === members.pool.tier) ?? null;
  return {
    household,
    device: chosen?.device ?? null,
    personId,
    members,
    night,
    isWhole: chosen !== undefined && isWhole(chosen.device),
    isOverAlone: row !== null && sizeOfPool(withOnly(members, chosen?.device.id)).low > row.capacity,
    rows,
    row,
  };
}

const isWhole = (device: Device): boolean => Boolean(device.next ?? device.rest ?? printedTotal(device));

const withOnly = (members: PoolMembers, deviceId: string | undefined): PoolMembers => ({
  ...members,
  people: members.people.map((person) => ({
    ...person,
    devices: person.devices.filter(({ id }) => id === deviceId),
  })),
});

/** Of the next backup, as things stand: what it adds, or all of it where there is none yet. */
function uploadOf({ speed }: Symptoms, own: OwnFacts | null, last: LastSuccess): Upload | null {
  if (!speed || !(speed > 0) || !own?.device) return null;
  const size = last === 'never' ? wholeOf(own.household, own.device) : addedTonight(own.device, own.night);
  if (!size || size.bytes === 0) return null;
  const taking = (bytes: number) => uploadTime(bytes, speed);
  return { size, time: taking(size.bytes), least: taking(size.low), most: taking(size.high) };
}

const wholeOf = (household: Household, { id }: Device): Size | null =>
  firstUploads(withoutWishes(household), id)?.backup ?? null;

/** Beside a stored backup mostly the difference is sent; without it nothing is known of it. */
function addedTonight({ next, stored }: Device, night: TonightAnswer | null): Size | null {
  if (!night?.needs || next?.means === 'increment') return night?.needs ?? null;
  return stored && { ...night.needs, bytes: Math.max(0, night.needs.bytes - stored.bytes) };
}

/** A computer's troubles, or a phone that only changes, say nothing about backups to iCloud. */
export const isAboutICloud = ({ symptoms, moving }: Facts): boolean =>
  symptoms.message !== undefined || (!symptoms.computer && !moving);

/** What isn't entered may be used too: without *Used* what is free isn't known, and `missing` is the least. */
export const roomOf = ({ needs, free, missing }: TonightAnswer, { pool }: PoolMembers): Room => ({
  needs,
  free: pool.used ? free : null,
  missing,
});

/** What the last success still leaves in iCloud; that of a device which backs up elsewhere isn't there. */
export function earlierBackups({ lastSuccess: last, own }: Facts): EarlierBackups | null {
  if (!last || last === 'never' || (own?.device && own.device.backup !== 'icloud')) return null;
  const { date, days } = last;
  return { date, days, mayBeGone: days !== null && days > DAYS_KEPT, keptUntil: daysAfter(date, DAYS_KEPT) };
}
