import { suspects } from './diagnose-causes.js';
import { earlierBackups, factsOf } from './diagnose-facts.js';
import { NEVER, remediesFor } from './diagnose-remedies.js';
import type { Cause, Diagnosis, DiagnoseOptions, Symptoms } from './diagnose-types.js';
import type { Household } from './household.js';

/**
 * Why a backup fails, and what to try. What isn't answered is not known; with a household the room in iCloud is
 * taken from its numbers, as they are today: wishes are ignored. Give none while only an example is shown.
 */
export function diagnose(
  symptoms: Symptoms,
  household?: Household,
  options: DiagnoseOptions = {},
): Diagnosis {
  const facts = factsOf(symptoms, household, options);
  const causes = suspects(facts);
  return {
    deviceId: facts.own?.device?.id ?? null,
    causes: causes.map(({ id, degree, reason }): Cause => ({ id, degree, reason })),
    remedies: remediesFor(facts, causes),
    never: NEVER,
    earlier: earlierBackups(facts),
  };
}
