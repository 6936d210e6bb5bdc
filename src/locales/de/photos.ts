import type { photos as english } from '../en/photos.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';

const places: Record<Parameters<typeof english.waysPlace>[0], string> = {
  backup: 'Im Backup',
  icloud: 'iCloud-Fotos',
  nowhere: 'In keinem von beiden',
};

const whatIfs: Record<Parameters<typeof english.waysOffRow>[0], Record<'on' | 'off', string>> = {
  disable: { off: 'Nur ausgeschaltet', on: 'Nur ausgeschaltet, „Fotomediathek“ im Backup an' },
  'disable-and-delete': {
    off: 'Deaktivieren und löschen',
    on: 'Deaktivieren und löschen, „Fotomediathek“ im Backup an',
  },
};

/** Words of `stowage-photos`. */
export const photos = ({ number, plural }: Speech): Wording<typeof english> => ({
  waysPerson: 'Wessen Fotos',
  waysTitle: (owner) => (owner ? `Wo die Fotos von ${owner} sein könnten` : 'Wo deine Fotos sein könnten'),
  waysHint: 'Alles andere bleibt wie heute.',
  waysTry: 'Wähle einen Ort, um ihn auszuprobieren: Das merkt einen Wunsch vor, den du zurücknehmen kannst.',
  waysShared: 'Die Balken zeigen alles, was die Familie belegt.',
  waysLimit: (tier) => `Die Linie steht für ${tier}, wofür du planst.`,
  waysLimitFar: (tier) => `${tier}, wofür du planst, liegt weit jenseits dieser Balken.`,
  waysPlace: (place) => places[place],
  waysToday: 'Heute',
  waysTried: 'Was wäre, wenn',
  waysTrying: (place) =>
    ({
      backup:
        'Du probierst aus, wie es mit den Fotos im Backup wäre. Das ist ein Wunsch in deinem Plan, nichts Erledigtes.',
      icloud:
        'Du probierst aus, wie es mit iCloud-Fotos wäre. Das ist ein Wunsch in deinem Plan, nichts Erledigtes.',
      nowhere:
        'Du probierst aus, wie es mit den Fotos in keinem von beiden wäre. Das ist ein Wunsch in deinem Plan, nichts Erledigtes.',
    })[place],
  waysTryingMixed: (now, peak, after) =>
    `So, wie du es Gerät für Gerät vorgemerkt hast: jetzt ${now}, höchstens ${peak}, danach ${after}. Das ist ein Wunsch in deinem Plan, nichts Erledigtes.`,
  waysBack: 'Zurück zum heutigen Stand',

  waysNow: 'Jetzt',
  waysPeak: 'Spitze',
  waysAfter: 'Danach',
  waysSentence: (place, now, peak, after) =>
    `${places[place]}: jetzt ${now}, höchstens ${peak}, danach ${after}.`,
  waysWay: 'Fotos',
  waysThenFits: 'Passt in',
  waysFitsNone: 'keinen davon',
  waysFits: (verdict, tier, spare) =>
    verdict === 'fits'
      ? `Passt dann in ${tier}, mit ${spare} Spielraum`
      : `Passt dann knapp in ${tier}, mit ${spare} Spielraum`,
  waysTooMuch: 'Zu viel für jeden gezeigten Speicherplan',
  waysRest: 'Alles andere',
  waysKey: 'Farben der Balken',
  waysOver: 'Mehr, als der Plan fasst',
  waysRounded:
    'Die Größen in den Einstellungen sind gerundet; jede Zahl kann etwas höher oder niedriger sein.',

  waysPeakOver: (peak, tier) =>
    `Unterwegs braucht es ${peak}, mehr als ${tier}: Bis das nächste Backup gelingt, enthält das alte die Fotos noch, die gerade hochgeladen werden.`,
  waysRound: (peak) => `Der Weg um die Spitze herum, mit höchstens ${peak}`,
  waysRoundCopy: 'Kopiere die Fotos auf einen Computer und prüfe die Kopie.',
  waysRoundOff: 'Schalte „Fotomediathek“ im Backup aus.',
  waysRoundOn: 'Schalte erst dann iCloud-Fotos ein.',
  waysNoComputer: 'Ohne diese Kopie sind die Fotos eine Zeit lang nur auf dem Gerät.',
  waysRisk: (place, several) =>
    ({
      backup: `${several ? 'Die Kopie jedes Geräts zählt erneut. ' : ''}Ein Backup wird ${number(180)} Tage nach dem letzten Mal gelöscht, und die Fotos darin mit ihm.`,
      icloud:
        'Ein Abgleich, keine weggelegte Kopie: Wer ein Foto auf einem Gerät löscht, löscht es auf allen.',
      nowhere:
        'Was in keinem Backup und nicht in iCloud-Fotos ist, kommt von einem anderen Gerät oder einem Computer zurück oder gar nicht.',
    })[place],
  waysUnprotected: (devices) =>
    `Die Fotos auf ${dative(devices)} sind dann nirgends geschützt: Geht ein Gerät verloren oder kaputt, sind sie weg.`,
  waysLibraryStays: (place) =>
    place === 'backup'
      ? 'Die Mediathek bleibt in iCloud, bis sie dort gelöscht wird; die Fotos zählen also doppelt.'
      : 'iCloud-Fotos auszuschalten macht nichts frei: Die Mediathek bleibt in iCloud, bis sie dort gelöscht wird. Fotos, die danach entstehen, sind nirgends geschützt.',

  waysPaysTitle: 'Spart iCloud-Fotos Platz?',
  waysPaysOne: (size) =>
    `Mit einem Gerät nicht: Fotos (${size}) brauchen im Backup und in iCloud-Fotos gleich viel Platz. Sie ziehen nur um, und das nächtliche Backup wird kleiner.`,
  waysPaysSeveral: (devices, apart, library, saved) =>
    plural(devices, {
      one: `Ja, die Kopien: Im Backup von # Gerät brauchen diese Fotos ${apart}, als eine Mediathek ${library}. Das ist ${saved} weniger.`,
      other: `Ja, die Kopien: In den Backups von # Geräten brauchen diese Fotos ${apart}, als eine Mediathek ${library}. Das ist ${saved} weniger.`,
    }),
  waysPaysNothing: (apart) =>
    `Nein: Die Geräte haben verschiedene Fotos, zusammen ${apart}, und eine Mediathek daraus ist ebenso groß.`,
  waysPaysLarger: (apart, library) =>
    `Nein: Die Fotos auf den Geräten brauchen ${apart}, die Mediathek ${library}. Sie enthält auch, was nur in iCloud ist und was in den letzten ${number(30)} Tagen gelöscht wurde.`,
  waysSame: (devices, fullest, now, after) =>
    `Wenn dieselben Fotos auch hier sind (${fullest}), geht es kürzer: „Fotomediathek“ im Backup von ${dative(devices)} ausschalten, und aus ${now} werden ${after}. Prüfe vorher, ob wirklich alle dort sind.`,
  waysSameRow: (devices) => `Im Backup, aber nicht von ${dative(devices)}`,
  waysTrySame: 'Das ausprobieren',
  waysMarkedRow: 'Wie du es vorgemerkt hast',

  waysDevices: 'Gerät für Gerät ausprobieren',
  waysDevice: (device, size) => `${device}, ${size} Fotos`,
  waysAsToday: (place) => `Wie heute: ${places[place]}`,
  waysMissing: (devices) =>
    `Für ${devices} ist keine Größe der Fotos eingetragen, darum werden keine gezählt.`,

  waysOff: 'Und wenn iCloud-Fotos ausgeschaltet würde?',
  waysOffHint:
    'Zu nichts davon raten wir. Anleitungen empfehlen, iCloud-Fotos auszuschalten, um Platz zu schaffen; das allein schafft keinen.',
  waysOffWhat: 'iCloud-Fotos',
  waysOffNow: 'Jetzt nötig',
  waysOffFreed: 'Sofort frei',
  waysOffRow: (off, photoLibrary) => whatIfs[off][photoLibrary],
  waysOffNothing: 'nichts',
  waysOffNotes: `Den Schalter auszuschalten lässt die Mediathek in iCloud. „Deaktivieren und löschen“ entfernt sie; ${number(30)} Tage lang lässt sich das rückgängig machen. Originale, die nur in iCloud sind, weil ein Gerät kleinere Fassungen speichert, gehen verloren.`,
  waysOffLost: (what, devices) =>
    `${what}: Ist „Fotomediathek“ aus, sind die Fotos auf ${dative(devices)} danach nirgends geschützt.`,

  waysEmpty: 'Füge eine Person und ein Gerät mit Fotos hinzu, dann werden hier drei Orte dafür verglichen.',
  waysAsk: (owner) =>
    owner
      ? `Gib ein, wie groß die Fotos auf jedem Gerät von ${owner} sind, dann werden hier drei Orte dafür verglichen.`
      : 'Gib ein, wie groß die Fotos auf jedem deiner Geräte sind, dann werden hier drei Orte dafür verglichen.',
  waysAskWhere:
    'In der Liste des Backups eines Geräts heißt die Zeile „Fotomediathek“. Ist iCloud-Fotos eingeschaltet, nimm die Zahl aus der Speicherliste von iCloud.',
  waysAskLibrary: (library) => `Die Mediathek in iCloud-Fotos belegt heute ${library}.`,
});
