import type { Device, Household, Person } from './household.js';
import { aboutDevice, draft, ofEach, type Draft } from './step-draft.js';
import { photoLibrarySwitch, photosGo, staysInICloud } from './switch-steps.js';

/** Whether turning iCloud Photos on for this device leaves its photos in the backup until the next one. */
export const movesPhotosFromBackup = (device: Device): boolean =>
  device.backup === 'icloud' && photosGo(device, 'backup', 'icloud') && device.photos.size.high > 0;

/**
 * Photos and messages from backups into iCloud. The people named go the way round: their photos are copied to
 * a computer and leave the backup first. All of that makes room before anything is uploaded.
 */
export function moveSteps(household: Household, wayRound: ReadonlySet<string>): Draft[] {
  const ofDevices = (list: (person: Person, device: Device) => Draft[]) =>
    ofEach(household, (person) => person.devices.flatMap((device) => list(person, device)));
  const goesRound = (person: Person, device: Device) =>
    wayRound.has(person.id) && movesPhotosFromBackup(device);
  return [
    ...ofDevices((person, device) => (goesRound(person, device) ? photosOut(person, device) : [])),
    ...ofDevices(messagesIn),
    ...ofDevices((person, device) => photosIn(person, device, goesRound(person, device))),
  ];
}

const photosOut = (person: Person, device: Device): Draft[] => [
  copyPhotos('moves', person, device),
  photoLibrarySwitch('moves', person, device, 'nowhere'),
];

/** To a computer, and a look whether they are there. */
export const copyPhotos = (phase: Draft['phase'], person: Person, device: Device): Draft =>
  draft(phase, aboutDevice(person, device), [`${device.id}/photos/copy`, 'copy-photos', device.photos.size]);

function messagesIn(person: Person, device: Device): Draft[] {
  const { messages, id } = device;
  if (messages.in !== 'backup' || messages.want !== 'icloud') return [];
  const change = { path: `${id}/messages`, wish: 'icloud' };
  const [on, backUp] = [`${change.path}/on`, `${change.path}/back-up`];
  const subject = aboutDevice(person, device);
  const start = [on, 'messages-on', messages.size] as const;
  if (!staysInICloud(device)) return [draft('moves', subject, start, { change, lags: true })];
  return [
    draft('moves', subject, start, { change, lags: true, settles: null }),
    draft('moves', subject, [backUp, 'back-up'], { backsUp: true, settles: change }),
  ];
}

function photosIn(person: Person, device: Device, goneRound: boolean): Draft[] {
  const { photos, id } = device;
  if (photos.want !== 'icloud' || photos.in === 'icloud') return [];
  const change = { path: `${id}/photos`, wish: 'icloud' };
  const subject = aboutDevice(person, device);
  const on = draft('moves', subject, [`${change.path}/on`, 'photos-on', photos.size], {
    change,
    lags: true,
    settles: null,
  });
  const wait = [`${change.path}/wait`, 'wait-until-uploaded', photos.size] as const;
  if (goneRound || !movesPhotosFromBackup(device) || !staysInICloud(device)) {
    return [on, draft('moves', subject, wait, { settles: change })];
  }
  return [
    on,
    draft('moves', subject, wait),
    draft('moves', subject, [`${change.path}/back-up`, 'back-up'], { backsUp: true, settles: change }),
  ];
}
