import { deepFreeze } from './deep-freeze.js';
import type { Household, Person } from './household.js';
import type { PoolMembers } from './pools.js';
import { rememberedWith } from './remembered-with.js';

/**
 * The household as if nobody else were in it: itself where nobody is, else the very same one for as long as nothing
 * of the pool changes.
 */
export function poolAlone(household: Household, { id, people: [first, ...others] }: PoolMembers): Household {
  if (!first) return household;
  const { version, region, changingPhone, hasComputer } = household;
  const family = id === 'family' ? household.family : null;
  if (family === household.family && others.length + 1 === household.people.length) return household;
  return alone(first, family, version, region, changingPhone, hasComputer, ...others);
}

const alone = rememberedWith(
  (
    first: Person,
    family: Household['family'],
    version: Household['version'],
    region: string,
    changingPhone: boolean,
    hasComputer: boolean | null,
    ...others: readonly Person[]
  ): Household => {
    const people = [first, ...others];
    const isFrozen = [family, ...people].every((part) => Object.isFrozen(part));
    const household = { version, region, changingPhone, hasComputer, family, people };
    return isFrozen ? deepFreeze(household) : household;
  },
);
