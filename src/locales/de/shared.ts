import type { shared as english } from '../en/shared.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';
import { settings } from './settings.js';
import { sizeProblems } from './size-problems.js';

const categories: Record<Parameters<typeof english.category>[0], string> = {
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

const kinds: Record<Parameters<typeof english.kind>[0], string> = {
  iphone: 'iPhone',
  ipad: 'iPad',
  ipod: 'iPod touch',
  vision: 'Vision Pro',
};

/** Words that more than one element shows. The reader is „du“, as in Apple's own German. */
export const shared = (speech: Speech): Wording<typeof english> => {
  const problems = sizeProblems(speech);
  const { gb } = speech;
  return {
    trademarks:
      'Unabhängig: keine Verbindung zu Apple Inc., weder von Apple Inc. beauftragt noch empfohlen. iPhone, iPad, Mac, iCloud, iCloud+ und Apple One sind Marken von Apple Inc.',
    priceNote: (country, date) => `Listenpreis (${country}, Stand ${date}). Deinen zeigen die Einstellungen.`,
    priceNoteOld: (country, date) =>
      `Listenpreis (${country}, Stand ${date}); er kann sich geändert haben. Deinen zeigen die Einstellungen.`,
    priceFallback: (country) =>
      `Wir kennen keinen Listenpreis für dieses Land (${country}); dies sind US-Dollar.`,
    perMonth: (price) => `${price} im Monat`,
    free: 'kostenlos',
    tiersEach: (tier) => `je ${tier}`,
    tiersWithAppleOne: (tier) => `${tier} zusätzlich zu Apple One`,
    tiersOnlyAppleOne: 'Apple One allein',
    tiersNothingMore: 'nichts zusätzlich',
    category: (category) => categories[category],
    kind: (kind) => kinds[kind],
    unnamedPerson: (n) => `Person ${speech.number(n)}`,
    unnamedDevice: (kind) => (kind === 'vision' ? 'deine Vision Pro' : `dein ${kinds[kind]}`),
    unnamedApp: 'App ohne Namen',
    unnamedBackup: 'ein altes Gerät',
    askOldBackup: (name) => `Eine Frage vorab: Wird das Backup von ${dative(name)} noch gebraucht?`,
    unnamedFile: 'Dateien in iCloud Drive',
    familyPool: 'Familie',
    waiting: 'Wartet auf den Rechner, zu dem dieser Teil gehört.',
    exampleMark: 'Ein Beispiel, nicht deine Zahlen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    reset: 'Neu beginnen',
    asTable: 'Als Tabelle',
    remove: (name) => `${name} entfernen`,

    settingsLabel: (label) => settings[label] ?? (label.startsWith('{') ? label : `„${label}“`),
    pathYourName: 'dein Name',
    pathDevice: 'dein Gerät',
    ofWhom: (what, whom) => `${what}, ${whom}`,

    sizeHint: `zum Beispiel ${gb(2.3)}`,
    sizeUnderstood: (size) => `Gelesen: ${size}`,
    sizeStill: (size) => `Weiterhin gezählt: ${size}`,
    sizeAmbiguous: (other) => `Falls du ${other} meinst, lass den Punkt oder das Komma dazwischen weg.`,
    sizeProblem: (code) => problems[code],
    sizeEstimate: (low, high) => `Eine Schätzung: irgendetwas zwischen ${low} und ${high}`,

    sumOf: (figure) => `Wie ${figure} zustande kommt`,
    sumTotal: 'Zusammen',
    sumTerm: (code, name) => {
      if (code === 'app') return name;
      if (code === 'rounding') return 'Differenz aus gerundeten Größen';
      const category =
        code === 'rest-of-total' ? 'System und Sonstiges (was keine Zeile erklärt)' : categories[code];
      return name ? `${category}, ${name}` : category;
    },
    sumRange: (low, high) =>
      `Die Größen in den Einstellungen sind gerundet; tatsächlich kann es irgendetwas zwischen ${low} und ${high} sein.`,
    appleOne: (plan) =>
      ({
        none: 'Kein Apple One',
        individual: `Apple One Einzelperson (${gb(50)})`,
        family: `Apple One Familie (${gb(200)})`,
        premier: `Apple One Premium (${gb(2048)})`,
      })[plan ?? 'none'],
  };
};
