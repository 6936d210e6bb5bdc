import { changeOfUse } from './change-of-use.js';
import { deepFreeze } from './deep-freeze.js';
import { printedTotal } from './device-backup.js';
import { fulfilPerson } from './fulfil-person.js';
import type { Device, Household, Person } from './household.js';
import { poolIdOf, poolsOf, type PoolMembers } from './pools.js';
import { remembered } from './remembered.js';
import { add, clampToZero, ZERO } from './size.js';
import type { Plan } from './solver/problem.js';
import { knownIncrement, printedNeed } from './unexplained.js';
import { mapChanged, withWishes } from './wishes.js';

/**
 * The household in which every wish, then the plan, is today's value, and no wish remains. What was printed
 * before (a backup's total, *Used*, the next backups' sizes) is carried along by what changed, so that what
 * no row explains stays as it was. Parts that nothing touches stay identical.
 */
export const planned = (household: Household, plan?: Pick<Plan, 'take'>): Household =>
  fulfilled(plan ? withWishes(household, plan) : household);

const fulfilled = remembered((before: Household): Household => {
  const people = mapChanged(before.people, fulfilPerson);
  if (people === before.people) return before;
  const pools = poolsOf(before).flatMap((members) => carryUsed(members, people));
  const carried = new Map(pools.map((members) => [members.id, members]));
  const family = carried.get('family')?.pool ?? before.family;
  const settled = people.map((person) => {
    const members = carried.get(poolIdOf(person));
    return members?.people.find(({ id }) => id === person.id) ?? person;
  });
  return deepFreeze({ ...before, family, people: settled });
});

/**
 * *Used* and the next increments are true of today's switches only. Where something changed they become one
 * number: what was to be used, less what left, plus what came, each term by itself.
 */
function carryUsed(before: PoolMembers, all: readonly Person[]): PoolMembers[] {
  const printed = printedNeed(before);
  const people = before.people.map((person) => all.find(({ id }) => id === person.id) ?? person);
  if (!printed || people.every((person, i) => person === before.people[i])) return [];
  const used = clampToZero(add(printed, changeOfUse(before.people, people)));
  const settled = people.map((person): Person => {
    const devices = mapChanged(person.devices, settleNext);
    const changed = devices === person.devices ? person : { ...person, devices };
    return changed.pool === 'family' ? changed : { ...changed, pool: { ...changed.pool, used } };
  });
  return [{ id: before.id, pool: { ...before.pool, used }, people: settled }];
}

/** The device's next increment is part of *Used* now; its backup stays as large as it was printed. */
function settleNext(device: Device): Device {
  if (knownIncrement(device) === ZERO) return device;
  return { ...device, total: printedTotal(device), next: null };
}
