import type { Device, Household, Person } from '../model/household.js';
import { numberFormat } from '../model/locale-number.js';
import { remembered } from '../model/remembered.js';
import type { Speaker } from './speaker.js';

export { poolIdOf } from '../model/pools.js';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that may be written the other way than the sentence it stands in: the words around it keep their order. */
export const isolated = (localize: Speaker, name: string): string =>
  name && (localize.dir() === 'rtl' || RIGHT_TO_LEFT.test(name)) ? `\u2068${name}\u2069` : name;

type Named = Pick<Person, 'id' | 'name'> & Partial<Pick<Device, 'kind'>>;

/** Of the people, and of the devices, that are called the same: each one's number among them. */
const numbers = remembered(
  ({ people }: Household): ReadonlyMap<string, number> =>
    new Map(
      [people, people.flatMap(({ devices }) => devices)].flatMap((all: readonly Named[]) =>
        all.flatMap(({ id, name, kind }): readonly [string, number][] => {
          const alike = all.filter((other) => other.name === name && (name !== '' || other.kind === kind));
          return alike.length > 1 ? [[id, alike.findIndex((other) => other.id === id) + 1]] : [];
        }),
      ),
    ),
);

function numbered(localize: Speaker, household: Household, { id }: Named, called: string): string {
  const number = numbers(household).get(id);
  return number === undefined ? called : `${called} (${numberFormat(localize.lang(), 0).format(number)})`;
}

/** What people call a device, or its kind while it has no name; several that are called the same are numbered. */
export const deviceName = (localize: Speaker, household: Household, device: Device): string =>
  numbered(
    localize,
    household,
    device,
    device.name ? isolated(localize, device.name) : localize.term('unnamedDevice', device.kind),
  );

/** A person's name, numbered where several have it, or their number in the household. */
export const personName = (localize: Speaker, household: Household, person: Person): string =>
  person.name
    ? numbered(localize, household, person, isolated(localize, person.name))
    : localize.term('unnamedPerson', household.people.findIndex(({ id }) => id === person.id) + 1);

/** Whose pool it is: a person's name, or the family. */
export function poolName(localize: Speaker, household: Household, poolId: string): string {
  const owner = household.people.find(({ id }) => id === poolId);
  return owner ? personName(localize, household, owner) : localize.term('familyPool');
}
