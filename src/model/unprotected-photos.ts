import type { Device, Person } from './household.js';
import { fullestOf } from './library.js';

const keepsPhotos = ({ photos, backup }: Device): boolean =>
  photos.in === 'icloud' || (photos.in === 'backup' && backup !== 'none');

/** The devices whose photos are kept nowhere, copies of what the fullest device keeps left aside. */
export function unprotectedIn({ devices, photosInCommon }: Person): Device[] {
  const fullest = fullestOf(devices);
  if (fullest && keepsPhotos(fullest) && photosInCommon === 1) return [];
  return devices.filter((device) => !keepsPhotos(device) && device.photos.size.bytes > 0);
}
