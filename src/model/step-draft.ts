import type { Device, Household, Person } from './household.js';
import { poolIdOf } from './pools.js';
import { ZERO, type Size } from './size.js';
import type { Phase, StepCode, StepSubject } from './step-types.js';
import type { WishAt } from './wish-paths.js';

/** A step before anybody knows what it frees. */
export interface Draft extends StepSubject {
  readonly id: string;
  readonly code: StepCode;
  readonly phase: Phase;
  /** What comes true with it. */
  readonly change: WishAt | null;
  /** The device's backup in iCloud stays as it was until its next backup. */
  readonly lags: boolean;
  /** The device backs up: from now on its backup is what it needs. */
  readonly backsUp: boolean;
  readonly settles: WishAt | null;
}

/** What one person, or one of their devices, has steps about. */
export type Subject = Omit<StepSubject, 'size'>;

/** Whose device it is, and whose pool. */
export type Owner = Pick<Person, 'id' | 'pool'>;

export const aboutPerson = (person: Person, name = person.name): Subject => ({
  poolId: poolIdOf(person),
  personId: person.id,
  deviceId: null,
  name,
});

export const aboutDevice = (owner: Owner, device: Device, name = device.name): Subject => ({
  poolId: poolIdOf(owner),
  personId: owner.id,
  deviceId: device.id,
  name,
});

type Course = Partial<Pick<Draft, 'change' | 'lags' | 'backsUp' | 'settles'>>;

/** A step that changes something settles it, unless said otherwise; a step on the way changes nothing. */
export function draft(
  phase: Phase,
  subject: Subject,
  [id, code, size]: readonly [id: string, code: StepCode, size?: Size],
  { change = null, lags = false, backsUp = false, settles = change }: Course = {},
): Draft {
  return {
    ...subject,
    id,
    code,
    phase,
    size: size ?? ZERO,
    lags,
    backsUp,
    settles,
    change: change && Object.freeze(change),
  };
}

/** The drafts of every person, in household order. */
export const ofEach = (household: Household, list: (person: Person) => readonly Draft[]): Draft[] =>
  household.people.flatMap((person) => list(person));
