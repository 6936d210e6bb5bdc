import type { Household } from '../model/household.js';
import type { HouseholdAction } from './apply-action.js';
import { findPart } from './find-part.js';
import type { Change } from './outcome.js';
import { valueAt } from './replace-at.js';
import type { SetField } from './set-values.js';

/** Fields that take a size the reader typed, or what they pay for. */
const ANSWERS: ReadonlySet<string> = new Set<SetField>([
  'pool.tier',
  'pool.appleOne',
  'pool.used',
  'cloud.photos',
  'cloud.photosDeleted',
  'cloud.messages',
  'cloud.mail',
  'cloud.sharedLibrary',
  'cloud.other',
  'stored',
  'next',
  'next.size',
  'total',
  'rest',
  'photos.size',
  'messages.size',
  'size',
]);

/**
 * Whether an action brings numbers of the reader's own: a size typed, a tier chosen, something read from
 * elsewhere. Emptying a field, estimates of ours, switches and wishes don't.
 */
export function bringsOwnNumbers(action: HouseholdAction, { household, id }: Change): boolean {
  if (action.type === 'import') return true;
  if (action.type === 'set') return ANSWERS.has(action.field) && isTyped(action.value);
  return action.type === 'add' && id !== undefined && addsSizes(household, id);
}

const isTyped = (value: unknown): boolean => value !== null && value !== undefined && !isEstimate(value);

const isEstimate = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'from' in value && value.from === 'estimate';

function addsSizes(household: Household, id: string): boolean {
  const part = findPart(household, id);
  return part !== undefined && saysSize(valueAt(household, part.path));
}

/** Whether a size above nothing, and no estimate of ours, stands anywhere in it. */
export function saysSize(tree: unknown): boolean {
  if (typeof tree !== 'object' || tree === null) return false;
  if ('bytes' in tree) return tree.bytes !== 0 && !isEstimate(tree);
  return Object.values(tree).some(saysSize);
}
