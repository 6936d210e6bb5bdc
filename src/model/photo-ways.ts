import type { Device, Household, Person, PhotosPlace } from './household.js';
import { fullestOf, libraryOf } from './library.js';
import { photoOptions } from './photo-options.js';
import { photoWay, type PhotoWay } from './photo-way.js';
import { planned } from './planned.js';
import { rememberedWith } from './remembered-with.js';
import { addAll, ZERO, type Size } from './size.js';
import { changeOf } from './size-change.js';
import { withoutWishes, withWishAt } from './wish-paths.js';

/** The three places, in the order in which they are compared. */
export const PHOTO_PLACES = ['backup', 'icloud', 'nowhere'] as const satisfies readonly PhotosPlace[];

/** Copies that may leave their backups because the fullest device keeps the same photos in iCloud. */
export interface PhotoCopies {
  /** Of the choice `p1/photos`. */
  readonly optionId: string;
  readonly deviceIds: readonly string[];
  readonly fullestId: string;
  readonly way: PhotoWay;
}

/** What one person's photos take at each place they could be, everything else as it is today. */
export interface PhotoWays {
  /** The devices it is about: with photos, in iCloud one way or another; if none is, all with photos. */
  readonly devices: readonly Device[];
  /** Where all of them have their photos; `null`: not the same everywhere. */
  readonly today: PhotosPlace | null;
  /** The same with the wishes. */
  readonly wished: PhotosPlace | null;
  readonly ways: Readonly<Record<PhotosPlace, PhotoWay>>;
  /** The wishes as they stand, where they are no one place. */
  readonly marked: PhotoWay | null;
  readonly copies: PhotoCopies | null;
  /** All photos once a device, and once as one library; positive: what the library saves. */
  readonly apart: Size;
  readonly library: Size;
  readonly saved: Size;
}

/** `null`: no such person, or no size of photos is given for any device of theirs. */
export const photoWays = rememberedWith((household: Household, personId: string): PhotoWays | null => {
  const person = household.people.find(({ id }) => id === personId);
  const devices = person ? devicesOf(person) : [];
  if (!person || devices.length === 0) return null;
  const going = (place: PhotosPlace) => photoWay(household, personId, allTo(devices, place));
  const [backup, icloud, nowhere] = PHOTO_PLACES.map(going);
  if (!backup || !icloud || !nowhere) return null;
  const wished = samePlace(devices.map(({ photos }) => photos.want ?? photos.in));
  const wishes = person.devices.flatMap(({ id, photos }): [string, PhotosPlace][] =>
    photos.want ? [[id, photos.want]] : [],
  );
  const apart = addAll(devices.map(({ photos }) => photos.size));
  const library = libraryWith(household, personId, devices);
  return {
    devices,
    today: samePlace(devices.map(({ photos }) => photos.in)),
    wished,
    ways: { backup, icloud, nowhere },
    marked: wished === null && wishes.length > 0 ? photoWay(household, personId, new Map(wishes)) : null,
    copies: copiesOf(household, personId),
    apart,
    library,
    saved: changeOf(library, apart),
  };
});

/** Those a wish for all of a person's photos is about. */
function devicesOf({ devices }: Person): Device[] {
  const known = devices.filter(({ photos }) => photos.size.high > 0);
  const inICloud = known.filter(
    ({ photos, backup }) => photos.in === 'icloud' || (photos.in === 'backup' && backup === 'icloud'),
  );
  return inICloud.length > 0 ? inICloud : known;
}

const samePlace = (places: readonly PhotosPlace[]): PhotosPlace | null =>
  places.every((place) => place === places[0]) ? (places[0] ?? null) : null;

const allTo = (devices: readonly Device[], place: PhotosPlace): ReadonlyMap<string, PhotosPlace> =>
  new Map(devices.map(({ id }) => [id, place]));

/** The library once all these devices have iCloud Photos on. */
function libraryWith(household: Household, personId: string, devices: readonly Device[]): Size {
  const wished = devices.reduce(
    (going, { id }) => withWishAt(going, { path: `${id}/photos`, wish: 'icloud' }),
    withoutWishes(household),
  );
  const person = planned(wished).people.find(({ id }) => id === personId);
  return person ? libraryOf(person) : ZERO;
}

/** As many copies as may go. */
function copiesOf(household: Household, personId: string): PhotoCopies | null {
  const person = withoutWishes(household).people.find(({ id }) => id === personId);
  const option = person && photoOptions(person).findLast(({ id }) => id.startsWith('off-'));
  const way = option && photoWay(household, personId, option.places);
  const fullest = person && fullestOf(person.devices);
  if (!option || !way || !fullest) return null;
  return { optionId: option.id, deviceIds: [...option.places.keys()], fullestId: fullest.id, way };
}
