import type { Device, Household, Person } from '../model/household.js';
import { wishesOf, withWishAt, type WishAt } from '../model/wish-paths.js';
import { becomes, refuse, type Outcome } from './outcome.js';
import type { CheckedAction } from './read-action.js';

/** `want`: one wish, or one for all of a person's devices that it can be about. */
export function want(household: Household, { path, want: wish }: CheckedAction<'want'>): Outcome {
  const [owner, slot] = path.split('/');
  const person = household.people.find(({ id }) => id === owner);
  const paths =
    person && (slot === 'photos' || slot === 'messages')
      ? devicesFor(person, slot, wish === null).map((id) => `${id}/${slot}`)
      : [path];
  return paths.reduce<Outcome>(
    (outcome, at) => (outcome.ok ? holdWish(outcome.household, { path: at, wish }) : outcome),
    becomes(household),
  );
}

/** The household with the wish, if it is one that can be had. */
export function holdWish(household: Household, at: WishAt): Outcome {
  const wished = withWishAt(household, at);
  const held = wishesOf(ownerOnly(wished, at.path)).get(at.path) ?? null;
  return held === at.wish ? becomes(wished) : refuse('want', 'no-such-wish', { path: at.path });
}

/** The household without anything but the person or device whose wish it is. */
function ownerOnly(household: Household, path: string): Household {
  const [owner] = path.split('/');
  const people = household.people.flatMap((person) =>
    person.id === owner
      ? [{ ...person, devices: [] }]
      : person.devices.filter(({ id }) => id === owner).map((device) => ({ ...person, devices: [device] })),
  );
  return { ...household, people };
}

/**
 * Those whose photos or messages are in iCloud one way or the other; where nothing is, those that have some; to
 * take wishes back, all.
 */
function devicesFor({ devices }: Person, slot: 'photos' | 'messages', all: boolean): string[] {
  const isInICloud = ({ backup, [slot]: part }: Device) =>
    part.in === 'icloud' || (part.in === 'backup' && backup === 'icloud');
  const has = ({ [slot]: { size } }: Device) => size.high > 0;
  const nothingIs = !devices.some((device) => has(device) && isInICloud(device));
  return devices
    .filter((device) => all || isInICloud(device) || (nothingIs && has(device)))
    .map(({ id }) => id);
}
