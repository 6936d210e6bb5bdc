import { deviceBackup } from './device-backup.js';
import type { Device, Household, Person } from './household.js';
import { libraryOf } from './library.js';
import { sizeOfPool } from './needs.js';
import { planned } from './planned.js';
import { poolOf } from './pools.js';
import { add, addAll, clampToZero, each, ZERO, type Size } from './size.js';
import { changeOf, inOrder } from './size-change.js';
import type { Draft } from './step-draft.js';
import { withoutWishes, withWishAt } from './wish-paths.js';

/** A device's backup as it lies in iCloud. `current`: it is what the device needs now. */
interface StoredBackup {
  readonly size: Size;
  readonly current: boolean;
}

/** How things stand between two steps. */
export interface ReplayState {
  /** Today, with only what has been done so far as wishes. */
  readonly wishing: Household;
  /** The same with these wishes come true. */
  readonly household: Household;
  readonly backups: ReadonlyMap<string, StoredBackup>;
}

/** What a pool holds at one moment, in three parts. */
export interface Moment {
  readonly use: Size;
  /** iCloud Photos, Recently Deleted included. */
  readonly photos: Size;
  /** The backups in use as they lie in iCloud, by device. */
  readonly backups: readonly { readonly deviceId: string; readonly size: Size }[];
  readonly others: Size;
}

const devicesOf = (household: Household): readonly Device[] =>
  household.people.flatMap(({ devices }) => devices);

/** A backup is what was printed as stored; else nothing if there never was one; else, at worst, all the device needs. */
function storedToday(device: Device): StoredBackup {
  const { backup, stored, lastBackup } = device;
  if (backup !== 'icloud') return { size: ZERO, current: true };
  if (stored) return { size: stored, current: false };
  if (lastBackup === 'never') return { size: ZERO, current: false };
  return { size: deviceBackup(device).total, current: true };
}

/** Today. Wishes have not come true yet. */
export function startReplay(household: Household): ReplayState {
  const today = withoutWishes(household);
  const backups = new Map(devicesOf(today).map((device) => [device.id, storedToday(device)]));
  return { wishing: today, household: today, backups };
}

/** One step further, or a run of switches on one device at once. */
export function replaySteps(state: ReplayState, run: readonly Draft[]): ReplayState {
  const [step] = run;
  if (!step) return state;
  const changes = run.flatMap(({ change }) => change ?? []);
  const wishing = withWishAt(state.wishing, ...changes);
  const household = changes.length > 0 ? planned(wishing) : state.household;
  const [before, after] = [state.household, household].map((at) =>
    devicesOf(at).find(({ id }) => id === step.deviceId),
  );
  const was = before && state.backups.get(before.id);
  if (!was || !after) return { ...state, wishing, household };
  const backups = new Map(state.backups).set(after.id, backupThen(was, before, after, step));
  return { wishing, household, backups };
}

function backupThen(
  was: StoredBackup,
  before: Device,
  after: Device,
  { lags, backsUp }: Draft,
): StoredBackup {
  const need = deviceBackup(after).total;
  if (backsUp || after.backup !== 'icloud') return { size: need, current: true };
  if (lags) return { size: was.size, current: false };
  if (was.current) return { size: need, current: true };
  return { size: clampToZero(add(was.size, changeOf(deviceBackup(before).total, need))), current: false };
}

const NOTHING_STORED: StoredBackup = { size: ZERO, current: true };

const storedIn = ({ backups }: ReplayState, { id }: Device): StoredBackup =>
  backups.get(id) ?? NOTHING_STORED;

/** What a pool uses. */
export function useOf(state: ReplayState, poolId: string): Size {
  const members = poolOf(state.household, poolId);
  if (!members) return ZERO;
  const total = sizeOfPool(members);
  const backups = members.people
    .flatMap((person) => person.devices)
    .map((device) => ({ need: deviceBackup(device).total, stored: storedIn(state, device).size }));
  return inOrder(
    each((pick) => backups.reduce((sum, { need, stored }) => sum - need[pick] + stored[pick], total[pick])),
  );
}

/** The same in parts. */
export function momentOf(state: ReplayState, poolId: string): Moment {
  const use = useOf(state, poolId);
  const people = poolOf(state.household, poolId)?.people ?? [];
  const photos = addAll(people.map(libraryOf));
  const backups = people
    .flatMap(({ devices }) => devices)
    .map((device) => ({ deviceId: device.id, size: storedIn(state, device).size }))
    .filter(({ size }) => size.high > 0);
  const backedUp = addAll(backups.map(({ size }) => size));
  return { use, photos, backups, others: changeOf(add(photos, backedUp), use) };
}

/** The pool's devices whose backup in iCloud isn't what they need: those whose next one frees room first. */
export function dueBackups(state: ReplayState, poolId: string): { person: Person; device: Device }[] {
  const people = poolOf(state.household, poolId)?.people ?? [];
  const due = people.flatMap((person) =>
    person.devices.flatMap((device) => {
      const need = deviceBackup(device).total;
      const { size } = storedIn(state, device);
      const same = size.bytes === need.bytes && size.low === need.low && size.high === need.high;
      return same ? [] : [{ person, device, grows: need.bytes > size.bytes }];
    }),
  );
  return due.sort((a, b) => Number(a.grows) - Number(b.grows));
}

/** Everything done and every device backed up. */
export function finishReplay(state: ReplayState): ReplayState {
  const backups = devicesOf(state.household).map((device): [string, StoredBackup] => [
    device.id,
    { size: deviceBackup(device).total, current: true },
  ]);
  return { ...state, backups: new Map(backups) };
}
