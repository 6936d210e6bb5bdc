import type { PoolChoices } from './choice-types.js';
import type { Household } from './household.js';
import { sizeOfPool } from './needs.js';
import { personChoices } from './person-choices.js';
import { personNeeds } from './person-needs.js';
import { planned } from './planned.js';
import { poolOf, type PoolMembers } from './pools.js';
import { printedNeed } from './unexplained.js';

/**
 * What a pool's people can decide, with its cost, as a problem for the solver. Wishes pin their choice;
 * what is off today, locked, or not answered stays as it is. A pool that isn't there has no choices.
 */
export function choices(household: Household, poolId: string): PoolChoices {
  const today = poolOf(household, poolId);
  const wished = poolOf(planned(household), poolId);
  if (!today || !wished) return { poolId, fixed: 0, fixedHigh: 0, choices: [] };
  return choicesOf(today, wished);
}

/** The same, of any group of people: as they stand with their wishes, and with the wishes come true. */
export function choicesOf(today: PoolMembers, wished: PoolMembers): PoolChoices {
  const printed = printedNeed(wished);
  const explainedHigh = wished.people.reduce((sum, person) => sum + personNeeds(person).total.high, 0);
  const usedGoverns = printed !== null && printed.high >= explainedHigh;
  const list = wished.people.flatMap((person, i) =>
    personChoices(person, today.people[i] ?? person, usedGoverns),
  );
  const size = sizeOfPool(wished);
  const open = (pick: 'bytes' | 'high') =>
    list.reduce((sum, { options }) => sum + (options[0]?.[pick] ?? 0), 0);
  return {
    poolId: today.id,
    fixed: size.bytes - open('bytes'),
    fixedHigh: size.high - open('high'),
    choices: list,
  };
}
