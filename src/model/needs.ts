import { capacityOf } from './capacity.js';
import { deviceBackup } from './device-backup.js';
import type { Household } from './household.js';
import {
  personNeeds,
  joinCategories,
  joinSums,
  sizeOfPerson,
  type Categories,
  type PersonNeeds,
} from './person-needs.js';
import { poolsOf, type PoolMembers } from './pools.js';
import { remembered } from './remembered.js';
import { add, addAll, type Size } from './size.js';
import { sumOf, type Sum, type Term } from './term.js';
import { unexplained } from './unexplained.js';
import { unprotectedIn } from './unprotected-photos.js';

/** What one pool should hold, and what it holds at most. Bytes. */
export interface PoolNeeds {
  readonly id: string;
  readonly capacity: number;
  readonly total: Sum;
  /** *Used* as Settings prints it. */
  readonly used: Size | null;
  readonly categories: Categories;
  readonly people: readonly PersonNeeds[];
}

/**
 * Something to tell about the numbers themselves, with the id of the device it is about.
 * `rows-exceed-total`: its rows are more than the total printed, so the rows count.
 * `photos-unprotected`: its photos are in no backup and not in iCloud Photos, nor those of a device that has
 * them all.
 */
export interface Notice {
  readonly code: 'rows-exceed-total' | 'photos-unprotected';
  readonly id: string;
}

/** The household's need as it is today. */
export interface Needs {
  readonly total: Sum;
  readonly pools: readonly PoolNeeds[];
  readonly notices: readonly Notice[];
}

/** What should be in iCloud, by pool, person, device and category; wishes are ignored. */
export const needs = remembered((household: Household): Needs => {
  const pools = poolsOf(household).map((members) => needsOfPool(members));
  return { total: joinSums(pools.map((pool) => pool.total)), pools, notices: noticesOf(household) };
});

/** `needs` of one pool. */
export function needsOfPool(members: PoolMembers): PoolNeeds {
  const { id, pool } = members;
  const people = members.people.map((person) => personNeeds(person));
  const explained = joinSums(people.map((person) => person.total));
  const beyond: Term = {
    code: 'unexplained',
    id: `${id}/unexplained`,
    name: '',
    size: unexplained(members, explained),
  };
  const { low, bytes, high } = beyond.size;
  const extra = sumOf(low + bytes + high > 0 ? [beyond] : []);
  return {
    id,
    capacity: capacityOf(pool, pool.tier),
    total: joinSums([explained, extra]),
    used: pool.used,
    categories: joinCategories([...people.map((person) => person.categories), { unexplained: extra }]),
    people,
  };
}

/** The total of `needsOfPool` without its terms: what deciding about a plan takes. */
export function sizeOfPool(members: PoolMembers): Size {
  const explained = addAll(members.people.map(sizeOfPerson));
  return add(explained, unexplained(members, explained));
}

function noticesOf({ people }: Household): Notice[] {
  const devices = people.flatMap((person) => person.devices);
  const about = (code: Notice['code'], ids: readonly { readonly id: string }[]): Notice[] =>
    ids.map(({ id }) => ({ code, id }));
  return [
    ...about(
      'rows-exceed-total',
      devices.filter((device) => deviceBackup(device).rowsExceedTotal),
    ),
    ...about('photos-unprotected', people.flatMap(unprotectedIn)),
  ];
}
