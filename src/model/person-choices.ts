import { LOSSES } from '../data/losses.js';
import { appChoices } from './app-choices.js';
import type { PoolChoice } from './choice-types.js';
import { deviceBackup } from './device-backup.js';
import { backupWithoutMessages, backupWithoutPhotos } from './lighter-backup.js';
import { fulfilPerson } from './fulfil-person.js';
import type { DriveItem, OldBackup, Person } from './household.js';
import { cloudMessagesOf, libraryOf } from './library.js';
import { addEffects, effectOf, makeChoice, type Effect, type Way } from './make-choice.js';
import { photoOptions, type PhotoOption } from './photo-options.js';
import { rememberedWith } from './remembered-with.js';
import { ZERO } from './size.js';
import { holdsMessages } from './wishes.js';

/** One person with their wishes, and the same one with the wishes come true. */
interface Standpoint {
  readonly person: Person;
  readonly wished: Person;
  readonly usedGoverns: boolean;
}

/** What one person can decide; wishes are settled and not asked again. */
export const personChoices = rememberedWith(choicesOf);

function choicesOf(wished: Person, person: Person, usedGoverns: boolean): readonly PoolChoice[] {
  const standpoint = { person, wished, usedGoverns };
  return [
    ...deletedChoice(standpoint),
    ...oldBackupChoices(standpoint),
    ...photosChoice(standpoint),
    ...messagesChoice(standpoint),
    ...driveChoices(standpoint),
    ...wished.devices.flatMap((device, i) =>
      appChoices(device, person.devices[i] ?? device, person.id, usedGoverns),
    ),
  ];
}

/** The choice of a person's own that is named after its kind. */
const ownChoice = (
  { id, name }: Person,
  kind: 'deleted' | 'photos' | 'messages',
  asIs: string,
  ways: readonly Way[],
): PoolChoice => makeChoice({ id: `${id}/${kind}`, kind, personId: id, name, asIs }, ways);

const deletion = { id: 'delete', changes: 1, deviceIds: [], reversible: false } as const;

function deletedChoice({ person, wished, usedGoverns }: Standpoint): PoolChoice[] {
  if (wished.cloud.photosDeleted.high === 0 || person.emptyDeleted.want !== null) return [];
  const emptied = fulfilPerson({ ...wished, emptyDeleted: { want: true } });
  const effect = effectOf(libraryOf(wished), libraryOf(emptied), usedGoverns);
  const way: Way = { ...deletion, ...LOSSES.emptyDeleted, id: 'empty', effect, deletes: 'cloud-data' };
  return [ownChoice(person, 'deleted', 'keep', [way])];
}

function oldBackupChoices(standpoint: Standpoint): PoolChoice[] {
  const unneeded = standpoint.person.oldBackups.filter(({ needed }) => needed === 'no');
  return deletions(standpoint, unneeded, 'old-backup', { ...LOSSES.oldBackup, deletes: 'backup' });
}

function driveChoices(standpoint: Standpoint): PoolChoice[] {
  const spare = standpoint.person.cloud.drive.filter(({ mayGo }) => mayGo);
  return deletions(standpoint, spare, 'drive', { ...LOSSES.driveItem, deletes: 'cloud-data' });
}

/** Whether to delete each of the things, unless a wish settles it. */
const deletions = (
  { person, usedGoverns }: Standpoint,
  items: readonly (OldBackup | DriveItem)[],
  kind: 'old-backup' | 'drive',
  cost: Pick<Way, 'loss' | 'why' | 'deletes'>,
): PoolChoice[] =>
  items
    .filter(({ want, size }) => want === null && size.high > 0)
    .map(({ id, name, size }) =>
      makeChoice({ id: `${person.id}/${id}`, kind, personId: person.id, name, asIs: 'keep' }, [
        { ...deletion, ...cost, effect: effectOf(size, ZERO, usedGoverns) },
      ]),
    );

function photosChoice({ person, wished, usedGoverns }: Standpoint): PoolChoice[] {
  const [, ...options] = photoOptions(person);
  if (options.length === 0) return [];
  const ways = options.map(({ id, places }): Way => {
    const touched = wished.devices.filter((device) => places.has(device.id));
    const moves = id === 'icloud';
    const effects = touched.map((device) =>
      effectOf(deviceBackup(device).total, backupWithoutPhotos(device), usedGoverns),
    );
    if (moves) effects.push(libraryEffect(wished, places, usedGoverns));
    const { loss, why } = moves ? LOSSES.photos : LOSSES.photosElsewhere;
    return {
      id,
      effect: addEffects(effects),
      loss: moves ? loss : loss * places.size,
      changes: places.size,
      why,
      deviceIds: [...places.keys()],
      reversible: true,
      deletes: moves ? 'none' : 'backup-part',
    };
  });
  return [ownChoice(person, 'photos', 'as-is', ways)];
}

function libraryEffect(wished: Person, places: PhotoOption['places'], usedGoverns: boolean): Effect {
  const devices = wished.devices.map((device) => {
    const place = places.get(device.id);
    return place ? { ...device, photos: { ...device.photos, want: place } } : device;
  });
  return effectOf(libraryOf(wished), libraryOf(fulfilPerson({ ...wished, devices })), usedGoverns);
}

function messagesChoice({ person, wished, usedGoverns }: Standpoint): PoolChoice[] {
  const stays = person.devices.some(({ messages }) => messages.want === 'backup');
  const movers = wished.devices.filter((device) => holdsMessages(device) && device.messages.size.high > 0);
  if (stays || movers.length === 0) return [];
  const devices = wished.devices.map((device) =>
    movers.includes(device)
      ? { ...device, messages: { ...device.messages, want: 'icloud' as const } }
      : device,
  );
  const after = fulfilPerson({ ...wished, devices });
  const effects = movers.map((device) =>
    effectOf(deviceBackup(device).total, backupWithoutMessages(device), usedGoverns),
  );
  const way: Way = {
    id: 'icloud',
    effect: addEffects([...effects, effectOf(cloudMessagesOf(wished), cloudMessagesOf(after), usedGoverns)]),
    ...LOSSES.messages,
    changes: movers.length,
    deviceIds: movers.map(({ id }) => id),
    reversible: true,
    deletes: 'none',
  };
  return [ownChoice(person, 'messages', 'as-is', [way])];
}
