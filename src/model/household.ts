import type * as v from 'valibot';
import type { DeepReadonly } from './deep-freeze.js';
import type { householdSchema } from './household-schema.js';

/** What `parseHousehold` reads: JSON as an author writes it, everything but `version` optional. */
export type HouseholdInput = DeepReadonly<v.InferInput<typeof householdSchema>>;

/** A household as read: every field there, `null` for what nobody said, every size with its interval. */
export type Household = DeepReadonly<Omit<v.InferOutput<typeof householdSchema>, '$schema'>>;

/** One Apple Account's owner: their own pool or the family's, their cloud, devices and old backups. */
export type Person = Household['people'][number];

/** What is paid for and used: one account's own, or the family's. */
export type Pool = Exclude<Person['pool'], 'family'>;

/** A device with (or without) a backup in iCloud. */
export type Device = Person['devices'][number];

/** One row of a backup's app list. */
export type App = Device['apps'][number];

/** A file or folder in iCloud Drive, or an app's part of it. */
export type DriveItem = Person['cloud']['drive'][number];

/** A stored backup of a device that is no longer in use, or of an earlier phone. */
export type OldBackup = Person['oldBackups'][number];

/** What Apple sells, smallest first; "5GB" is free. */
export type Tier = Pool['tier'];

/** An Apple One plan. */
export type AppleOne = NonNullable<Pool['appleOne']>;

export type AppClass = App['class'];
export type BackupPlace = Device['backup'];
export type PhotosPlace = Device['photos']['in'];
export type MessagesPlace = Device['messages']['in'];
