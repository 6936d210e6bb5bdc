import type { Device } from './household.js';
import type { PoolMembers } from './pools.js';
import { add, each, subtract, ZERO, type Size } from './size.js';

/** What the next backup of a device adds to *Used*, as far as it is known; below zero when it will be smaller. */
export function knownIncrement({ backup, next, stored }: Device): Size {
  if (backup !== 'icloud' || !next || next.means === 'unknown') return ZERO;
  if (next.means === 'increment') return next.size;
  return stored ? subtract(next.size, stored) : { ...next.size, low: 0 };
}

/** *Used* as printed and what the next backups add to it; nothing when *Used* isn't known. */
export function printedNeed({ pool, people }: PoolMembers): Size | null {
  if (!pool.used) return null;
  return people
    .flatMap(({ devices }) => devices)
    .reduce<Size>((sum, device) => add(sum, knownIncrement(device)), pool.used);
}

/** What a printed *Used* says beyond the rows, each bound by itself: so the pool's need is at least what is printed. */
export function unexplained(members: PoolMembers, explained: Size): Size {
  const printed = printedNeed(members);
  return printed ? each((pick) => Math.max(0, printed[pick] - explained[pick])) : ZERO;
}
