import * as v from 'valibot';
import { deepFreeze } from '../model/deep-freeze.js';
import { personSchema } from '../model/household-schema.js';
import type { Device, Household, Person, Pool } from '../model/household.js';
import type { HouseholdAction } from './apply-action.js';
import { findPart } from './find-part.js';

/**
 * The example with its numbers gone, ready for the reader's first own one: one person with one device, nothing
 * known about them but what they pay for, as it is shown. The row that is edited stays as an empty row of the
 * same name, place and class, under the same ids, so that the field under the reader's hands stays where it is.
 * What was answered about the household itself (country, computer, changing phone) was the reader's own.
 */
export function clearExample(example: Household, action: HouseholdAction): Household {
  const focus = focusOf(example, action);
  const { person, device } = focus;
  if (!person) return example;
  const { family } = example;
  const cleared = v.parse(personSchema, {
    id: person.id,
    pool: person.pool === 'family' ? 'family' : emptyPool(person.pool),
    cloud: { drive: person.cloud.drive.filter(({ id }) => id === focus.id).map(emptyRow) },
    devices: device ? [emptyDevice(device, focus)] : [],
    oldBackups: person.oldBackups.filter(({ id }) => id === focus.id).map(emptyRow),
  });
  return deepFreeze({ ...example, family: family && { ...family, used: null }, people: [cleared] });
}

interface Focus {
  readonly id: string | undefined;
  readonly field: string;
  readonly person: Person | undefined;
  readonly device: Device | undefined;
}

/** The part that the action is about, and whose it is; else the first person and device. */
function focusOf({ people }: Household, action: HouseholdAction): Focus {
  const id =
    action.type === 'add' || action.type === 'import' ? action.to : 'id' in action ? action.id : undefined;
  const [, owner, list, index] = (id === undefined ? undefined : findPart({ people }, id)?.path) ?? [];
  const person = people[Number(owner ?? firstIn(people, id))];
  const device = person?.devices[list === 'devices' ? Number(index) : 0];
  return { id, field: action.type === 'set' ? action.field : '', person, device };
}

const firstIn = (people: readonly Person[], id: string | undefined): number =>
  id === 'family' ? people.findIndex(({ pool }) => pool === 'family') : 0;

const emptyPool = ({ tier, appleOne }: Pool) => ({ tier, appleOne });

const emptyRow = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

function emptyDevice({ id, kind, photos, messages, next, apps }: Device, focus: Focus) {
  const isAbout = (row: string) => focus.id === id && focus.field.startsWith(row);
  return {
    id,
    kind,
    photos: { in: photos.in },
    ...(isAbout('messages.') && { messages: { in: messages.in } }),
    ...(isAbout('next.') && next && { next: { size: 0, means: next.means } }),
    apps: apps
      .filter((app) => app.id === focus.id)
      .map((app) => ({ ...emptyRow(app), bundle: app.bundle, class: app.class, on: app.on })),
  };
}
