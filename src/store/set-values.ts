import type {
  AppClass,
  AppleOne,
  BackupPlace,
  Device,
  MessagesPlace,
  OldBackup,
  PhotosPlace,
  Tier,
} from '../model/household.js';
import type { SizeInput } from '../model/size-schema.js';

/** The next backup as Settings prints it: "+1.2 GB" is an increment. */
export interface NextInput {
  readonly size: SizeInput;
  readonly means?: 'increment' | 'total' | 'unknown';
}

/**
 * What `set` can set, by field, as the household's JSON says it. `null` takes an answer back. A field's part is
 * given by the action's `id`; `pool.…` is the pool that a person uses, so the family's for a member of it.
 */
export interface SetValues {
  // the household: no id
  region: string;
  changingPhone: boolean;
  hasComputer: boolean | null;
  // a pool: the id of a person, or `family`
  'pool.tier': Tier;
  'pool.appleOne': AppleOne | null;
  'pool.used': SizeInput | null;
  // a person
  'cloud.photos': SizeInput;
  'cloud.photosDeleted': SizeInput;
  'cloud.messages': SizeInput;
  'cloud.mail': SizeInput;
  'cloud.sharedLibrary': SizeInput;
  'cloud.other': SizeInput;
  photosInCommon: number;
  messagesInCommon: number;
  // a device
  kind: Device['kind'];
  backup: BackupPlace;
  stored: SizeInput | null;
  next: NextInput | null;
  'next.size': SizeInput;
  'next.means': 'increment' | 'total' | 'unknown';
  lastBackup: string | null;
  total: SizeInput | null;
  rest: SizeInput | null;
  'photos.size': SizeInput;
  'photos.in': PhotosPlace;
  'messages.size': SizeInput;
  'messages.in': MessagesPlace;
  // an app
  bundle: string | null;
  on: boolean;
  class: AppClass;
  unlocked: boolean;
  // an app, an old backup, something in iCloud Drive
  size: SizeInput;
  needed: OldBackup['needed'];
  mayGo: boolean;
}

export type SetField = keyof SetValues;
