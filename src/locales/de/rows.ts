import type { rows as english } from '../en/rows.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';

type Kind = Parameters<typeof english.deviceAdd>[0];

const additions: Record<Kind, string> = {
  iphone: 'iPhone hinzufügen',
  ipad: 'iPad hinzufügen',
  ipod: 'iPod touch hinzufügen',
  vision: 'Vision Pro hinzufügen',
};

const photosPlace: Record<Parameters<typeof english.photosPlace>[0], string> = {
  backup: 'In seinem Backup',
  icloud: 'In iCloud-Fotos',
  nowhere: 'In keinem von beiden',
};

const messagesPlace: Record<Parameters<typeof english.messagesPlace>[0], string> = {
  backup: 'In seinem Backup',
  icloud: 'In „Nachrichten in iCloud“',
};

const backupPlace: Record<Parameters<typeof english.backupPlace>[0], string> = {
  icloud: 'In iCloud',
  computer: 'Auf einem Computer',
  none: 'Gar nicht',
};

const cloud: Record<Parameters<typeof english.cloudField>[0], string> = {
  photos: 'iCloud-Fotos, wie die Einstellungen sie angeben',
  photosDeleted: '„Zuletzt gelöscht“ in Fotos (ein Teil davon)',
  messages: 'Nachrichten in iCloud',
  mail: 'iCloud Mail',
  sharedLibrary: 'Geteilte Fotomediathek, die du angelegt hast',
  other: 'Notizen, Sprachmemos und andere synchronisierte Apps',
};

const answers = { yes: 'Ja', no: 'Nein', unknown: 'Weiß nicht' };

/** Words of `stowage-devices` below its first three questions. */
export const rows = ({ plural, gb }: Speech): Wording<typeof english> => ({
  appleOne: (plan) =>
    ({
      none: 'Kein Apple One',
      individual: `Apple One Einzelperson (${gb(50)})`,
      family: `Apple One Familie (${gb(200)})`,
      premier: `Apple One Premium (${gb(2048)})`,
    })[plan ?? 'none'],
  remove: (name) => `${name} entfernen`,
  payLarger: 'Ein größerer Speicherplan',
  payLargerNone: 'Keiner davon',
  appleOneLabel: 'Apple One',
  appleOneHelp: `Ein iCloud+ Plan, der nach dem Abschluss von Apple One gekauft wird, kommt zu dessen Speicher hinzu. Die kostenlosen ${gb(5)} zählen nur ohne beides.`,
  biggestTitle: (device) => `Die größten Posten im Backup von ${dative(device)}`,
  biggestHelp:
    'Übernimm die Größen aus der Liste des Backups. Was unter „iPhone-Speicher“ steht, ist eine andere Zahl: Der Platz auf dem iPhone sagt wenig über das Backup.',
  rowsMore: (count) => plural(count, { one: '# kleineren Posten zeigen', other: '# kleinere Posten zeigen' }),
  rowsFewer: 'Nur die größten Posten zeigen',
  appNameLabel: 'App',
  appNameHint: 'ein paar Buchstaben genügen',
  appMeant: (name) => `Meintest du ${name}?`,
  appNameMissing: 'Welche App ist es? Tippe ein paar Buchstaben ihres Namens.',
  appSizeLabel: 'Größe im Backup',
  addApp: 'Diese App hinzufügen',
  photosSize: (device) => `Fotos und Videos auf ${dative(device)}`,
  photosSizeHelp:
    'In der Liste des Backups heißt die Zeile „Fotomediathek“. Ist iCloud-Fotos eingeschaltet, nimm die Zahl aus der Speicherliste.',
  photosQuestion: 'Wo sind sie heute in iCloud?',
  photosPlace: (place) => photosPlace[place],
  photosNowhere: 'Diese Fotos sind nirgends geschützt: Geht das Gerät verloren oder kaputt, sind sie weg.',
  photosInCommon: 'Wie viele dieser Fotos sind auch auf deinem vollsten Gerät?',
  messagesLabel: (device) => `Nachrichten auf ${dative(device)}`,
  messagesQuestion: 'Wo sind seine Nachrichten heute in iCloud?',
  messagesPlace: (place) => messagesPlace[place],
  moreOfBackup: (device) => `Mehr zu ${dative(device)}`,
  restLabel: 'System und Sonstiges',
  restHelp: 'Was keine eigene Zeile hat: Einstellungen, Home, Health. Ohne Angabe zählen wir nichts.',
  totalLabel: 'Das ganze Backup',
  totalHelp: 'Kennst du diese Zahl, teilen die Posten sie nur auf.',
  rowsExceedTotal: 'Die Posten ergeben mehr als das, deshalb zählen die Posten.',
  storedLabel: 'Jetzt in iCloud gesichert',
  storedHelp: 'Die Größe des Backups in der Liste der Backups.',
  lastBackupLabel: 'Letztes erfolgreiches Backup',
  lastBackup: (answer) => ({ unknown: 'Weiß nicht', never: 'Nie', date: 'An diesem Tag' })[answer],
  lastBackupDate: 'Tag des letzten Backups',
  backupPlaceLabel: 'Backups',
  backupPlace: (place) => backupPlace[place],
  nameLabel: 'Name',
  kindLabel: 'Gerät',
  presetApps: 'Alle Apps zusammen',
  usePreset: 'Leeres grob schätzen',
  presetHelp: 'Grobe Schätzungen von uns, mit weiten Spannen und als Schätzung markiert.',
  cloudTitle: 'Was sonst noch in iCloud ist',
  cloudHelp: 'Die Speicherliste in den Einstellungen zeigt jedes davon mit seiner Größe.',
  cloudField: (field) => cloud[field],
  driveTitle: 'iCloud Drive',
  driveName: 'Datei, Ordner oder App',
  driveAdd: 'Zu iCloud Drive hinzufügen',
  driveNameMissing: 'Wie heißt es?',
  driveSize: 'Größe in iCloud Drive',
  rowSizeMissing: `Wie viel Platz braucht es in iCloud? Schreib es wie ${gb(2.3)} oder 900\u00a0MB.`,
  driveMayGo: (name) => `${name} darf aus iCloud Drive weg`,
  sizeOf: (name) => `Größe: ${name}`,
  oldBackupsTitle: 'Backups von Geräten, die du nicht mehr nutzt',
  oldBackupName: 'Welches Gerät',
  oldBackupSize: 'Größe dieses Backups',
  oldBackupAdd: 'Dieses Backup hinzufügen',
  oldBackupAnother: 'Noch ein altes Backup',
  oldBackupNameMissing: 'Von welchem Gerät ist es?',
  oldBackupNeeded: (name) => `Brauchst du das Backup von ${dative(name)} noch?`,
  oldBackupAnswer: (answer) => answers[answer],
  deviceAdd: (kind) => additions[kind],
  deviceCopy: (device) => `${device} kopieren`,
  sameApps: (device) => `Gleiche Apps wie auf ${dative(device)}`,
  personAdd: 'Person hinzufügen',
  peopleTitle: 'Weitere Geräte, weitere Personen',
  sharesFamily: 'Teilt den iCloud+ Speicher der Familie',
  familyAll: 'Wir teilen alle denselben iCloud+ Speicher',
  householdTitle: 'Ein paar weitere Fragen',
  hasComputer: 'Gibt es einen Computer, der ein Backup aufnehmen könnte?',
  changingPhone: 'Ich wechsle gerade auf ein neues iPhone oder iPad',
  regionLabel: 'Land der Preise',
});
