import { deviceBackup, printedTotal } from './device-backup.js';
import { fulfilDevice } from './fulfil-device.js';
import type { Device } from './household.js';
import type { Size } from './size.js';

/**
 * What a backup of the device on a computer takes: all that isn't synced, without switches, so with the apps and
 * photos that its iCloud backup leaves out. `null`: nobody said how large anything is.
 */
export function computerBackup(device: Device): Size | null {
  const { photos, apps } = device;
  const all = fulfilDevice({
    ...device,
    want: 'icloud',
    photos: { ...photos, want: photos.in === 'nowhere' ? 'backup' : null },
    messages: { ...device.messages, want: null },
    apps: apps.map((app) => ({ ...app, want: app.on ? null : true })),
  });
  const { bytes, low, high, terms } = deviceBackup(all).total;
  const isKnown = terms.length > 0 || all.rest !== null || printedTotal(all) !== null;
  return isKnown ? { bytes, low, high } : device.stored;
}
