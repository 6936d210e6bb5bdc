import type { Device, Household, Person } from '../../model/household.js';

export interface OwnedDevice {
  readonly device: Device;
  readonly person: Person;
}

export const ownedDevices = ({ people }: Household): OwnedDevice[] =>
  people.flatMap((person) => person.devices.map((device) => ({ device, person })));

/**
 * The device with this id; without one the selected device, the selected person's first, or the first with apps.
 */
export function shownDevice(
  owned: readonly OwnedDevice[],
  id: string,
  selection: string | null,
): OwnedDevice | undefined {
  if (id !== '') return owned.find(({ device }) => device.id === id);
  return (
    owned.find(({ device }) => device.id === selection) ??
    owned.find(({ person }) => person.id === selection) ??
    owned.find(({ device }) => device.apps.length > 0) ??
    owned[0]
  );
}
