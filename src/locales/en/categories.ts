import type { Category } from '../../model/categories.js';

/** What each part of a need is called. */
export const categories: Record<Category, string> = {
  photos: 'iCloud Photos',
  'backup-photos': 'Photos in the backup',
  'backup-messages': 'Messages in the backup',
  'backup-apps': 'Apps in the backup',
  'backup-rest': 'System and other',
  'old-backups': 'Old backups',
  messages: 'Messages in iCloud',
  drive: 'iCloud Drive',
  mail: 'iCloud Mail',
  'shared-library': 'Shared Photo Library',
  other: 'Notes, Voice Memos and other synced data',
  unexplained: 'Not itemised yet',
};
