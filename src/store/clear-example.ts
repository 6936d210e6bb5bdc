import * as v from 'valibot';
import { deepFreeze } from '../model/deep-freeze.js';
import { deviceSchema, personSchema } from '../model/household-schema.js';
import type { Device, Household, Person, Pool } from '../model/household.js';
import type { HouseholdAction } from './apply-action.js';
import { saysSize } from './own-numbers.js';

/**
 * The example with its numbers gone, ready for the reader's first own one: its people and devices, nothing known
 * about them but what they pay for, as it is shown. Whoever has no numbers the reader has added, and stays as they
 * are. The row that is edited stays as an empty row of the same name, place and class, and everything keeps its
 * id, so that the field under the reader's hands stays where it is. What was answered about the household itself
 * (country, computer, changing phone) was the reader's own.
 */
export function clearExample(example: Household, action: HouseholdAction): Household {
  const focus: Focus = {
    id: 'id' in action ? action.id : undefined,
    field: action.type === 'set' ? action.field : '',
  };
  const { family } = example;
  const people = example.people.map((person) => (saysSize(person) ? emptyPerson(person, focus) : person));
  return deepFreeze({ ...example, family: family && { ...family, used: null }, people });
}

/** What the reader's number is about. */
interface Focus {
  readonly id: string | undefined;
  readonly field: string;
}

function emptyPerson({ id, pool, cloud, devices, oldBackups }: Person, focus: Focus): Person {
  const emptied = v.parse(personSchema, {
    id,
    pool: pool === 'family' ? pool : emptyPool(pool),
    cloud: { drive: cloud.drive.filter((item) => item.id === focus.id).map(emptyRow) },
    oldBackups: oldBackups.filter((backup) => backup.id === focus.id).map(emptyRow),
  });
  return {
    ...emptied,
    devices: devices.map((device) => (saysSize(device) ? emptyDevice(device, focus) : device)),
  };
}

const emptyPool = ({ tier, appleOne }: Pool) => ({ tier, appleOne });

const emptyRow = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });

function emptyDevice({ id, kind, photos, messages, next, apps }: Device, focus: Focus): Device {
  const isAbout = (row: string) => focus.id === id && focus.field.startsWith(row);
  return v.parse(deviceSchema, {
    id,
    kind,
    photos: { in: photos.in },
    ...(isAbout('messages.') && { messages: { in: messages.in } }),
    ...(isAbout('next.') && next && { next: { size: 0, means: next.means } }),
    apps: apps
      .filter((app) => app.id === focus.id)
      .map((app) => ({ ...emptyRow(app), bundle: app.bundle, class: app.class, on: app.on })),
  });
}
