import { appPaths } from './app-paths.js';
import { deepFreeze } from './deep-freeze.js';
import type { App, Device, Household, Person, PhotosPlace } from './household.js';
import { photoOptions } from './photo-options.js';
import { rememberedWith } from './remembered-with.js';
import type { Plan } from './solver/problem.js';

/** A copy of the array with changed items, or the very same one when none changed. */
export function mapChanged<Item>(
  items: readonly Item[],
  change: (item: Item, index: number) => Item,
): readonly Item[] {
  const next = items.map((item, i) => change(item, i));
  return next.some((item, i) => item !== items[i]) ? next : items;
}

const known = new WeakMap<Plan['take'], { readonly household: Household; readonly wished: Household }>();

/**
 * Writes what a plan takes as the reader's wishes; today stays as it is. Parts untouched stay identical, and so
 * do devices with the same wishes as lately. The same household with the same plan gives the same.
 */
export function withWishes(household: Household, plan: Pick<Plan, 'take'>): Household {
  const last = known.get(plan.take);
  if (last?.household === household) return last.wished;
  const take = new Map(plan.take);
  if (take.size === 0) return household;
  const people = mapChanged(household.people, (person) => wishForPerson(person, take));
  const wished = people === household.people ? household : deepFreeze({ ...household, people });
  const isFrozen = Object.isFrozen(household) && Object.isFrozen(plan.take);
  if (isFrozen) known.set(plan.take, { household, wished });
  return wished;
}

type Take = ReadonlyMap<string, string>;

function wishForPerson(person: Person, take: Take): Person {
  const { id, cloud, emptyDeleted } = person;
  const devices = wishForDevices(person, take);
  const toDelete = <Item extends { readonly id: string }>(item: Item): Item =>
    take.get(`${id}/${item.id}`) === 'delete' ? { ...item, want: 'delete' } : item;
  const drive = mapChanged(cloud.drive, toDelete);
  const oldBackups = mapChanged(person.oldBackups, toDelete);
  const emptied = take.get(`${id}/deleted`) === 'empty' ? { want: true } : emptyDeleted;
  const same =
    devices === person.devices &&
    drive === cloud.drive &&
    oldBackups === person.oldBackups &&
    emptied === emptyDeleted;
  if (same) return person;
  return {
    ...person,
    devices,
    oldBackups,
    emptyDeleted: emptied,
    cloud: drive === cloud.drive ? cloud : { ...cloud, drive },
  };
}

/** Where backups go is settled first: a device that leaves iCloud has no part in the person's photos and messages. */
function wishForDevices(person: Person, take: Take): readonly Device[] {
  const { id } = person;
  const staying = mapChanged(person.devices, (device): Device =>
    take.get(`${device.id}/backup`) === 'computer' ? { ...device, want: 'computer' } : device,
  );
  const photos = take.get(`${id}/photos`);
  const options = photos ? photoOptions({ ...person, devices: staying }) : [];
  const places = options.find((option) => option.id === photos)?.places;
  const moveMessages = take.get(`${id}/messages`) === 'icloud';
  return mapChanged(staying, (device): Device => {
    const off = appPaths(device).filter((path) => take.get(path) === 'off');
    return wishForDevice(
      device,
      off.join(' '),
      places?.get(device.id),
      moveMessages && holdsMessages(device),
    );
  });
}

/** `off`: the paths of the apps to switch off; no `photosTo`: photos stay where they are. */
const wishForDevice = rememberedWith(
  (device: Device, off: string, photosTo: PhotosPlace | undefined, messagesToCloud: boolean): Device => {
    const { photos, messages } = device;
    if (!off && !photosTo && !messagesToCloud) return device;
    const switchedOff = new Set(off.split(' '));
    const paths = appPaths(device);
    return {
      ...device,
      photos: photosTo ? { ...photos, want: photosTo } : photos,
      messages: messagesToCloud ? { ...messages, want: 'icloud' } : messages,
      apps: mapChanged(device.apps, (app, i): App =>
        switchedOff.has(paths[i] ?? '') ? { ...app, want: false } : app,
      ),
    };
  },
);

/** Whether a device's messages are in its iCloud backup, wishes considered. */
export const holdsMessages = ({ messages, backup, want }: Device): boolean =>
  (messages.want ?? messages.in) === 'backup' && (want ?? backup) === 'icloud';
