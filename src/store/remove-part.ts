import type { Household } from '../model/household.js';
import { findPart } from './find-part.js';
import { becomes, type Outcome } from './outcome.js';
import type { CheckedAction } from './read-action.js';
import { removeAt } from './replace-at.js';
import { noSuchPart } from './set-field.js';

/** `remove`: a part with all that is in it. */
export function removePart(household: Household, { id }: CheckedAction<'remove'>): Outcome {
  const part = findPart(household, id);
  return part ? becomes(removeAt(household, part.path)) : noSuchPart(id);
}
