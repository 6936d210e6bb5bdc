import { APP_LOSSES } from '../data/losses.js';
import type { App, Device } from './household.js';
import type { PoolMembers } from './pools.js';
import { add, type Size } from './size.js';
import { verdict } from './verdict.js';

/** An app that is off in a backup, and has room on a tier. */
export interface Returning {
  readonly personId: string;
  readonly deviceId: string;
  readonly appId: string;
  readonly name: string;
  readonly size: Size;
}

interface Room {
  readonly need: Size;
  readonly capacity: number;
  readonly headroom: number;
}

const lossOf = (app: App): number => app.loss ?? APP_LOSSES[app.class].loss;

/**
 * What is off and could be turned on again with everything still fitting, the dearest loss first. No plan
 * turns anything on: it is listed apart. `members` have their wishes come true.
 */
export function couldReturn({ people }: PoolMembers, { need, capacity, headroom }: Room): Returning[] {
  const off = people.flatMap(({ id: personId, devices }) =>
    devices
      .filter(({ backup }) => backup === 'icloud')
      .flatMap((device: Device) =>
        device.apps
          .filter(({ on, size }) => !on && size.high > 0)
          .map((app) => ({ personId, deviceId: device.id, app })),
      ),
  );
  off.sort((a, b) => lossOf(b.app) - lossOf(a.app) || b.app.size.bytes - a.app.size.bytes);
  let together = need;
  return off.flatMap(({ personId, deviceId, app: { id, name, size } }): Returning[] => {
    const fuller = add(together, size);
    if (verdict(fuller, capacity, headroom) !== 'fits') return [];
    together = fuller;
    return [{ personId, deviceId, appId: id, name, size }];
  });
}
