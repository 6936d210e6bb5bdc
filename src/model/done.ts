import { deepFreeze } from './deep-freeze.js';
import { deviceBackup, printedTotal } from './device-backup.js';
import type { Device, Household, Pool, Tier } from './household.js';
import { planned } from './planned.js';
import { poolOf, poolsOf } from './pools.js';
import { add, clampToZero, type Size } from './size.js';
import { changeOf } from './size-change.js';
import type { Step } from './step-types.js';
import { knownIncrement, knownIncrements } from './unexplained.js';
import { wishesOf, withoutWishes, withWishAt, withWishesAt, type WishAt } from './wish-paths.js';
import { mapChanged } from './wishes.js';

/**
 * The household after a step: its wish has become today's value, other wishes stay wishes. *Used*, stored
 * and next sizes follow, so that what no row explains stays as it was. A step on the way changes nothing.
 */
export function done(
  household: Household,
  { settles, tier, poolId, code, deviceId }: Pick<Step, 'settles' | 'tier' | 'poolId' | 'code' | 'deviceId'>,
): Household {
  if (tier) return onTier(household, poolId, tier);
  const settled = settles ? settle(household, settles) : household;
  return code === 'back-up' && deviceId !== null ? backedUp(settled, deviceId) : settled;
}

const NO_POOL: Pool = { tier: '5GB', appleOne: null, used: null };

function onTier(household: Household, poolId: string, tier: Tier): Household {
  const members = poolOf(household, poolId);
  if (!members) return household;
  if (poolId !== 'family' || tier !== '5GB' || members.pool.appleOne) {
    return withPool(household, poolId, { ...members.pool, tier });
  }
  // The free tier is never shared: everybody is back on their own.
  const people = household.people.map((person) =>
    person.pool === 'family' ? { ...person, pool: NO_POOL } : person,
  );
  return deepFreeze({ ...household, family: null, people });
}

function withPool(household: Household, poolId: string, pool: Pool): Household {
  if (poolId === 'family') return deepFreeze({ ...household, family: pool });
  const people = mapChanged(household.people, (person) =>
    person.id === poolId ? { ...person, pool } : person,
  );
  return deepFreeze({ ...household, people });
}

const mapDevices = (household: Household, change: (device: Device) => Device): Household => ({
  ...household,
  people: mapChanged(household.people, (person) => {
    const devices = mapChanged(person.devices, change);
    return devices === person.devices ? person : { ...person, devices };
  }),
});

function settle(household: Household, at: WishAt): Household {
  const wishes = new Map(wishesOf(household));
  if (wishes.get(at.path) === at.wish) wishes.delete(at.path);
  const before = withoutWishes(household);
  const devices = new Map(
    before.people.flatMap((person) => person.devices.map((device) => [device.id, device])),
  );
  const after = mapDevices(planned(withWishAt(before, at)), (device) =>
    keepPrinted(devices.get(device.id) ?? device, device),
  );
  return withWishesAt(unfold(before, deepFreeze(after)), wishes);
}

/** `planned` makes one number of all that was printed; here only what the step changed may differ from before. */
function keepPrinted(before: Device, after: Device): Device {
  const same =
    after.apps === before.apps &&
    after.photos === before.photos &&
    after.messages === before.messages &&
    after.backup === before.backup;
  if (same) return before;
  if (after.backup !== 'icloud') return { ...after, stored: null, next: null };
  const { next, stored } = before;
  return {
    ...after,
    stored: stored && lessWhatLeft(stored, deviceBackup(before).total, deviceBackup(after).total),
    next: next?.means === 'total' && after.total ? { ...next, size: after.total } : next,
  };
}

/** What is switched off leaves the stored backup at once; what is switched on waits for the next one. */
const lessWhatLeft = (stored: Size, was: Size, is: Size): Size =>
  is.bytes < was.bytes ? clampToZero(add(stored, changeOf(was, is))) : stored;

/** Takes the increments that stand beside *Used* again out of it. */
const unfold = (before: Household, after: Household): Household =>
  poolsOf(after).reduce((household, { id, pool, people }) => {
    if (!pool.used || pool.used === poolOf(before, id)?.pool.used) return household;
    const next = knownIncrements(people);
    return withPool(household, id, { ...pool, used: clampToZero(changeOf(next, pool.used)) });
  }, after);

/** The device has backed up: what its next backup was to add is used now, and it stores what it needs. */
function backedUp(household: Household, deviceId: string): Household {
  const members = poolsOf(household).find(({ people }) =>
    people.some(({ devices }) => devices.some(({ id }) => id === deviceId)),
  );
  const device = members?.people.flatMap(({ devices }) => devices).find(({ id }) => id === deviceId);
  if (!members || !device) return household;
  const { stored, lastBackup, next } = device;
  const { bytes, low, high } = deviceBackup(device).total;
  const after: Device = {
    ...device,
    total: printedTotal(device),
    next: null,
    stored: stored || lastBackup === 'never' ? { bytes, low, high } : null,
    lastBackup: lastBackup === 'never' ? null : lastBackup,
  };
  const { id, pool } = members;
  const used = pool.used && next ? clampToZero(add(pool.used, knownIncrement(device))) : pool.used;
  const settled = deepFreeze(mapDevices(household, (other) => (other === device ? after : other)));
  return used === pool.used ? settled : withPool(settled, id, { ...pool, used });
}
