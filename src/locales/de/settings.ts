/**
 * Labels as German Settings prints them, by the English ones, as Apple's German support pages and guides name them.
 * Those that are not certain are missing: they are shown in English, in quotation marks.
 */
export const settings: Readonly<Record<string, string>> = {
  Settings: 'Einstellungen',
  iCloud: 'iCloud',
  Storage: 'Speicher',
  'Manage Storage': 'Speicher verwalten',
  'Manage Account Storage': 'Accountspeicher verwalten',
  Backups: 'Backups',
  'iCloud Backup': 'iCloud-Backup',
  Photos: 'Fotos',
  'iCloud Photos': 'iCloud-Fotos',
  'Sync this {kind}': 'Dieses {kind} synchronisieren',
  Messages: 'Nachrichten',
  'Messages in iCloud': 'Nachrichten in iCloud',
  'Use on this {kind}': 'Auf diesem {kind} verwenden',
  'Show All': 'Alle anzeigen',
  'See All': 'Alle anzeigen',
  General: 'Allgemein',
  'Transfer or Reset {kind}': '{kind} übertragen/zurücksetzen',
  'Get Started': 'Los geht’s',
  Albums: 'Alben',
  Utilities: 'Dienstprogramme',
  Collections: 'Sammlungen',
  'Recently Deleted': 'Zuletzt gelöscht',
};
