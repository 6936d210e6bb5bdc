import type { steps as english } from '../en/steps.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';

type StepCode = Parameters<typeof english.stepNote>[0];
type Say = (name: string, device: string, tier: string) => string;

const does: Record<StepCode, Say> = {
  'delete-old-backup': (name) => `Das alte Backup von ${dative(name)} löschen`,
  'empty-deleted': () => '„Zuletzt gelöscht“ in Fotos leeren',
  'app-off': (name, device) => `${name} im Backup von ${dative(device)} ausschalten`,
  'app-on': (name, device) => `${name} im Backup von ${dative(device)} wieder einschalten`,
  'photo-library-off': (_, device) => `„Fotomediathek“ im Backup von ${dative(device)} ausschalten`,
  'photo-library-on': (_, device) => `„Fotomediathek“ im Backup von ${dative(device)} einschalten`,
  'copy-photos': (_, device) =>
    `Die Fotos von ${dative(device)} auf einen Computer kopieren und die Kopie prüfen`,
  'photos-on': (_, device) => `iCloud-Fotos auf ${dative(device)} einschalten`,
  'photos-off': (_, device) => `iCloud-Fotos auf ${dative(device)} ausschalten`,
  'wait-until-uploaded': (_, device) =>
    `Warten, bis Fotos auf ${dative(device)} meldet, dass alles hochgeladen ist`,
  'messages-on': (_, device) => `„Nachrichten in iCloud“ auf ${dative(device)} einschalten`,
  'messages-off': (_, device) => `„Nachrichten in iCloud“ auf ${dative(device)} ausschalten`,
  'back-up': (_, device) =>
    `Jetzt ein Backup von ${dative(device)} erstellen und warten, bis es gelungen ist`,
  'copy-drive-item': (name) => `${name} aus iCloud Drive herauskopieren und die Kopie prüfen`,
  'delete-drive-item': (name) => `${name} aus iCloud Drive löschen`,
  'back-up-to-computer': (_, device) =>
    `Ein Backup von ${dative(device)} auf einem Computer erstellen und es prüfen`,
  'stop-computer-backup': (_, device) => `Die Backups von ${dative(device)} auf dem Computer beenden`,
  'backup-off': (_, device) => `iCloud-Backup auf ${dative(device)} ausschalten und das Backup löschen`,
  'backup-on': (_, device) => `iCloud-Backup auf ${dative(device)} einschalten`,
  'buy-tier': (_, __, tier) => `${tier} wählen`,
  'lower-tier': (_, __, tier) => `Auf ${tier} verkleinern`,
};

const notes: Partial<Record<StepCode, string>> = {
  'app-off':
    'Die Einstellungen fragen „Deaktivieren und löschen“: Das entfernt den Teil der App im iCloud-Backup, nicht die Daten auf dem Gerät.',
  'photo-library-off':
    'Die Einstellungen fragen „Deaktivieren und löschen“: Das entfernt die Fotos aus dem iCloud-Backup, nicht vom Gerät.',
  'photos-on': 'Das ist ein Abgleich: Wer danach ein Foto auf einem Gerät löscht, löscht es auf allen.',
  'wait-until-uploaded': 'Das braucht Strom, WLAN und Zeit.',
  'back-up': 'Erst dann ist das alte Backup ersetzt und sein Platz frei.',
  'buy-tier': 'Das gilt sofort; Apple berechnet die Differenz.',
  'lower-tier': 'Das gilt ab dem Ende des bezahlten Monats.',
  'backup-off': 'Wird das Backup eines Geräts gelöscht, hat es in iCloud keines mehr.',
  'empty-deleted': 'Was dort gelöscht wird, ist auf jedem Gerät weg und lässt sich nicht zurückholen.',
};

const deletions: Record<Parameters<typeof english.stepDeletes>[0], string> = {
  none: '',
  'backup-part': 'Löscht einen Teil des Backups; das lässt sich nicht rückgängig machen.',
  backup: 'Löscht ein Backup; das lässt sich nicht rückgängig machen.',
  'cloud-data': 'Löscht Daten in iCloud; das lässt sich nicht rückgängig machen.',
};

/** Words of `stowage-steps`. */
export const steps = ({ plural }: Speech): Wording<typeof english> => ({
  stepsTitle: 'Was zu tun ist',
  stepsFor: (name, tier) => `${name}, für ${tier}`,
  stepsNone: (tier) => `Nichts zu tun: Alles passt in ${tier}, so wie es ist.`,
  stepsNoPlan: (tier) =>
    `Für ${tier} gibt es keine Schritte, zu denen wir raten würden: Keine Änderung, bei der alles geschützt bleibt, reicht aus.`,
  stepsNotEnough: (tier) => `Diese Schritte allein reichen für ${tier} nicht.`,
  stepsPlanFor: (tier) => `Die Schritte für ${tier} zeigen`,
  stepsUnknown: 'Gib zuerst eine Größe ein, dann stehen hier die Schritte.',
  stepsTemporary:
    'Während du das Gerät wechselst, fasst der temporäre Speicher alles: Es gibt nichts auszuschalten.',
  stepsItemise: (tier) =>
    `Trag die größten Posten des Backups ein, damit wir finden, worauf du für ${tier} am leichtesten verzichten kannst.`,
  stepsIos: 'Version von iOS oder iPadOS',
  stepDoes: (code, name, device, tier) => does[code](name, device, tier),
  stepNote: (code) => notes[code] ?? '',
  stepFrees: (size) => `macht ${size} frei`,
  stepTakes: (size) => `braucht ${size}`,
  stepUse: (size) => `danach ${size} in iCloud`,
  stepDeletes: (deletes, reversible) => (reversible ? '' : deletions[deletes]),
  stepExceeds: (tier) => `Eine Zeit lang ist das mehr als ${tier}.`,
  stepsUnsafe:
    'In dieser Reihenfolge liegt zeitweise mehr in iCloud, als dein Speicherplan fasst; neue Backups und Fotos warten so lange.',
  stepsComputerHelps: 'Mit einem Computer für eine Kopie der Fotos ginge es auch anders.',
  stepsEnds: (today, after) => `In iCloud: heute ${today}, am Ende ${after}.`,
  stepsPeak: (today, after, peak) =>
    `In iCloud: heute ${today}, unterwegs höchstens ${peak}, am Ende ${after}.`,
  stepsWayRound: (peak) => `Sind die Fotos zuerst aus dem Backup heraus, sind es höchstens ${peak}.`,
  stepsFinished: (n) => plural(n, { one: 'Ein Schritt ist erledigt:', other: '# Schritte sind erledigt:' }),
  stepsMore: (n) => plural(n, { one: 'Noch einen Schritt zeigen', other: 'Noch # Schritte zeigen' }),
  stepsPrint: 'Drucken',
  stepsCopy: 'Als Text kopieren',
  stepsCopied: 'Kopiert',
  stepsCopyFailed: 'Die Seite darf hier nicht kopieren. Markiere die Liste und kopiere sie von Hand.',
});
