import type { Evidence, Provenance } from './provenance.js';

/** What a reader looks for on the device. */
export type Place =
  /** *Used* and the list of what fills the account. */
  | 'storage'
  /** One device's backup: its size, next size, rows and their switches; also where an old backup is deleted. */
  | 'backup-list'
  /** The switch of the whole backup. */
  | 'backup-switch'
  | 'photos'
  | 'messages'
  /** The free storage for a new iPhone or iPad. */
  | 'temporary-storage'
  | 'recently-deleted';

/**
 * What to tap, first to last, by the English labels of the screens. Three marks stand for what differs from reader
 * to reader: `{name}` their own, `{device}` the device's, `{kind}` iPhone or iPad.
 */
export type Path = readonly string[];

/** The way to a place in some versions. */
export interface PlaceByVersion {
  /** The first and, unless it still holds, the last major version of iOS and iPadOS. */
  readonly from: number;
  readonly to?: number;
  readonly evidence: Evidence;
  readonly path: Path;
}

const iCloud = ['Settings', '{name}', 'iCloud'] as const;

/** Labels drift: each row says for which versions it was read. */
export const SETTINGS_PATHS: Provenance & {
  readonly places: Readonly<Record<Place, readonly PlaceByVersion[]>>;
} = {
  asOf: '2026-11-22',
  source: "Apple's user guides and support.apple.com; iOS 26.1 as seen on a device",
  places: {
    storage: [
      { from: 10, to: 15, evidence: 'A', path: [...iCloud, 'Manage Storage'] },
      { from: 16, to: 17, evidence: 'A', path: [...iCloud, 'Manage Account Storage'] },
      { from: 18, evidence: 'O', path: [...iCloud, 'Storage'] },
    ],
    'backup-list': [
      {
        from: 10,
        to: 15,
        evidence: 'A',
        path: [...iCloud, 'Manage Storage', 'Backups', '{device}', 'Choose Data to Back Up'],
      },
      { from: 16, evidence: 'O', path: [...iCloud, 'iCloud Backup', 'All Device Backups', '{device}'] },
    ],
    'backup-switch': [
      { from: 10, to: 15, evidence: 'A', path: [...iCloud, 'iCloud Backup', 'iCloud Backup'] },
      { from: 16, evidence: 'O', path: [...iCloud, 'iCloud Backup', 'Back Up This {kind}'] },
    ],
    photos: [
      { from: 10, to: 15, evidence: 'A', path: [...iCloud, 'Photos', 'iCloud Photos'] },
      { from: 16, evidence: 'A', path: [...iCloud, 'Photos', 'Sync this {kind}'] },
    ],
    messages: [
      { from: 11, to: 15, evidence: 'P', path: [...iCloud, 'Messages'] },
      { from: 16, to: 16, evidence: 'W', path: [...iCloud, 'Show All', 'Messages', 'Sync this {kind}'] },
      { from: 17, evidence: 'W', path: [...iCloud, 'See All', 'Messages in iCloud', 'Use on this {kind}'] },
    ],
    'temporary-storage': [
      {
        from: 15,
        evidence: 'P',
        path: ['Settings', 'General', 'Transfer or Reset {kind}', 'Get Started'],
      },
    ],
    'recently-deleted': [
      { from: 10, to: 17, evidence: 'P', path: ['Photos', 'Albums', 'Recently Deleted'] },
      { from: 18, to: 25, evidence: 'W', path: ['Photos', 'Utilities', 'Recently Deleted'] },
      { from: 26, evidence: 'W', path: ['Photos', 'Collections', 'Utilities', 'Recently Deleted'] },
    ],
  },
};

/**
 * The way to a place in a major version of iOS; a newer version than the table knows has the newest way.
 * Nothing where that version has no such place.
 */
export const pathTo = (place: Place, ios: number): Path | undefined =>
  pathAmong(SETTINGS_PATHS.places[place], ios);

/** The way of a version among those of all versions. */
export const pathAmong = (rows: readonly PlaceByVersion[], ios: number): Path | undefined =>
  rows.find(({ from, to = Infinity }) => from <= ios && Math.floor(ios) <= to)?.path;

/** Other languages' words for what a reader is told to look for, where they are certain. */
export const SETTINGS_WORDS: Readonly<
  Record<'next-backup-size' | 'turn-off-and-delete', Readonly<Record<string, string>>>
> = {
  'next-backup-size': {
    en: 'Next Backup Size',
    fr: 'Taille de la prochaine sauvegarde',
    ja: '次回作成時のサイズ',
    zh: '下一次备份大小',
  },
  'turn-off-and-delete': {
    en: 'Turn Off & Delete',
    de: 'Deaktivieren und löschen',
    es: 'Desactivar y eliminar',
    ja: 'オフにして削除',
  },
};
