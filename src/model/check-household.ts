import { BOUNDS } from './household-schema.js';
import type { Device, Household, Person } from './household.js';
import type { Problem } from './parse-household.js';
import { remembered } from './remembered.js';
import { hasFields } from './schema-parts.js';
import type { Size } from './size.js';

/** All sizes of one household together stay below this, so that no sum leaves the exact integers. */
const MOST_TOGETHER = 2 ** 52;

const problem = (path: string, code: string, params: Problem['params'] = {}): Problem => ({
  path,
  code,
  params,
});

/** What a schema can't see: rules that join one part of the household with another. */
export function checkHousehold(household: Pick<Household, 'family' | 'people'>): Problem[] {
  return [...checkIds(household.people), ...checkValues(household)];
}

/** The same, when no part was added since the last check: what values alone can break. */
export function checkValues(household: Pick<Household, 'family' | 'people'>): Problem[] {
  return [...checkFamily(household), ...checkSum(household)];
}

function checkIds(people: Household['people']): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  const see = (id: string, path: string) => {
    if (!id) return;
    const first = seen.get(id);
    if (first !== undefined) problems.push(problem(`${path}.id`, 'duplicate-id', { id, first }));
    else seen.set(id, path);
  };
  const seeAll = (parts: readonly { readonly id: string }[], path: string) => {
    parts.forEach((part, i) => {
      see(part.id, `${path}[${String(i)}]`);
    });
  };
  seeAll(people, 'people');
  people.forEach((person, p) => {
    const at = `people[${String(p)}]`;
    seeAll(person.cloud.drive, `${at}.cloud.drive`);
    seeAll(person.oldBackups, `${at}.oldBackups`);
    seeAll(person.devices, `${at}.devices`);
    person.devices.forEach((device, d) => {
      seeAll(device.apps, `${at}.devices[${String(d)}].apps`);
    });
  });
  return problems;
}

function checkFamily({ family, people }: Pick<Household, 'family' | 'people'>): Problem[] {
  const members = people.flatMap((person, i) => (person.pool === 'family' ? [i] : []));
  const problems: Problem[] = [];
  if (!family) {
    for (const i of members) problems.push(problem(`people[${String(i)}].pool`, 'no-family'));
    return problems;
  }
  if (family.appleOne === 'individual') problems.push(problem('family.appleOne', 'individual-not-shared'));
  else if (family.tier === '5GB' && !family.appleOne)
    problems.push(problem('family.tier', 'free-not-shared'));
  if (members.length > BOUNDS.familyMembers) {
    problems.push(problem('people', 'family-too-large', { limit: BOUNDS.familyMembers }));
  }
  return problems;
}

/** Looked at before anything is read: ten people with a hundred full devices each would take a minute. */
export function checkCounts(input: object): Problem[] {
  const people: unknown = 'people' in input ? input.people : [];
  const first: readonly unknown[] = Array.isArray(people) ? people.slice(0, BOUNDS.people) : [];
  const devices = first.reduce<number>((count, person) => {
    const own = hasFields(person) ? person.devices : [];
    return count + (Array.isArray(own) ? own.length : 0);
  }, 0);
  return devices > BOUNDS.devices ? [problem('people', 'too-many-devices', { limit: BOUNDS.devices })] : [];
}

function checkSum({ family, people }: Pick<Household, 'family' | 'people'>): Problem[] {
  const sum = people.reduce((total, person) => total + sumOfPerson(person), family?.used?.high ?? 0);
  return sum > MOST_TOGETHER ? [problem('', 'too-large-together', { limit: MOST_TOGETHER })] : [];
}

const sumOfPerson = ({ pool, cloud, devices, oldBackups }: Person): number => {
  const { drive, ...parts } = cloud;
  const sizes = [pool === 'family' ? null : pool.used, ...Object.values(parts)];
  const items = [...drive, ...oldBackups].map(({ size }) => size);
  return devices.reduce((total, device) => total + sumOfDevice(device), sumOf([...sizes, ...items]));
};

const sumOfDevice = remembered(({ stored, next, total, rest, photos, messages, apps }: Device): number =>
  sumOf([
    stored,
    next?.size ?? null,
    total,
    rest,
    photos.size,
    messages.size,
    ...apps.map(({ size }) => size),
  ]),
);

const sumOf = (sizes: readonly (Size | null)[]): number =>
  sizes.reduce((total, size) => total + (size?.high ?? 0), 0);
