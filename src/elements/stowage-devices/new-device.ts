import type { Device, Household } from '../../model/household.js';
import type { DeviceInput } from '../../store/actions.js';
import type { Localize } from '../localize.js';

/** A device to add. The first of its kind needs no name: it is "your iPhone"; the next is "iPhone 2". */
export function newDevice(localize: Localize, { people }: Household, kind: Device['kind']): DeviceInput {
  const alike = people.flatMap(({ devices }) => devices).filter((device) => device.kind === kind).length;
  return alike === 0
    ? { kind }
    : { kind, name: `${localize.term('kind', kind)} ${localize.number(alike + 1)}` };
}
