import type { Device, Household, Person } from '../../model/household.js';
import type { AppInput, DeviceInput, PersonInput } from '../../store/actions.js';
import type { Localize } from '../localize.js';
import { newDevice } from './new-device.js';

/** Apps as another device may have them: without sizes, and without what was said of those on this device. */
export const sameApps = ({ apps }: Device): AppInput[] =>
  apps.map(({ name, bundle, class: kind }) => ({
    name,
    bundle,
    class: kind === 'cloud-confirmed' ? 'cloud' : kind,
  }));

/** Another device with the same rows and sizes, to be corrected; what iCloud holds of the first stays with it. */
export function copyOf(localize: Localize, household: Household, device: Device): DeviceInput {
  const { kind, backup, total, rest, photos, messages, apps } = device;
  const same = sameApps(device);
  return {
    ...newDevice(localize, household, kind),
    backup,
    total,
    rest,
    photos: { size: photos.size, in: photos.in },
    messages: { size: messages.size, in: messages.in },
    apps: apps.map(({ size, on }, i) => ({ ...same[i], size, on })),
  };
}

/** Another person with a device of their own, in the family's storage if that is everybody's. */
export function newPerson(household: Household, most: number, device: DeviceInput): PersonInput {
  const { people } = household;
  const shared = people.length > 0 && people.length < most && people.every(isMember);
  return { devices: [device], ...(shared && { pool: 'family' }) };
}

export const isMember = ({ pool }: Person): boolean => pool === 'family';
