import { LOSSES } from '../data/losses.js';
import { appChoices } from './app-choices.js';
import type { PoolChoice } from './choice-types.js';
import { deviceBackup } from './device-backup.js';
import { fulfilDevice } from './fulfil-device.js';
import { fulfilPerson } from './fulfil-person.js';
import type { Device, Person } from './household.js';
import { cloudMessagesOf, libraryOf } from './library.js';
import { addEffects, effectOf, makeChoice, type Effect, type Way } from './make-choice.js';
import { photoOptions, type PhotoOption } from './photo-options.js';
import { ZERO } from './size.js';
import { holdsMessages } from './wishes.js';

/** One person with their wishes, and the same one with the wishes come true. */
interface Standpoint {
  readonly person: Person;
  readonly wished: Person;
  readonly usedGoverns: boolean;
}

/** What one person can decide; wishes are settled and not asked again. */
export function personChoices(person: Person, wished: Person, usedGoverns: boolean): PoolChoice[] {
  const standpoint = { person, wished, usedGoverns };
  return [
    ...deletedChoice(standpoint),
    ...oldBackupChoices(standpoint),
    ...photosChoice(standpoint),
    ...messagesChoice(standpoint),
    ...driveChoices(standpoint),
    ...wished.devices.flatMap((device, i) =>
      appChoices({ personId: person.id, today: person.devices[i] ?? device, wished: device, usedGoverns }),
    ),
  ];
}

const deletion = { id: 'delete', changes: 1, deviceIds: [], reversible: false } as const;

function deletedChoice({ person, wished, usedGoverns }: Standpoint): PoolChoice[] {
  if (wished.cloud.photosDeleted.high === 0 || person.emptyDeleted.want !== null) return [];
  const emptied = fulfilPerson({ ...wished, emptyDeleted: { want: true } });
  const effect = effectOf(libraryOf(wished), libraryOf(emptied), usedGoverns);
  const about = {
    id: `${person.id}/deleted`,
    kind: 'deleted',
    personId: person.id,
    name: person.name,
  } as const;
  const way: Way = {
    ...deletion,
    id: 'empty',
    effect,
    ...LOSSES.emptyDeleted,
    deletes: 'cloud-data',
  };
  return [makeChoice({ ...about, asIs: 'keep' }, [way])];
}

function oldBackupChoices({ person, usedGoverns }: Standpoint): PoolChoice[] {
  const free = person.oldBackups.filter(
    ({ needed, want, size }) => needed === 'no' && want === null && size.high > 0,
  );
  return free.map(({ id, name, size }) =>
    makeChoice({ id: `${person.id}/${id}`, kind: 'old-backup', personId: person.id, name, asIs: 'keep' }, [
      {
        ...deletion,
        effect: effectOf(size, ZERO, usedGoverns),
        ...LOSSES.oldBackup,
        deletes: 'backup',
      },
    ]),
  );
}

function driveChoices({ person, usedGoverns }: Standpoint): PoolChoice[] {
  const free = person.cloud.drive.filter(({ mayGo, want, size }) => mayGo && want === null && size.high > 0);
  return free.map(({ id, name, size }) =>
    makeChoice({ id: `${person.id}/${id}`, kind: 'drive', personId: person.id, name, asIs: 'keep' }, [
      {
        ...deletion,
        effect: effectOf(size, ZERO, usedGoverns),
        ...LOSSES.driveItem,
        deletes: 'cloud-data',
      },
    ]),
  );
}

function photosChoice({ person, wished, usedGoverns }: Standpoint): PoolChoice[] {
  const [, ...options] = photoOptions(person);
  if (options.length === 0) return [];
  const freed = new Map<string, Effect>();
  const leaving = (device: Device, to: 'icloud' | 'nowhere'): Effect => {
    const known = freed.get(device.id);
    if (known) return known;
    const after = fulfilDevice({ ...device, photos: { ...device.photos, want: to } });
    const effect = effectOf(deviceBackup(device).total, deviceBackup(after).total, usedGoverns);
    freed.set(device.id, effect);
    return effect;
  };
  const ways = options.map(({ id, places }): Way => {
    const touched = wished.devices.filter((device) => places.has(device.id));
    const moves = id === 'icloud';
    const effects = touched.map((device) => leaving(device, moves ? 'icloud' : 'nowhere'));
    if (moves) effects.push(libraryEffect(wished, places, usedGoverns));
    return {
      id,
      effect: addEffects(effects),
      loss: moves ? LOSSES.photos.loss : LOSSES.photosElsewhere.loss * places.size,
      changes: places.size,
      why: moves ? LOSSES.photos.why : LOSSES.photosElsewhere.why,
      deviceIds: [...places.keys()],
      reversible: true,
      deletes: moves ? 'none' : 'backup-part',
    };
  });
  const about = {
    id: `${person.id}/photos`,
    kind: 'photos',
    personId: person.id,
    name: person.name,
  } as const;
  return [makeChoice({ ...about, asIs: 'as-is' }, ways)];
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
  const effects = wished.devices.map((device, i) =>
    effectOf(deviceBackup(device).total, deviceBackup(after.devices[i] ?? device).total, usedGoverns),
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
  const about = {
    id: `${person.id}/messages`,
    kind: 'messages',
    personId: person.id,
    name: person.name,
  } as const;
  return [makeChoice({ ...about, asIs: 'as-is' }, [way])];
}
