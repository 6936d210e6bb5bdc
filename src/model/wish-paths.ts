import { appPaths } from './app-paths.js';
import { deepFreeze } from './deep-freeze.js';
import type { BackupPlace, Device, Household, MessagesPlace, Person, PhotosPlace } from './household.js';
import { rememberedWith } from './remembered-with.js';
import { mapChanged } from './wishes.js';

/** A wish as it stands beside today's value; `null`: none. */
export type Wish = boolean | string | null;

/**
 * A wish and where it stands: `d1/a1`, `d1/photos`, `d1/messages`, `d1/backup`, `p1/deleted`, `p1/o1`, `p1/f1`.
 */
export interface WishAt {
  readonly path: string;
  readonly wish: Wish;
}

type Choose = (path: string, wish: Wish) => Wish;

const PHOTOS: readonly PhotosPlace[] = ['backup', 'icloud', 'nowhere'];
const MESSAGES: readonly MessagesPlace[] = ['backup', 'icloud'];
const BACKUPS: readonly BackupPlace[] = ['icloud', 'computer', 'none'];
const FATES = ['keep', 'delete'] as const;

const flag = (wish: Wish): boolean | null => (typeof wish === 'boolean' ? wish : null);
const among = <Value extends string>(wish: Wish, values: readonly Value[]): Value | null =>
  values.find((value) => value === wish) ?? null;

const wanting = <Value, Part extends { readonly want: Value }>(part: Part, want: Value): Part =>
  part.want === want ? part : { ...part, want };

/** Frozen, because then what devices are without wishes is remembered. */
const noWish: Choose = Object.freeze(() => null);

const rewriteDevice = rememberedWith((device: Device, choose: Choose): Device => {
  const { id, photos, messages, want } = device;
  const paths = appPaths(device);
  const next = {
    photos: wanting(photos, among(choose(`${id}/photos`, photos.want), PHOTOS)),
    messages: wanting(messages, among(choose(`${id}/messages`, messages.want), MESSAGES)),
    want: among(choose(`${id}/backup`, want), BACKUPS),
    apps: mapChanged(device.apps, (app, i) => wanting(app, flag(choose(paths[i] ?? '', app.want)))),
  };
  const same = next.photos === photos && next.messages === messages && next.want === want;
  return same && next.apps === device.apps ? device : { ...device, ...next };
});

function rewritePerson(person: Person, choose: Choose): Person {
  const { id, cloud, emptyDeleted, oldBackups, devices } = person;
  const fate = <Item extends { readonly id: string; readonly want: 'keep' | 'delete' | null }>(item: Item) =>
    wanting(item, among(choose(`${id}/${item.id}`, item.want), FATES));
  const next = {
    emptyDeleted: wanting(emptyDeleted, flag(choose(`${id}/deleted`, emptyDeleted.want))),
    oldBackups: mapChanged(oldBackups, fate),
    devices: mapChanged(devices, (device) => rewriteDevice(device, choose)),
  };
  const drive = mapChanged(cloud.drive, fate);
  const same = next.emptyDeleted === emptyDeleted && next.oldBackups === oldBackups && drive === cloud.drive;
  if (same && next.devices === devices) return person;
  return { ...person, ...next, cloud: drive === cloud.drive ? cloud : { ...cloud, drive } };
}

function rewrite(household: Household, choose: Choose): Household {
  const people = mapChanged(household.people, (person) => rewritePerson(person, choose));
  return people === household.people ? household : deepFreeze({ ...household, people });
}

/** The household as it stands, nothing wished. */
export const withoutWishes = (household: Household): Household => rewrite(household, noWish);

/** Every wish there is, by its path. */
export function wishesOf(household: Household): ReadonlyMap<string, Wish> {
  const wishes = new Map<string, Wish>();
  rewrite(household, (path, wish) => {
    if (wish !== null) wishes.set(path, wish);
    return wish;
  });
  return wishes;
}

/** Exactly these wishes; those of parts that aren't there are dropped. */
export const withWishesAt = (household: Household, wishes: ReadonlyMap<string, Wish>): Household =>
  rewrite(household, (path) => wishes.get(path) ?? null);

function choosing(wishes: readonly WishAt[]): Choose {
  const wished = new Map(wishes.map(({ path, wish }) => [path, wish]));
  return (path, was) => {
    const wish = wished.get(path);
    return wish === undefined ? was : wish;
  };
}

const deviceWishing = rememberedWith((device: Device, ...wishes: readonly WishAt[]): Device =>
  rewriteDevice(device, choosing(wishes)),
);

/**
 * Wishes more, changed, or taken back (`null`), all of one device or person. A path that isn't there, or a
 * wish it can't hold, has no effect.
 */
export function withWishAt(household: Household, ...wishes: readonly WishAt[]): Household {
  const [owner] = wishes[0]?.path.split('/') ?? [];
  const people = mapChanged(household.people, (person) => {
    if (person.id === owner) return rewritePerson(person, choosing(wishes));
    const devices = mapChanged(person.devices, (device) =>
      device.id === owner ? deviceWishing(device, ...wishes) : device,
    );
    return devices === person.devices ? person : { ...person, devices };
  });
  return people === household.people ? household : deepFreeze({ ...household, people });
}
