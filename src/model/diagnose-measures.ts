import type { Measure } from '../data/doctor-remedies.js';
import type { PoolChange } from './choice-types.js';
import { computerBackup } from './computer-backup.js';
import { roomOf, type Facts, type OwnFacts } from './diagnose-facts.js';
import type { PlannedRow, RemedyFigures } from './diagnose-types.js';
import type { App, Device } from './household.js';
import type { LadderRow } from './ladder-types.js';
import { photoWays } from './photo-ways.js';
import { addAll } from './size.js';

/** What the reader's numbers say; `null`: nothing; `false`: that the remedy is of no use. */
type Measured = RemedyFigures | null | false;

type Measuring = (facts: Facts) => Measured;

/** The same only with a household. */
const ofOwn =
  (measure: (own: OwnFacts) => Measured): Measuring =>
  ({ own }) =>
    own && measure(own);

const LARGEST = 3;

/** What a remedy goes by. */
export const MEASURES: Readonly<Record<Measure, Measuring>> = {
  room: ofOwn(roomTonight),
  time: ({ upload }) => upload && { code: 'time', size: upload.size, ...upload.time },
  'last-success': ({ lastSuccess: last }) =>
    last && last !== 'never' && last.days !== null
      ? { code: 'last-success', date: last.date, days: last.days }
      : null,
  wifi: ({ symptoms: { wifi } }) => (wifi === 'good' || wifi === 'none' ? false : null),
  'own-network': ({ symptoms: { wifi } }) => (wifi === 'none' ? false : null),
  vpn: ({ symptoms: { vpn, wifi } }) => (vpn === false || (!vpn && wifi === 'none') ? false : null),
  computer: ({ computer }) => (computer === false ? false : null),
  disk: ({ computer, own }) => {
    if (computer === false) return false;
    const size = own?.device && computerBackup(own.device);
    return size && size.high > 0 ? { code: 'disk', size } : null;
  },
  'stored-backup': ({ lastSuccess: last, computer }) =>
    last === 'never' || computer === false ? false : null,
  plan: ofOwn(planHere),
  rows: ofOwn(({ device }) => {
    if (!device || device.apps.length === 0) return null;
    const rows = offerable(device).slice(0, LARGEST);
    return rows.length > 0 && { code: 'rows', rows: rows.map(({ name, size }) => ({ name, size })) };
  }),
  'old-backups': ofOwn(oldBackups),
  deleted: ofOwn(({ members: { people } }) => {
    const size = addAll(people.map(({ cloud }) => cloud.photosDeleted));
    return size.high > 0 ? { code: 'deleted', size } : null;
  }),
  photos: (facts) => (facts.own ? photosOn(facts.own) : false),
  tier: ofOwn(largerTier),
};

const ROOM = { will: 'room', wont: 'no-room', unsure: 'room-unsure' } as const;

/** What isn't entered isn't free, and may be in the backup: room is only known where *Used* and all of it is. */
function roomTonight({ night, members, isWhole }: OwnFacts): Measured {
  if (!night?.needs) return null;
  if (!members.pool.used && night.answer !== 'wont') return { code: 'used-unknown' };
  if (!isWhole && night.answer === 'will') return { code: 'next-unknown' };
  return { code: ROOM[night.answer], room: roomOf(night, members) };
}

const isSwitch = ({ choice, option }: PoolChange): boolean =>
  choice.kind === 'app' || option.why === 'photos-elsewhere';

/** The plan's switches; those of another device aren't where this remedy leads. */
function planHere({ device, row }: OwnFacts): Measured {
  const changes = row?.plan?.choices ?? [];
  const rows = changes
    .filter((change) => isSwitch(change) && device && change.option.deviceIds.includes(device.id))
    .map(({ choice: { kind, name }, freed }): PlannedRow =>
      kind === 'app'
        ? { what: kind, name, bytes: freed }
        : { what: 'photos', name: '', bytes: device?.photos.size.bytes ?? freed },
    )
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, LARGEST);
  const others = changes.length - rows.length;
  if (rows.length > 0) return { code: 'plan', rows, others };
  if (device && device.apps.length > 0 && offerable(device).length === 0) return false;
  return changes.some(isSwitch) ? { code: 'plan', rows, others } : null;
}

/** Rows that may be off: on today, and not the only copy, unless the reader allowed that. */
const offerable = ({ apps }: Device): App[] =>
  apps
    .filter(({ on, class: kind, unlocked }) => on && (unlocked || (kind !== 'only' && kind !== 'device')))
    .sort((a, b) => b.size.bytes - a.size.bytes);

function oldBackups({ members: { people } }: OwnFacts): Measured {
  const all = people.flatMap(({ id: personId, oldBackups: old }) =>
    old.map(({ id, name, size, needed }) => ({ needed, question: { id, personId, name, size } })),
  );
  if (all.length === 0) return null;
  const unneeded = all.filter(({ needed }) => needed === 'no');
  const asked = unneeded.length > 0 ? unneeded : all.filter(({ needed }) => needed === 'unknown');
  return (
    asked.length > 0 && {
      code: 'old-backups',
      backups: asked.map(({ question }) => question),
      unneeded: unneeded.length > 0,
    }
  );
}

/** Of use only where the account holds the library, on the way there too. */
function photosOn({ household, device, personId, row }: OwnFacts): Measured {
  if (!device || !personId || !row || device.photos.in !== 'backup') return false;
  const way = photoWays(household, personId)?.ways.icloud;
  if (!way || way.peak.use.high > row.capacity) return false;
  const { today, peak, after } = way;
  return { code: 'photos', today: today.use, peak: peak.use, after: after.use };
}

/** Never where there is room to spare. */
function largerTier({ rows, row }: OwnFacts): Measured {
  if (!row) return null;
  if (holds(row)) return false;
  const [cheapest] = rows
    .filter((other) => other.capacity > row.capacity && holds(other))
    .sort((a, b) => a.price.amount - b.price.amount || a.capacity - b.capacity);
  if (!cheapest) return false;
  const { tier, price, today } = cheapest;
  return { code: 'tier', purchase: { tier, price, standing: today } };
}

const holds = ({ today: { verdict } }: LadderRow): boolean => verdict === 'fits' || verdict === 'tight';
