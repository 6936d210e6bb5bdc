import type { Device, Person } from './household.js';
import { add, each, type Size } from './size.js';

/** What of a device's photos (or messages) no other device has: bytes − ⌈bytes × share in common⌉. */
export const ownPart = (size: Size, inCommon: number): Size => each((pick) => own(size[pick], inCommon));

const own = (bytes: number, inCommon: number): number => bytes - Math.ceil(bytes * inCommon);

/** The fullest device once, and of each other one its own part; each bound by itself, so that it holds for both. */
export const merged = (sizes: readonly Size[], inCommon: number): Size =>
  each((pick) => {
    const fullest = Math.max(0, ...sizes.map((size) => size[pick]));
    const parts = sizes.reduce((sum, size) => sum + own(size[pick], inCommon), 0);
    return fullest + parts - own(fullest, inCommon);
  });

/** The device with the most photos; ties by order. */
export const fullestOf = (devices: readonly Device[]): Device | undefined =>
  [...devices].sort((a, b) => b.photos.size.bytes - a.photos.size.bytes)[0];

/** Whether Settings told the library's size; else it is computed from the devices. */
export const isLibraryMeasured = (person: Person): boolean => person.cloud.photos.bytes > 0;

/** The iCloud Photos library of a person, Recently Deleted included. */
export function libraryOf(person: Person): Size {
  const { cloud, devices, photosInCommon } = person;
  if (isLibraryMeasured(person)) return cloud.photos;
  const inCloud = devices.filter(({ photos }) => photos.in === 'icloud').map(({ photos }) => photos.size);
  return add(merged(inCloud, photosInCommon), cloud.photosDeleted);
}

/** Messages in iCloud of a person, by the same rule. */
export function cloudMessagesOf({ cloud, devices, messagesInCommon }: Person): Size {
  if (cloud.messages.bytes > 0) return cloud.messages;
  const inCloud = devices
    .filter(({ messages }) => messages.in === 'icloud')
    .map(({ messages }) => messages.size);
  return merged(inCloud, messagesInCommon);
}
