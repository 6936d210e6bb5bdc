import { CATEGORIES, type Category } from './categories.js';
import { cloudTerms } from './cloud-terms.js';
import { deviceBackup } from './device-backup.js';
import type { Device, Person } from './household.js';
import { remembered } from './remembered.js';
import { addAll, type Size } from './size.js';
import { NO_SUM, sumOf, type Sum } from './term.js';

/** A sum for every category, empty ones too. */
export type Categories = Readonly<Record<Category, Sum>>;

/** What one device's backup needs. */
export interface DeviceNeeds {
  readonly id: string;
  readonly total: Sum;
  readonly categories: Categories;
}

/** What one person needs in iCloud: the backups of their devices and what they keep there. */
export interface PersonNeeds extends DeviceNeeds {
  readonly devices: readonly DeviceNeeds[];
}

const categoriesBy = (sum: (category: Category) => Sum): Categories =>
  Object.fromEntries(CATEGORIES.map((category) => [category, sum(category)])) as Categories;

const NO_CATEGORIES = categoriesBy(() => NO_SUM);

/** A sum of sums: the intervals add up, and the lists of terms join. */
export function joinSums(sums: readonly Sum[]): Sum {
  const [first, ...others] = sums.filter((sum) => sum.terms.length > 0);
  if (!first) return NO_SUM;
  if (others.length === 0) return first;
  return { ...addAll([first, ...others]), terms: [first, ...others].flatMap((sum) => sum.terms) };
}

/** Adds up several parts category by category. */
export const joinCategories = (parts: readonly Partial<Categories>[]): Categories =>
  categoriesBy((category) => joinSums(parts.flatMap((part) => part[category] ?? [])));

const deviceNeeds = remembered((device: Device): DeviceNeeds => {
  const { total, categories } = deviceBackup(device);
  return { id: device.id, total, categories: { ...NO_CATEGORIES, ...categories } };
});

/** The total of `personNeeds` without its terms. */
export const sizeOfPerson = remembered((person: Person): Size => {
  const sizes = [
    ...person.devices.map((device) => deviceBackup(device).total),
    ...cloudTerms(person).map(({ size }) => size),
  ];
  return addAll(sizes);
});

/** Everything of one person but what a printed *Used* adds to their pool. */
export const personNeeds = remembered((person: Person): PersonNeeds => {
  const devices = person.devices.map((device) => deviceNeeds(device));
  const cloud = cloudTerms(person);
  const cloudCategories = cloud.map((term): Partial<Categories> => ({ [term.code]: sumOf([term]) }));
  return {
    id: person.id,
    total: joinSums([...devices.map((device) => device.total), sumOf(cloud)]),
    categories: joinCategories([...cloudCategories, ...devices.map((device) => device.categories)]),
    devices,
  };
});
