import { fulfilDevice } from './fulfil-device.js';
import type { Device, Person } from './household.js';
import { cloudMessagesOf, isLibraryMeasured, libraryOf, ownPart } from './library.js';
import { add, clampToZero, subtract, ZERO, type Size } from './size.js';
import { remembered } from './remembered.js';
import { mapChanged } from './wishes.js';

/** The person with every wish as today's value; the very same one when there is none. */
export const fulfilPerson = remembered((person: Person): Person => {
  const { cloud, emptyDeleted } = person;
  const devices = mapChanged(person.devices, fulfilDevice);
  const oldBackups = fulfilDeletions(person.oldBackups);
  const drive = fulfilDeletions(cloud.drive);
  const same = devices === person.devices && oldBackups === person.oldBackups && drive === cloud.drive;
  if (same && emptyDeleted.want === null) return person;
  const emptied = emptyDeleted.want === true;
  return {
    ...person,
    devices,
    oldBackups,
    emptyDeleted: { want: null },
    cloud: {
      ...cloud,
      drive,
      photos: carryLibrary(person, devices, emptied),
      photosDeleted: emptied ? ZERO : cloud.photosDeleted,
      messages: carryMessages(person, devices),
    },
  };
});

/** Without what is to be deleted, and without wishes. */
function fulfilDeletions<Item extends { readonly want: 'keep' | 'delete' | null }>(
  items: readonly Item[],
): readonly Item[] {
  if (items.every(({ want }) => want === null)) return items;
  return items.flatMap((item) => {
    if (item.want === 'delete') return [];
    return [item.want === null ? item : { ...item, want: null }];
  });
}

/**
 * What stands for the library afterwards. A measured one grows by the own part of each device that joins.
 * A device that leaves takes nothing away: what was computed so far is kept as measured.
 */
function carryLibrary(person: Person, after: readonly Device[], emptied: boolean): Size {
  const { cloud, devices, photosInCommon } = person;
  const left = devices.some(({ photos }, i) => photos.in === 'icloud' && after[i]?.photos.in !== 'icloud');
  if (!isLibraryMeasured(person) && !left) return cloud.photos;
  const joined = devices.flatMap(({ photos }, i) =>
    photos.in !== 'icloud' && after[i]?.photos.in === 'icloud' ? [photos.size] : [],
  );
  const grown = grow(libraryOf(person), joined, photosInCommon);
  return emptied ? clampToZero(subtract(grown, cloud.photosDeleted)) : grown;
}

function carryMessages(person: Person, after: readonly Device[]): Size {
  const { cloud, devices, messagesInCommon } = person;
  const left = devices.some(
    ({ messages }, i) => messages.in === 'icloud' && after[i]?.messages.in !== 'icloud',
  );
  if (cloud.messages.bytes === 0 && !left) return cloud.messages;
  const joined = devices.flatMap(({ messages }, i) =>
    messages.in === 'backup' && after[i]?.messages.in === 'icloud' ? [messages.size] : [],
  );
  return grow(cloudMessagesOf(person), joined, messagesInCommon);
}

const grow = (size: Size, joined: readonly Size[], inCommon: number): Size =>
  joined.reduce((sum, part) => add(sum, ownPart(part, inCommon)), size);
