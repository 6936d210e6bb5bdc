import { printedTotal } from './device-backup.js';
import type { App, Device } from './household.js';
import { remembered } from './remembered.js';
import { add, clampToZero, subtract, type Size } from './size.js';
import { mapChanged } from './wishes.js';

/**
 * The device with its wishes as today's values. A printed total loses the rows that leave the backup and
 * gains those that join it, interval-wise.
 */
export const fulfilDevice = remembered((device: Device): Device => {
  const { photos, messages, want } = device;
  const apps = mapChanged(device.apps, fulfilApp);
  if (want === null && photos.want === null && messages.want === null && apps === device.apps) return device;
  const next: Device = {
    ...device,
    backup: want ?? device.backup,
    want: null,
    photos: photos.want ? { ...photos, in: photos.want, want: null } : photos,
    messages: messages.want ? { ...messages, in: messages.want, want: null } : messages,
    apps,
  };
  const printed = printedTotal(device);
  return printed ? { ...next, total: carryTotal(printed, device, next) } : next;
});

const fulfilApp = (app: App): App => (app.want === null ? app : { ...app, on: app.want, want: null });

function carryTotal(printed: Size, before: Device, after: Device): Size {
  let total = printed;
  const carry = (size: Size, was: boolean, is: boolean) => {
    if (was && !is) total = subtract(total, size);
    if (is && !was) total = add(total, size);
  };
  carry(before.photos.size, before.photos.in === 'backup', after.photos.in === 'backup');
  carry(before.messages.size, before.messages.in === 'backup', after.messages.in === 'backup');
  before.apps.forEach((app, i) => {
    carry(app.size, app.on, after.apps[i]?.on ?? false);
  });
  return total === printed ? printed : clampToZero(total);
}
