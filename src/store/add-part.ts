import type * as v from 'valibot';
import { assignIds } from '../model/assign-ids.js';
import {
  appSchema,
  BOUNDS,
  deviceSchema,
  driveItemSchema,
  oldBackupSchema,
  personSchema,
} from '../model/household-schema.js';
import type { Household } from '../model/household.js';
import { findPart, type PartKind } from './find-part.js';
import { refuse, type Outcome, type Refusal } from './outcome.js';
import type { CheckedAction } from './read-action.js';
import { readValue } from './read-value.js';
import { replaceAt, valueAt, type Path } from './replace-at.js';
import { noSuchPart } from './set-field.js';

/** Where the parts of a kind are listed: on what, under which keys, how many at most. */
interface Listing {
  readonly schema: v.GenericSchema<unknown, { id: string }>;
  readonly of: PartKind | null;
  readonly keys: Path;
  readonly most: number;
}

export const LISTINGS: Readonly<Record<PartKind, Listing>> = {
  person: { schema: personSchema, of: null, keys: ['people'], most: BOUNDS.people },
  device: { schema: deviceSchema, of: 'person', keys: ['devices'], most: BOUNDS.devices },
  app: { schema: appSchema, of: 'device', keys: ['apps'], most: BOUNDS.appsPerDevice },
  'old-backup': { schema: oldBackupSchema, of: 'person', keys: ['oldBackups'], most: BOUNDS.items },
  'drive-item': { schema: driveItemSchema, of: 'person', keys: ['cloud', 'drive'], most: BOUNDS.items },
};

/** `add`: the part as its schema reads it, at the end of its list. */
export function addPart(household: Household, { kind, to, part }: CheckedAction<'add'>): Outcome {
  const listing = LISTINGS[kind];
  const reading = readValue(listing.schema, part, 'part');
  if (!reading.ok) return reading;
  const list = listFor(household, listing, to);
  return list.ok ? append(household, list.path, listing.most, [reading.value]) : list;
}

/** The list that parts of a kind go into. */
export function listFor(
  household: Household,
  { of, keys }: Listing,
  to: string | undefined,
): { readonly ok: true; readonly path: Path } | Refusal {
  if (of === null) return { ok: true, path: keys };
  const owner = to === undefined ? undefined : findPart(household, to);
  return owner?.kind === of ? { ok: true, path: [...owner.path, ...keys] } : noSuchPart(to ?? '', 'to');
}

/** Puts parts at the end of a list and gives ids to those without; the change's id is the last one's. */
export function append(
  household: Household,
  path: Path,
  most: number,
  parts: readonly { id: string }[],
): Outcome {
  const list = valueAt(household, path) as readonly unknown[];
  if (list.length + parts.length > most) return refuse('', 'too-many', { limit: most });
  const added = assignIds(replaceAt(household, path, [...list, ...parts]));
  const last = parts.at(-1);
  return { ok: true, household: added, ...(last && { id: last.id }) };
}
