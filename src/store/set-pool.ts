import { poolSchema } from '../model/household-schema.js';
import type { Household, Pool } from '../model/household.js';
import { findPart } from './find-part.js';
import { becomes, type Outcome } from './outcome.js';
import type { CheckedAction } from './read-action.js';
import { readValue, type Reading } from './read-value.js';
import { replaceAt } from './replace-at.js';
import { noSuchPart } from './set-field.js';

/** `set-pool`: whose storage a person uses. */
export function setPool(household: Household, action: CheckedAction<'set-pool'>): Outcome {
  const { id, pool } = action;
  const part = findPart(household, id);
  const person = household.people.find((one) => one.id === id);
  if (!part || !person) return noSuchPart(id);
  const own = [...part.path, 'pool'];
  if (pool !== 'family') {
    const reading = readValue(poolSchema, pool, 'pool');
    return reading.ok ? becomes(replaceAt(household, own, reading.value)) : reading;
  }
  const family = familyFor(household, person.pool, action.family);
  if (!family.ok) return family;
  return becomes(replaceAt(replaceAt(household, ['family'], family.value), own, 'family'));
}

function familyFor({ family }: Household, own: Pool | 'family', given: unknown): Reading<Pool> {
  if (given !== undefined) return readValue(poolSchema, given, 'family');
  return { ok: true, value: family ?? foundedOn(own === 'family' ? null : own) };
}

/** What somebody pays for can be shared, but for 5 GB and Apple One individual. *Used* will be everybody's. */
function foundedOn(own: Pool | null): Pool {
  const appleOne = own?.appleOne === 'individual' ? null : (own?.appleOne ?? null);
  const tier = own?.tier ?? '5GB';
  return { tier: tier === '5GB' && !appleOne ? '50GB' : tier, appleOne, used: null };
}
