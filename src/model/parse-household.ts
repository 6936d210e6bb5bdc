import * as v from 'valibot';
import { assignIds } from './assign-ids.js';
import { checkCounts, checkHousehold } from './check-household.js';
import { deepFreeze } from './deep-freeze.js';
import type { Household } from './household.js';
import { householdSchema } from './household-schema.js';
import { HOUSEHOLD_VERSION, migrations } from './migrations.js';
import { hasFields } from './schema-parts.js';
import { kindOf, problemsOf, type Problem } from './schema-problems.js';

export type { Problem };

export type HouseholdReading =
  | { readonly ok: true; readonly household: Household }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Parsed = Omit<v.InferOutput<typeof householdSchema>, '$schema'>;

/**
 * Reads a household from anything at all: never throws, names every wrong place, reads older versions
 * and refuses newer ones. What it gives is its own copy, frozen all the way down.
 */
export function parseHousehold(input: unknown): HouseholdReading {
  try {
    return read(input);
  } catch {
    // A getter or proxy of the page's own that throws: nothing in it can be trusted.
    return refuse([{ path: '', code: 'unreadable', params: {} }]);
  }
}

function read(input: unknown): HouseholdReading {
  const version = versionOf(input);
  if (version.problem) return refuse([version.problem]);
  const migrated = migrations.slice(version.number - 1).reduce((older, step) => step(older), version.input);
  const tooMany = checkCounts(migrated);
  if (tooMany.length > 0) return refuse(tooMany);
  const result = v.safeParse(householdSchema, migrated);
  if (!result.success) return refuse(result.issues.flatMap((issue) => problemsOf(issue)));
  const { $schema: _, ...household }: Parsed & { $schema?: string | undefined } = result.output;
  const problems = checkHousehold(household);
  if (problems.length > 0) return refuse(problems);
  return { ok: true, household: deepFreeze(assignIds(household)) };
}

const refuse = (problems: readonly Problem[]): HouseholdReading => ({ ok: false, problems });

function versionOf(
  input: unknown,
): { problem: Problem } | { problem?: undefined; number: number; input: object } {
  if (!hasFields(input)) {
    return { problem: { path: '', code: 'not-an-object', params: { received: kindOf(input) } } };
  }
  const version = input.version;
  const problem = (code: string, params: Problem['params'] = {}) => ({
    problem: { path: 'version', code, params },
  });
  if (version === undefined) return problem('version-missing');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return problem('not-a-version');
  if (version > HOUSEHOLD_VERSION) {
    return problem('newer-version', { version, newest: HOUSEHOLD_VERSION });
  }
  return { number: version, input };
}
