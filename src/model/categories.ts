/** Where a byte in iCloud belongs; every byte of the need is in exactly one. */
export const CATEGORIES = [
  'photos',
  'backup-photos',
  'backup-messages',
  'backup-apps',
  'backup-rest',
  'old-backups',
  'messages',
  'drive',
  'mail',
  'shared-library',
  'other',
  'unexplained',
] as const;

export type Category = (typeof CATEGORIES)[number];
