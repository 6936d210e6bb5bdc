import type { PoolChoices } from './choice-types.js';
import { choicesOf } from './choices.js';
import type { Household } from './household.js';
import { sizeOfPool } from './needs.js';
import { poolOf, type PoolMembers } from './pools.js';
import { add, type Size } from './size.js';

/** Who has to fit a tier together: a pool, or one member of a family on the free tier. */
export interface Account {
  readonly today: Size;
  readonly wished: Size;
  /** With the wishes come true. */
  readonly members: PoolMembers;
  /** What can be decided; computed when first asked for. */
  readonly problem: () => PoolChoices;
  /** The need in a planned household. */
  readonly sizeIn: (household: Household) => Size;
}

/** The whole pool as one account. */
export function accountOf(today: PoolMembers, wished: PoolMembers): Account {
  let problem: PoolChoices | undefined;
  return {
    today: sizeOfPool(today),
    wished: sizeOfPool(wished),
    members: wished,
    problem: () => (problem ??= choicesOf(today, wished)),
    sizeIn: (household) => sizeOfPool(poolOf(household, today.id) ?? wished),
  };
}

/**
 * The free 5 GB is never shared: each member by themselves. What the family's *Used* doesn't explain may be
 * anybody's, so it counts at the high end of each.
 */
export function membersAlone(today: PoolMembers, wished: PoolMembers): Account[] {
  const alone = (members: PoolMembers, personId: string): PoolMembers => ({
    id: members.id,
    pool: { ...members.pool, used: null },
    people: members.people.filter(({ id }) => id === personId),
  });
  const explained = today.people.reduce((sum, { id }) => sum + sizeOfPool(alone(today, id)).high, 0);
  const beyond = Math.max(0, sizeOfPool(today).high - explained);
  const anybodys: Size = { bytes: 0, low: 0, high: beyond };
  return today.people.map(({ id }) => {
    const account = accountOf(alone(today, id), alone(wished, id));
    let problem: PoolChoices | undefined;
    return {
      ...account,
      today: add(account.today, anybodys),
      wished: add(account.wished, anybodys),
      problem: () => (problem ??= { ...account.problem(), fixedHigh: account.problem().fixedHigh + beyond }),
      sizeIn: (household) => add(sizeOfPool(alone(poolOf(household, today.id) ?? wished, id)), anybodys),
    };
  });
}
