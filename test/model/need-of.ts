import {
  CATEGORIES,
  needs,
  type Category,
  type Household,
  type HouseholdInput,
  type Size,
} from '../../src/model/index.js';
import { household } from './arbitrary-household.js';

export type PersonInput = NonNullable<HouseholdInput['people']>[number];
export type DeviceInput = NonNullable<PersonInput['devices']>[number];

/** A household of one. */
export const one = (person: PersonInput, others: Partial<HouseholdInput> = {}): Household =>
  household({ version: 1, ...others, people: [person] });

type Bounds = readonly [low: number, bytes: number, high: number];

export const boundsOf = ({ low, bytes, high }: Size): Bounds => [low, bytes, high];

/** What one person needs. */
export const needOf = (person: PersonInput): Bounds => boundsOf(needs(one(person)).total);

/** What the backup of one device needs. */
export const needOfDevice = (device: DeviceInput): Bounds => needOf({ devices: [device] });

/** The bytes of each category that has any. */
export function categoriesOf(person: PersonInput): Partial<Record<Category, number>> {
  const [pool] = needs(one(person)).pools;
  const filled = CATEGORIES.map((category) => [category, pool?.categories[category].bytes ?? 0] as const);
  return Object.fromEntries(filled.filter(([, bytes]) => bytes > 0));
}
