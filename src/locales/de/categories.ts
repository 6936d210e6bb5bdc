import type { categories as english } from '../en/categories.js';

/** What each part of a need is called. */
export const categories: typeof english = {
  photos: 'iCloud-Fotos',
  'backup-photos': 'Fotos im Backup',
  'backup-messages': 'Nachrichten im Backup',
  'backup-apps': 'Apps im Backup',
  'backup-rest': 'System und Sonstiges',
  'old-backups': 'Alte Backups',
  messages: 'Nachrichten in iCloud',
  drive: 'iCloud Drive',
  mail: 'iCloud Mail',
  'shared-library': 'Geteilte Fotomediathek',
  other: 'Notizen, Sprachmemos und andere synchronisierte Daten',
  unexplained: 'Noch nicht aufgeschlüsselt',
};
