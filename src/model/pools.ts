import type { Household, Person, Pool } from './household.js';
import { remembered } from './remembered.js';

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
