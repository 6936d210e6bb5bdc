import { deepFreeze } from './deep-freeze.js';
import type { Household, Person, Pool } from './household.js';
import { remembered, rememberedWith } from './remembered.js';

/** A pool and those who use it. Its id is its person's, or `family`. */
export interface PoolMembers {
  readonly id: string;
  readonly pool: Pool;
  readonly people: readonly Person[];
}

/** The pool a person uses. */
export const poolIdOf = ({ id, pool }: Pick<Person, 'id' | 'pool'>): string =>
  pool === 'family' ? 'family' : id;

/** The household's pools in the order of their first members; a family nobody is in has none. */
export const poolsOf = remembered(({ family, people }: Household): readonly PoolMembers[] => {
  const pools: PoolMembers[] = [];
  let familySeen = false;
  for (const person of people) {
    if (person.pool !== 'family') pools.push({ id: person.id, pool: person.pool, people: [person] });
    else if (family && !familySeen) {
      familySeen = true;
      pools.push({ id: 'family', pool: family, people: people.filter(({ pool }) => pool === 'family') });
    }
  }
  return pools;
});

/** The pool with this id, or nothing. */
export const poolOf = (household: Household, poolId: string): PoolMembers | undefined =>
  poolsOf(household).find(({ id }) => id === poolId);

/** The household as if nobody else were in it; the very same one for as long as nothing of the pool changes. */
export function poolAlone(household: Household, { id, people: [first, ...others] }: PoolMembers): Household {
  if (!first) return household;
  const { version, region, changingPhone, hasComputer } = household;
  const family = id === 'family' ? household.family : null;
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
