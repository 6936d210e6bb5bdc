import * as v from 'valibot';
import { fields, flag, id, list, maybe, oneOf, text } from './schema-parts.js';
import { sizeSchema } from './size-schema.js';

/** What one household may hold (docs: "How much is too much"). */
export const BOUNDS = {
  people: 10,
  familyMembers: 6,
  devices: 100,
  appsPerDevice: 5000,
  items: 500,
} as const;

const none = 0;
const size = v.optional(sizeSchema, none);
const maybeSize = maybe(sizeSchema);
const tier = oneOf('5GB', '50GB', '200GB', '2TB', '6TB', '12TB');

const share = v.optional(
  v.pipe(v.number('not-a-number'), v.minValue(0, 'not-a-share'), v.maxValue(1, 'not-a-share')),
  1,
);

const lossNumber = v.pipe(
  v.number('not-a-number'),
  v.integer('not-whole'),
  v.minValue(0, 'negative'),
  v.maxValue(1e6, 'too-large'),
);

function isDate(day: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

export const poolSchema = fields({
  /** What this account pays for. */
  tier: v.optional(tier, '5GB'),
  /** The Apple One plan whose storage this account holds. */
  appleOne: maybe(oneOf('individual', 'family', 'premier')),
  /** *Used*, as Settings prints it. */
  used: maybeSize,
});

export const appSchema = fields({
  id,
  name: v.optional(text, ''),
  bundle: maybe(text),
  size,
  on: v.optional(flag, true),
  class: v.optional(
    oneOf('returns', 'cloud', 'cloud-confirmed', 'check', 'only', 'device', 'unknown'),
    'unknown',
  ),
  /** The reader allowed that the only copy may be left out. */
  unlocked: v.optional(flag, false),
  /** Overrides the class's loss, before effort. */
  loss: maybe(lossNumber),
  want: maybe(flag),
});

const PHOTO_PLACES = ['backup', 'icloud', 'nowhere'] as const;
const MESSAGE_PLACES = ['backup', 'icloud'] as const;
const BACKUPS = ['icloud', 'computer', 'none'] as const;

export const deviceSchema = fields({
  id,
  name: v.optional(text, ''),
  kind: v.optional(oneOf('iphone', 'ipad', 'ipod', 'vision'), 'iphone'),
  backup: v.optional(oneOf(...BACKUPS), 'icloud'),
  /** The wish for `backup`. */
  want: maybe(oneOf(...BACKUPS)),
  /** The size of this device's backup in iCloud now. */
  stored: maybeSize,
  /** *Next Backup Size*: "+1.2 GB" is an increment; old guides take it for a total. */
  next: maybe(
    fields({ size: sizeSchema, means: v.optional(oneOf('increment', 'total', 'unknown'), 'unknown') }),
  ),
  lastBackup: maybe(
    v.pipe(
      v.string('not-a-date'),
      v.check((day) => day === 'never' || isDate(day), 'not-a-date'),
    ),
  ),
  /** The whole backup, when known: rows then only divide it. */
  total: maybeSize,
  /** "System and other": what has no row. */
  rest: maybeSize,
  photos: v.optional(
    fields({ size, in: v.optional(oneOf(...PHOTO_PLACES), 'icloud'), want: maybe(oneOf(...PHOTO_PLACES)) }),
    {},
  ),
  messages: v.optional(
    fields({
      size,
      in: v.optional(oneOf(...MESSAGE_PLACES), 'icloud'),
      want: maybe(oneOf(...MESSAGE_PLACES)),
    }),
    {},
  ),
  apps: list(appSchema, BOUNDS.appsPerDevice),
});

export const driveItemSchema = fields({
  id,
  name: v.optional(text, ''),
  size,
  /** The reader allows that it leaves iCloud Drive. */
  mayGo: v.optional(flag, false),
  want: maybe(oneOf('keep', 'delete')),
});

export const cloudSchema = fields({
  /** The library as Settings prints it, Recently Deleted included; 0: computed from the devices. */
  photos: size,
  photosDeleted: size,
  messages: size,
  mail: size,
  sharedLibrary: size,
  other: size,
  drive: list(driveItemSchema, BOUNDS.items),
});

export const oldBackupSchema = fields({
  id,
  name: v.optional(text, ''),
  size,
  /** The answer to "do you still need it?" */
  needed: v.optional(oneOf('yes', 'no', 'unknown'), 'unknown'),
  want: maybe(oneOf('keep', 'delete')),
});

export const personSchema = fields({
  id,
  name: v.optional(text, ''),
  pool: v.optional(v.union([v.literal('family'), poolSchema], 'not-a-pool'), {}),
  cloud: v.optional(cloudSchema, {}),
  /** Recently Deleted in Photos: `want: true` empties it. */
  emptyDeleted: v.optional(fields({ want: maybe(flag) }), {}),
  /** Which part of a device's photos the fullest device has too, 0 to 1. */
  photosInCommon: share,
  messagesInCommon: share,
  devices: list(deviceSchema, BOUNDS.devices),
  oldBackups: list(oldBackupSchema, BOUNDS.items),
});

/** Household, version 1: one schema gives the check, the types and the published JSON Schema. */
export const householdSchema = fields({
  /** Lets an editor find the JSON Schema; not kept. */
  $schema: v.optional(v.string('not-text')),
  version: v.literal(1, 'not-a-version'),
  /** ISO 3166 country of the prices. */
  region: v.optional(v.pipe(v.string('not-text'), v.regex(/^[A-Z]{2}$/, 'bad-region')), 'US'),
  changingPhone: v.optional(flag, false),
  /** `null`: not asked yet. */
  hasComputer: maybe(flag),
  family: maybe(poolSchema),
  people: list(personSchema, BOUNDS.people),
});
