import { EXAMPLE } from '../data/example.js';
import type { Household } from '../model/household.js';
import { parseHousehold } from '../model/parse-household.js';
import type { Moment } from '../store/history.js';

let example: Household | undefined;

/** What a scope shows that nobody gave any data. */
export function exampleMoment(): Moment {
  example ??= readExample();
  return { household: example, isExample: true };
}

function readExample(): Household {
  const reading = parseHousehold(EXAMPLE);
  if (!reading.ok) throw new Error(`The built-in example is malformed: ${JSON.stringify(reading.problems)}`);
  return reading.household;
}
