import type * as v from 'valibot';
import { appSchema, personSchema } from '../model/household-schema.js';
import type { Household } from '../model/household.js';
import { findPart } from './find-part.js';
import { becomes, refuse, type Outcome, type Refusal } from './outcome.js';
import type { CheckedAction } from './read-action.js';
import { readValue } from './read-value.js';
import { replaceAt, valueAt, type Path } from './replace-at.js';
import type { SetField } from './set-values.js';
import { HOUSEHOLD_FIELDS, PART_FIELDS, POOL_FIELDS, type Settable } from './settable.js';

interface Place {
  readonly ok: true;
  readonly schema: v.GenericSchema;
  readonly path: Path;
}

/** `set`: one value of today. */
export function setField(household: Household, action: CheckedAction<'set'>): Outcome {
  const place = placeOf(household, action);
  if (!place.ok) return place;
  const reading = readValue(place.schema, action.value, 'value');
  if (!reading.ok) return reading;
  if (!action.field.startsWith('next.') || valueAt(household, place.path.slice(0, -1)) !== null) {
    return becomes(replaceAt(household, place.path, reading.value));
  }
  // The first thing said about the next backup has to be its size.
  return action.field === 'next.size'
    ? becomes(replaceAt(household, place.path.slice(0, -1), { size: reading.value, means: 'unknown' }))
    : refuse('field', 'no-next-backup');
}

/** `rename`: any part but the household. */
export function rename(household: Household, { id, name }: CheckedAction<'rename'>): Outcome {
  const part = findPart(household, id);
  if (!part) return noSuchPart(id);
  const reading = readValue(personSchema.entries.name, name, 'name');
  return reading.ok ? becomes(replaceAt(household, [...part.path, 'name'], reading.value)) : reading;
}

/** `set-loss`: what the reader feels about an app. */
export function setLoss(household: Household, { id, loss }: CheckedAction<'set-loss'>): Outcome {
  const part = findPart(household, id);
  if (part?.kind !== 'app') return noSuchPart(id);
  const reading = readValue(appSchema.entries.loss, loss, 'loss');
  return reading.ok ? becomes(replaceAt(household, [...part.path, 'loss'], reading.value)) : reading;
}

export const noSuchPart = (id: string, path = 'id'): Refusal => refuse(path, 'no-such-part', { id });

function placeOf(household: Household, { id, field }: CheckedAction<'set'>): Place | Refusal {
  if (id === undefined) return placeAmong(HOUSEHOLD_FIELDS, field, []);
  if (Object.hasOwn(POOL_FIELDS, field)) return placeInPool(household, id, field);
  const part = findPart(household, id);
  return part ? placeAmong(PART_FIELDS[part.kind], field, part.path) : noSuchPart(id);
}

function placeAmong(fields: Settable, field: string, path: Path): Place | Refusal {
  const schema = Object.hasOwn(fields, field) ? fields[field as SetField] : undefined;
  return schema
    ? { ok: true, schema, path: [...path, ...field.split('.')] }
    : refuse('field', 'no-such-field', { field });
}

function placeInPool(household: Household, id: string, field: string): Place | Refusal {
  const part = findPart(household, id);
  const inFamily = id === 'family' || (part && valueAt(household, [...part.path, 'pool']) === 'family');
  if (inFamily) {
    const place = placeAmong(POOL_FIELDS, field, []);
    return place.ok && household.family
      ? { ...place, path: ['family', ...place.path.slice(1)] }
      : noSuchPart(id);
  }
  return part?.kind === 'person' ? placeAmong(POOL_FIELDS, field, part.path) : noSuchPart(id);
}
