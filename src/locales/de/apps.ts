import type { apps as english } from '../en/apps.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';

type AppClass = Parameters<typeof english.appsReason>[0];
type AppReason = Parameters<typeof english.appsKnown>[0];

const classes: Record<AppClass, string> = {
  returns: 'Lädt ihre Daten nach der Anmeldung normalerweise wieder; prüfe das vorher.',
  cloud: 'Hat eine eigene Cloud: Prüfe, ob ihr eigenes Backup eingeschaltet ist.',
  'cloud-confirmed': 'Ihr eigenes Backup ist eingeschaltet, sagst du.',
  check: 'Prüfe das vorher: Eine Anmeldung oder ein Spielstand ist vielleicht nur in diesem Backup.',
  only: 'Was darin ist, gibt es vielleicht nirgends sonst.',
  device:
    'Behält ihre Daten auf dem Gerät: Sie auszuschalten macht kaum etwas frei. Exportiere sie, bevor du das Gerät wechselst.',
  unknown: 'Diese App kennen wir nicht: Prüfe, ob sie nach der Anmeldung ihre Daten zurückbringt.',
};

const reasons: Record<AppReason, (usually: string) => string> = {
  'signs-in': (usually) => `Ihre Daten kommen ${usually}zurück, wenn du dich anmeldest; prüfe das vorher.`,
  'downloads-again': (usually) =>
    `Was du gekauft oder abonniert hast, lädt ${usually}erneut; prüfe das vorher.`,
  streams: (usually) =>
    `Sie streamt: Listen kommen mit deinem Account zurück, Downloads musst du ${usually}neu laden.`,
  'chat-backup': (usually) => `Sie hat ${usually}ein eigenes Chat-Backup: Prüfe, ob es eingeschaltet ist.`,
  'own-sync': (usually) =>
    `Sie gleicht ${usually}mit einer eigenen Cloud ab: Prüfe, ob sie angemeldet und auf dem neuesten Stand ist.`,
  'game-progress': (usually) =>
    `Der Spielstand hängt ${usually || 'oft '}an einem Account; wenn deiner das nicht tut, ist er nur hier.`,
  'sign-in': (usually) =>
    `Du musst dich ${usually}neu anmelden; ein Geräteschlüssel oder ein Ticket kann weg sein.`,
  'only-here': (usually) => `Was du darin anlegst oder aufbewahrst, ist ${usually}nirgends sonst.`,
  'unless-synced': (usually) =>
    `Was sie nur auf diesem Gerät hält, ist ${usually}nirgends sonst; was sie abgleicht, ist nicht in diesem Backup.`,
  'chats-here': (usually) =>
    `Ihre Chats sind ${usually}nur auf diesem Gerät und in diesem Backup, auf keinem Server.`,
  'device-secrets': (usually) =>
    `Ihre Codes oder Schlüssel bleiben ${usually}auf dem Gerät; sie auszuschalten macht kaum etwas frei. Exportiere oder synchronisiere sie, bevor du das Gerät wechselst.`,
  'device-chats': (usually) =>
    `Ihre Chats sind ${usually}nicht in diesem Backup; sie auszuschalten macht kaum etwas frei. Nutze ihr eigenes Backup oder ihre Übertragung, bevor du das Gerät wechselst.`,
};

/** The same in a few words. */
const shortClasses: Record<AppClass, string> = {
  returns: 'kommt meist zurück',
  cloud: 'eigenes Backup prüfen',
  'cloud-confirmed': 'hat ein eigenes Backup',
  check: 'Anmeldung oder Spielstand vielleicht weg',
  only: 'vielleicht die einzige Kopie',
  device: 'kaum im Backup',
  unknown: 'unbekannte App: erst prüfen',
};

