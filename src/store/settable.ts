import type * as v from 'valibot';
import {
  appSchema,
  cloudSchema,
  deviceSchema,
  driveItemSchema,
  householdSchema,
  oldBackupSchema,
  personSchema,
  poolSchema,
} from '../model/household-schema.js';
import type { PartKind } from './find-part.js';
import type { SetField } from './set-values.js';

/** What `set` can set on one kind of part, and what it may be set to: the household's own rules. */
export type Settable = Readonly<Partial<Record<SetField, v.GenericSchema>>>;

const { region, changingPhone, hasComputer } = householdSchema.entries;
export const HOUSEHOLD_FIELDS: Settable = { region, changingPhone, hasComputer };

export const POOL_FIELDS: Settable = {
  'pool.tier': poolSchema.entries.tier,
  'pool.appleOne': poolSchema.entries.appleOne,
  'pool.used': poolSchema.entries.used,
};

const { photosInCommon, messagesInCommon } = personSchema.entries;
const { kind, backup, stored, next, lastBackup, total, rest, photos, messages } = deviceSchema.entries;
const { bundle, size, on, class: appClass, unlocked } = appSchema.entries;

export const PART_FIELDS: Readonly<Record<PartKind, Settable>> = {
  person: {
    'cloud.photos': cloudSchema.entries.photos,
    'cloud.photosDeleted': cloudSchema.entries.photosDeleted,
    'cloud.messages': cloudSchema.entries.messages,
    'cloud.mail': cloudSchema.entries.mail,
    'cloud.sharedLibrary': cloudSchema.entries.sharedLibrary,
    'cloud.other': cloudSchema.entries.other,
    photosInCommon,
    messagesInCommon,
  },
  device: {
    kind,
    backup,
    stored,
    next,
    'next.size': next.wrapped.wrapped.entries.size,
    'next.means': next.wrapped.wrapped.entries.means,
    lastBackup,
    total,
    rest,
    'photos.size': photos.wrapped.entries.size,
    'photos.in': photos.wrapped.entries.in,
    'messages.size': messages.wrapped.entries.size,
    'messages.in': messages.wrapped.entries.in,
  },
  app: { bundle, size, on, class: appClass, unlocked },
  'old-backup': { size: oldBackupSchema.entries.size, needed: oldBackupSchema.entries.needed },
  'drive-item': { size: driveItemSchema.entries.size, mayGo: driveItemSchema.entries.mayGo },
};
