import type { Device, Person } from './household.js';
import { copyPhotos } from './move-steps.js';
import { aboutDevice, draft, type Draft } from './step-draft.js';
import {
  appSwitch,
  areElsewhere,
  backupAfter,
  photoLibrarySwitch,
  photosGo,
  staysInICloud,
} from './switch-steps.js';

/** What takes room comes when room has been made; it counts from the device's next backup on. */
export const additionSteps = (person: Person): Draft[] =>
  person.devices.flatMap((device) => [
    ...backupOn(person, device),
    ...switchesOn(person, device),
    ...backFromCloud(person, device),
  ]);

const joins = (device: Device): boolean => device.backup !== 'icloud' && backupAfter(device) === 'icloud';

/** A backup that is turned on, and what is left out of it from the start. */
function backupOn(person: Person, device: Device): Draft[] {
  if (!joins(device)) return [];
  const path = `${device.id}/backup`;
  const change = { path, wish: 'icloud' };
  return [
    draft('additions', aboutDevice(person, device), [`${path}/on`, 'backup-on'], { change, lags: true }),
    ...device.apps.flatMap((app) =>
      app.want === false ? appSwitch('additions', person, device, app, true) : [],
    ),
    ...photosOut(person, device),
  ];
}

function photosOut(person: Person, device: Device): Draft[] {
  if (!photosGo(device, 'backup', 'nowhere')) return [];
  const off = photoLibrarySwitch('additions', person, device, 'nowhere', true);
  return areElsewhere(person, device) ? [off] : [copyPhotos('additions', person, device), off];
}

function switchesOn(person: Person, device: Device): Draft[] {
  if (!staysInICloud(device) && !joins(device)) return [];
  return [
    ...device.apps.flatMap((app) =>
      app.want === true ? appSwitch('additions', person, device, app, true) : [],
    ),
    ...(photosGo(device, 'nowhere', 'backup')
      ? [photoLibrarySwitch('additions', person, device, 'backup', true)]
      : []),
  ];
}

/** iCloud Photos or Messages in iCloud off on a device, so that its backup holds them again. */
function backFromCloud(person: Person, device: Device): Draft[] {
  const { id, photos, messages } = device;
  const subject = aboutDevice(person, device);
  const drafts: Draft[] = [];
  if (photosGo(device, 'icloud', 'backup')) {
    const change = { path: `${id}/photos`, wish: 'backup' };
    drafts.push(
      draft('additions', subject, [`${id}/photos/stop`, 'photos-off', photos.size], { change, lags: true }),
    );
  }
  if (messages.in === 'icloud' && messages.want === 'backup') {
    const change = { path: `${id}/messages`, wish: 'backup' };
    drafts.push(
      draft('additions', subject, [`${id}/messages/stop`, 'messages-off', messages.size], {
        change,
        lags: true,
      }),
    );
  }
  return drafts;
}
