import { applyAction, type HouseholdAction } from './apply-action.js';
import { clearExample } from './clear-example.js';
import type { Moment } from './history.js';
import type { Refusal } from './outcome.js';
import { bringsOwnNumbers } from './own-numbers.js';

/** What an action makes of a moment; `id` is that of a part it added. */
export interface MomentChange {
  readonly ok: true;
  readonly moment: Moment;
  readonly id?: string;
}

/** The moment after an action; the reader's first own number clears the example. */
export function changeMoment(
  { household, isExample }: Moment,
  action: HouseholdAction,
): MomentChange | Refusal {
  const first = applyAction(household, action);
  if (!first.ok) return first;
  const clears = isExample && bringsOwnNumbers(action, first);
  const outcome = clears ? applyAction(clearExample(household, action), action) : first;
  if (!outcome.ok) return outcome;
  const moment = { household: outcome.household, isExample: isExample && !clears };
  return { ok: true, moment, ...(outcome.id !== undefined && { id: outcome.id }) };
}
