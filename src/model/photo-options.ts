import type { Device, Person, PhotosPlace } from './household.js';
import { fullestOf } from './library.js';

/** A way to settle one person's photos: where they go on which devices. */
export interface PhotoOption {
  /** `as-is` · `icloud`: iCloud Photos on everywhere · `off-2`: out of the backup of the two largest others. */
  readonly id: string;
  /** The devices touched, and their photos' new place. */
  readonly places: ReadonlyMap<string, PhotosPlace>;
}

const backupWished = (device: Device) => device.want ?? device.backup;
const placeWished = ({ photos }: Device): PhotosPlace => photos.want ?? photos.in;

const bySize = (a: Device, b: Device): number => b.photos.size.bytes - a.photos.size.bytes;

/**
 * One person's photos are one choice. The first option is how they stand with the wishes; the others keep
 * every wish, move all remaining photos to iCloud Photos, or leave copies out of backups — only where the
 * fullest device's photos, which hold all the others, stay in iCloud.
 */
export function photoOptions(person: Person): PhotoOption[] {
  const asIs: PhotoOption = { id: 'as-is', places: new Map() };
  const inBackup = person.devices.filter(
    (device) =>
      device.photos.in === 'backup' && device.photos.size.high > 0 && backupWished(device) === 'icloud',
  );
  if (inBackup.length === 0) return [asIs];
  const ways: { id: string; places: Map<string, PhotosPlace> }[] = [
    { id: 'icloud', places: new Map(inBackup.map(({ id }) => [id, 'icloud'])) },
  ];
  const copies = copiesOf(person, inBackup);
  copies.forEach((_, i) => {
    const places = copies.slice(0, i + 1).map(({ id }): [string, PhotosPlace] => [id, 'nowhere']);
    ways.push({ id: `off-${String(i + 1)}`, places: new Map(places) });
  });
  const options = ways.flatMap(({ id, places }): PhotoOption[] => {
    const agrees = person.devices.every(
      (device) => !device.photos.want || device.photos.want === (places.get(device.id) ?? device.photos.in),
    );
    const touched = person.devices.flatMap((device): [string, PhotosPlace][] => {
      const place = places.get(device.id);
      return place && place !== placeWished(device) ? [[device.id, place]] : [];
    });
    return agrees && touched.length > 0 ? [{ id, places: new Map(touched) }] : [];
  });
  return [asIs, ...options];
}

/** The devices in the backup, largest first, whose photos the fullest device certainly has in iCloud too. */
function copiesOf({ devices, photosInCommon }: Person, inBackup: readonly Device[]): Device[] {
  const fullest = fullestOf(devices);
  if (!fullest || photosInCommon < 1) return [];
  const place = placeWished(fullest);
  const kept = place === 'icloud' || (place === 'backup' && backupWished(fullest) === 'icloud');
  return kept ? inBackup.filter((device) => device !== fullest).sort(bySize) : [];
}