const shortReasons: Record<AppReason, (usually: string) => string> = {
  'signs-in': (usually) => `kommt ${usually}zurück`,
  'downloads-again': (usually) => `lädt ${usually}erneut`,
  streams: (usually) => `kommt ${usually}zurück`,
  'chat-backup': () => 'Chat-Backup prüfen',
  'own-sync': () => 'Abgleich prüfen',
  'game-progress': () => 'Spielstand vielleicht weg',
  'sign-in': () => 'Anmeldung oder Ticket vielleicht weg',
  'only-here': (usually) => `${usually}die einzige Kopie`,
  'unless-synced': () => 'einzige Kopie, falls nicht synchronisiert',
  'chats-here': (usually) => `${usually}die einzige Kopie der Chats`,
  'device-secrets': (usually) => `${usually}ohnehin nicht im Backup`,
  'device-chats': (usually) => `${usually}ohnehin nicht im Backup`,
};

const losses: Record<Parameters<typeof english.appsLoss>[0], string> = {
  returns: 'kommt von selbst zurück',
  nuisance: 'lästig',
  hurts: 'täte weh',
  irreplaceable: 'unersetzlich',
};

/** Words of `stowage-apps`. */
export const apps = ({ plural }: Speech): Wording<typeof english> => ({
  appsCaption: (device) => `Apps im Backup von ${dative(device)}`,
  appsDevice: 'Gerät',
  appsNone: (device) => `Von ${dative(device)} sind noch keine Apps eingetragen.`,
  appsNoDevice: 'Es ist noch kein Gerät eingetragen.',
  appsNotBackedUp: (device) =>
    `Von ${dative(device)} gibt es kein Backup in iCloud, also brauchen seine Apps dort keinen Platz.`,
  appsPlan: (storage, n) =>
    plural(n, {
      one: `Damit alles in ${storage} passt, schaltet der Plan eine dieser Apps aus.`,
      other: `Damit alles in ${storage} passt, schaltet der Plan # dieser Apps aus.`,
    }),
  appsHint:
    'Nimm den Haken weg, wo etwas nicht ins iCloud-Backup muss. Die App und ihre Daten bleiben auf dem Gerät.',

  appsName: 'App',
  appsLost: 'Wenn sie fehlt',
  appsSize: 'Größe',
  appsFilter: 'App suchen',
  appsNoMatch: (text) => `Hier heißt keine App „${text}“.`,
  appsSort: 'Sortiert nach',
  appsSorted: (by) => ({ size: 'Größe', name: 'Name', loss: 'dem, was verloren geht' })[by],

  appsKeep: 'Behalten',
  appsUnlock: 'Weglassen erlauben',
  appsConfirm: 'Eigenes Backup ist an',
  appsLossOf: (app) => `Was es bedeutet, ${app} wegzulassen`,
  appsLoss: (word) => losses[word],
  appsLossGuess: (word) => `${losses[word]} (unsere Vermutung)`,

  appsLossSaid: (word) => `${losses[word]}, sagst du`,
  appsShort: (kind) => shortClasses[kind],
  appsShortKnown: (reason, sure) => shortReasons[reason](sure ? '' : 'meist '),
  appsReason: (kind) => classes[kind],
  appsKnown: (reason, sure) => reasons[reason](sure ? '' : 'meist '),
  appsEstimate: 'Schätzung',

  appsOffToday: 'schon aus',
  appsPlanOff: 'der Plan schaltet das aus',
  appsYouOff: 'du schaltest das aus',
  appsYouOn: 'du schaltest das ein',
  appsKept: 'du behältst das',
  appsLocked: 'bleibt an',

  appsSmaller: (n) => plural(n, { one: '# kleinere App', other: '# kleinere Apps' }),
  appsMore: (n) => plural(n, { one: '# weitere App', other: '# weitere Apps' }),
  appsTogether: (size) => `zusammen ${size}`,
  appsMoreOff: (n) =>
    plural(n, { one: 'der Plan schaltet # davon aus', other: 'der Plan schaltet # davon aus' }),
});
