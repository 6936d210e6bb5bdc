import type { Device, Person } from './household.js';
import type { PoolMembers } from './pools.js';
import { add, addAll, each, subtract, ZERO, type Size } from './size.js';

/** What the next backup of a device adds to *Used*, as far as it is known; below zero when it will be smaller. */
export function knownIncrement({ backup, next, stored }: Device): Size {
  if (backup !== 'icloud' || !next || next.means === 'unknown') return ZERO;
  if (next.means === 'increment') return next.size;
  return stored ? subtract(next.size, stored) : { ...next.size, low: 0 };
}

/** What the next backups of all their devices add, as far as it is known. */
export const knownIncrements = (people: readonly Person[]): Size =>
  addAll(people.flatMap(({ devices }) => devices.map(knownIncrement)));

/** *Used* as printed and what the next backups add to it; nothing when *Used* isn't known. */
export function printedNeed({ pool, people }: PoolMembers): Size | null {
  return pool.used && add(pool.used, knownIncrements(people));
}

/** What a printed *Used* says beyond the rows, each bound by itself: so the pool's need is at least what is printed. */
export function unexplained(members: PoolMembers, explained: Size): Size {
  const printed = printedNeed(members);
  return printed ? each((pick) => Math.max(0, printed[pick] - explained[pick])) : ZERO;
}
