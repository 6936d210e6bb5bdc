import { choices } from '../model/choices.js';
import type { Household } from '../model/household.js';
import { poolsOf } from '../model/pools.js';
import { withWishes } from '../model/wishes.js';
import { becomes, refuse, type Outcome } from './outcome.js';
import type { CheckedAction } from './read-action.js';

/** `apply-plan`: what the plan takes becomes the reader's wishes. */
export function applyPlan(household: Household, { plan }: CheckedAction<'apply-plan'>): Outcome {
  const known = optionsOf(household);
  const stale = plan.take.find(([choice, option]) => !known.has(`${choice}=${option}`));
  if (stale) return refuse('plan.take', 'no-such-choice', { choice: stale[0], option: stale[1] });
  return becomes(withWishes(household, plan));
}

/** Everything a plan could take now. A computer for a device's backup is no choice of the solver's. */
function optionsOf(household: Household): ReadonlySet<string> {
  return new Set(
    poolsOf(household).flatMap(({ id, people }) => [
      ...choices(household, id).choices.flatMap((choice) =>
        choice.options.map((option) => `${choice.id}=${option.id}`),
      ),
      ...people.flatMap(({ devices }) => devices.map((device) => `${device.id}/backup=computer`)),
    ]),
  );
}
