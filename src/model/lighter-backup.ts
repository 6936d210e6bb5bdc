import { deviceBackup } from './device-backup.js';
import { fulfilDevice } from './fulfil-device.js';
import type { Device } from './household.js';
import { remembered } from './remembered.js';
import type { Size } from './size.js';

/** A device's backup once its photos are no longer in it, wherever they went. */
export const backupWithoutPhotos = remembered(
  (device: Device): Size =>
    deviceBackup(fulfilDevice({ ...device, photos: { ...device.photos, want: 'nowhere' } })).total,
);

/** The same of its messages. */
export const backupWithoutMessages = remembered(
  (device: Device): Size =>
    deviceBackup(fulfilDevice({ ...device, messages: { ...device.messages, want: 'icloud' } })).total,
);
