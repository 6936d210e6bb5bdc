import { checkCounts, checkHousehold, checkValues } from '../model/check-household.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Household } from '../model/household.js';
import { addPart } from './add-part.js';
import { applyPlan } from './apply-plan.js';
import { doStep } from './do-step.js';
import { importParts } from './import-parts.js';
import type { Change, Outcome, Refusal } from './outcome.js';
import type { CheckedAction } from './read-action.js';
import { removePart } from './remove-part.js';
import { rename, setField, setLoss } from './set-field.js';
import { setPool } from './set-pool.js';
import { share } from './share.js';
import { want } from './want.js';

/** An action that makes another household of the one there is. */
export type HouseholdAction = Exclude<CheckedAction, { type: 'undo' | 'redo' | 'reset' | 'view' }>;

/**
 * The household after an action, frozen, its untouched parts the very same; the very household itself when
 * the action changes nothing. Refused when a rule about the household as a whole would be broken.
 */
export function applyAction(household: Household, action: HouseholdAction): Change | Refusal {
  const outcome = answer(household, action);
  if (!outcome.ok) return outcome;
  const rebuilds = action.type === 'import' || action.type === 'done';
  const next = rebuilds ? share(household, outcome.household) : outcome.household;
  if (next === household) return { ...outcome, household };
  const problems = isAdding(action) ? [...checkCounts(next), ...checkHousehold(next)] : checkValues(next);
  return problems.length > 0 ? { ok: false, problems } : { ...outcome, household: deepFreeze(next) };
}

const isAdding = ({ type }: HouseholdAction): boolean => type === 'add' || type === 'import';

function answer(household: Household, action: HouseholdAction): Outcome {
  switch (action.type) {
    case 'set':
      return setField(household, action);
    case 'add':
      return addPart(household, action);
    case 'remove':
      return removePart(household, action);
    case 'rename':
      return rename(household, action);
    case 'want':
      return want(household, action);
    case 'set-loss':
      return setLoss(household, action);
    case 'set-pool':
      return setPool(household, action);
    case 'apply-plan':
      return applyPlan(household, action);
    case 'done':
      return doStep(household, action);
    case 'import':
      return importParts(household, action);
  }
}
