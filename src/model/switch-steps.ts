import type { App, Device, Person, PhotosPlace } from './household.js';
import { fullestOf } from './library.js';
import { rememberedWith } from './remembered-with.js';
import { aboutDevice, aboutPerson, draft, type Draft, type Owner } from './step-draft.js';
import type { Phase } from './step-types.js';

export const backupAfter = ({ backup, want }: Device) => want ?? backup;

/** A device that backs up to iCloud today and afterwards. */
export const staysInICloud = (device: Device): boolean =>
  device.backup === 'icloud' && backupAfter(device) === 'icloud';

/** Whether a device's photos go from one place to another. */
export const photosGo = ({ photos }: Device, from: PhotosPlace, to: PhotosPlace): boolean =>
  photos.in === from && photos.want === to;

/** What nobody needs: old backups answered "no", Recently Deleted. */
export function unneededSteps(person: Person): Draft[] {
  const { id, cloud, emptyDeleted, oldBackups } = person;
  const drafts = oldBackups
    .filter(({ needed }) => needed === 'no')
    .flatMap((old) => deleteOldBackup('unneeded', person, old));
  if (emptyDeleted.want === true && cloud.photosDeleted.high > 0) {
    const path = `${id}/deleted`;
    const change = { path, wish: true };
    drafts.push(
      draft('unneeded', aboutPerson(person), [path, 'empty-deleted', cloud.photosDeleted], { change }),
    );
  }
  return drafts;
}

/** The deletion of an old backup, if it is wished. */
export function deleteOldBackup(phase: Phase, person: Person, old: Person['oldBackups'][number]): Draft[] {
  if (old.want !== 'delete') return [];
  const path = `${person.id}/${old.id}`;
  const change = { path, wish: 'delete' };
  return [draft(phase, aboutPerson(person, old.name), [path, 'delete-old-backup', old.size], { change })];
}

/** Switches of a backup whose data stay on the device, or elsewhere in iCloud. */
export function switchSteps(person: Person): Draft[] {
  return person.devices
    .filter(staysInICloud)
    .flatMap((device) => [
      ...appsOff(device, person.id, person.pool),
      ...(photosGo(device, 'backup', 'nowhere') && areElsewhere(person, device)
        ? [photoLibrarySwitch('switches', person, device, 'nowhere')]
        : []),
    ]);
}

const appsOff = rememberedWith((device: Device, id: string, pool: Person['pool']): readonly Draft[] =>
  device.apps.flatMap((app) => (app.want === false ? appSwitch('switches', { id, pool }, device, app) : [])),
);

/** An app's switch in the backup, if it isn't already as wished. */
export function appSwitch(phase: Phase, owner: Owner, device: Device, app: App, lags = false): Draft[] {
  const { on, want } = app;
  if (want === null || want === on) return [];
  const path = `${device.id}/${app.id}`;
  const subject = aboutDevice(owner, device, app.name);
  return [
    draft(phase, subject, [path, want ? 'app-on' : 'app-off', app.size], {
      change: { path, wish: want },
      lags,
    }),
  ];
}

/** The Photo Library switch of a backup. */
export function photoLibrarySwitch(
  phase: Phase,
  person: Person,
  device: Device,
  to: 'backup' | 'nowhere',
  lags = false,
): Draft {
  const path = `${device.id}/photos`;
  const [id, code] =
    to === 'backup'
      ? ([`${path}/in`, 'photo-library-on'] as const)
      : ([`${path}/off`, 'photo-library-off'] as const);
  return draft(phase, aboutDevice(person, device), [id, code, device.photos.size], {
    change: { path, wish: to },
    lags,
  });
}

/** Whether the fullest device certainly has this one's photos, and has them in iCloud before and after. */
export function areElsewhere({ devices, photosInCommon }: Person, device: Device): boolean {
  const fullest = fullestOf(devices);
  if (!fullest || fullest === device || photosInCommon < 1) return false;
  const { photos, backup } = fullest;
  const isKept = (place: PhotosPlace, backedUp: boolean) =>
    place === 'icloud' || (place === 'backup' && backedUp);
  return (
    isKept(photos.in, backup === 'icloud') &&
    isKept(photos.want ?? photos.in, backupAfter(fullest) === 'icloud')
  );
}
