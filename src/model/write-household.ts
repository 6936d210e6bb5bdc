import type {
  App,
  Device,
  DriveItem,
  Household,
  HouseholdInput,
  OldBackup,
  Person,
  Pool,
} from './household.js';
import type { Size } from './size.js';
import { writeSize } from './write-size.js';

/** Only what differs from what an absent key means. */
function spare<Input extends object>(input: Input, defaults: Partial<Input>): Input {
  const known: Partial<Record<string, unknown>> = defaults;
  const kept = Object.entries(input).filter(
    ([key, value]) => value !== null && value !== (known[key] ?? null),
  );
  return Object.fromEntries(kept) as Input;
}

const maybeSize = (size: Size | null) => size && writeSize(size);

const writePool = (pool: Pool) => spare({ ...pool, used: maybeSize(pool.used) }, { tier: '5GB' });

const writeApp = (app: App) =>
  spare(
    { ...app, size: writeSize(app.size) },
    { name: '', size: 0, on: true, class: 'unknown', unlocked: false },
  );

const writeDriveItem = (item: DriveItem) =>
  spare({ ...item, size: writeSize(item.size) }, { name: '', size: 0, mayGo: false });

const writeOldBackup = (backup: OldBackup) =>
  spare({ ...backup, size: writeSize(backup.size) }, { name: '', size: 0, needed: 'unknown' });

function writeDevice(device: Device) {
  const { photos, messages, next, apps, stored, total, rest } = device;
  return spare(
    {
      ...device,
      stored: maybeSize(stored),
      next: next && { ...next, size: writeSize(next.size) },
      total: maybeSize(total),
      rest: maybeSize(rest),
      photos: spare({ ...photos, size: writeSize(photos.size) }, { size: 0, in: 'icloud' }),
      messages: spare({ ...messages, size: writeSize(messages.size) }, { size: 0, in: 'icloud' }),
      apps: apps.map((app) => writeApp(app)),
    },
    { name: '', kind: 'iphone', backup: 'icloud' },
  );
}

function writeCloud({ drive, ...sizes }: Person['cloud']) {
  const written = Object.entries(sizes).map(([key, size]) => [key, writeSize(size)] as const);
  const kept = Object.fromEntries(written.filter(([, size]) => size !== 0));
  return drive.length > 0 ? { ...kept, drive: drive.map((item) => writeDriveItem(item)) } : kept;
}

function writePerson(person: Person) {
  const { pool, cloud, emptyDeleted, devices, oldBackups } = person;
  return spare(
    {
      ...person,
      pool: pool === 'family' ? pool : writePool(pool),
      cloud: writeCloud(cloud),
      emptyDeleted: emptyDeleted.want === null ? null : emptyDeleted,
      devices: devices.map((device) => writeDevice(device)),
      oldBackups: oldBackups.length > 0 ? oldBackups.map((backup) => writeOldBackup(backup)) : null,
    },
    { name: '', photosInCommon: 1, messagesInCommon: 1 },
  );
}

/** The JSON of a household, without what an absent key means anyway. Reading it gives the same household. */
export function writeHousehold(household: Household): HouseholdInput {
  const { version, region, changingPhone, hasComputer, family, people } = household;
  return {
    version,
    region,
    ...(changingPhone ? { changingPhone } : {}),
    ...(hasComputer === null ? {} : { hasComputer }),
    ...(family ? { family: writePool(family) } : {}),
    people: people.map((person) => writePerson(person)),
  } as HouseholdInput;
}
