import type { Person } from './household.js';
import { add, each, ZERO, type Size } from './size.js';

/** What of a device's photos (or messages) no other device has: bytes − ⌈bytes × share in common⌉. */
export const ownPart = (size: Size, inCommon: number): Size =>
  each((pick) => size[pick] - Math.ceil(size[pick] * inCommon));

/** The fullest device once, and of each other one its own part; ties by order. */
export function merged(sizes: readonly Size[], inCommon: number): Size {
  const fullest = sizes.reduce<Size>((most, size) => (size.bytes > most.bytes ? size : most), sizes[0] ?? ZERO);
  return sizes.reduce(
    (sum, size) => (size === fullest ? sum : add(sum, ownPart(size, inCommon))),
    add(ZERO, fullest),
  );
}

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
  const inCloud = devices.filter(({ messages }) => messages.in === 'icloud').map(({ messages }) => messages.size);
  return merged(inCloud, messagesInCommon);
}
