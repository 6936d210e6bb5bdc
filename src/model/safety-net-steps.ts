import { deviceBackup } from './device-backup.js';
import type { Device, Person } from './household.js';
import { copyPhotos } from './move-steps.js';
import { aboutDevice, aboutPerson, draft, type Draft } from './step-draft.js';
import {
  areElsewhere,
  backupAfter,
  deleteOldBackup,
  photoLibrarySwitch,
  photosGo,
  staysInICloud,
} from './switch-steps.js';

/** What may be the only copy goes last, and only after its replacement is there. */
export function safetyNetSteps(person: Person): Draft[] {
  return [
    ...person.oldBackups
      .filter(({ needed }) => needed !== 'no')
      .flatMap((old) => deleteOldBackup('safety-net', person, old)),
    ...person.cloud.drive.flatMap((item) => deleteDriveItem(person, item)),
    ...person.devices.flatMap((device) => [...photosNowhere(person, device), ...backupGone(person, device)]),
  ];
}

function deleteDriveItem(
  person: Person,
  { id, name, size, want }: Person['cloud']['drive'][number],
): Draft[] {
  if (want !== 'delete') return [];
  const path = `${person.id}/${id}`;
  const subject = aboutPerson(person, name);
  return [
    draft('safety-net', subject, [`${path}/copy`, 'copy-drive-item', size]),
    draft('safety-net', subject, [path, 'delete-drive-item', size], { change: { path, wish: 'delete' } }),
  ];
}

function photosNowhere(person: Person, device: Device): Draft[] {
  if (photosGo(device, 'icloud', 'nowhere')) {
    const path = `${device.id}/photos`;
    const change = { path, wish: 'nowhere' };
    return [
      draft('safety-net', aboutDevice(person, device), [`${path}/stop`, 'photos-off', device.photos.size], {
        change,
      }),
    ];
  }
  if (!staysInICloud(device) || !photosGo(device, 'backup', 'nowhere') || areElsewhere(person, device))
    return [];
  return [
    copyPhotos('safety-net', person, device),
    photoLibrarySwitch('safety-net', person, device, 'nowhere'),
  ];
}

function backupGone(person: Person, device: Device): Draft[] {
  const after = backupAfter(device);
  if (after === device.backup || after === 'icloud') return [];
  const path = `${device.id}/backup`;
  const change = { path, wish: after };
  const { bytes, low, high } = deviceBackup(device).total;
  const size = { bytes, low, high };
  const step = (
    ...[id, code, course]: [`${string}/${string}`, Draft['code'], Parameters<typeof draft>[3]?]
  ) => draft('safety-net', aboutDevice(person, device), [id, code, size], course);
  if (device.backup === 'computer') return [step(`${path}/stop`, 'stop-computer-backup', { change })];
  if (device.backup === 'none') return [step(`${path}/computer`, 'back-up-to-computer', { change })];
  const off = step(`${path}/off`, 'backup-off', { change });
  return after === 'computer' ? [step(`${path}/computer`, 'back-up-to-computer'), off] : [off];
}
