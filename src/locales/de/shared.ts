import type { shared as english } from '../en/shared.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';
import { categories } from './categories.js';
import { settings } from './settings.js';
import { sizeProblems } from './size-problems.js';

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
    exampleMark: 'Ein Beispiel, nicht deine Zahlen',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    reset: 'Neu beginnen',
    partMissing: 'Dieser Teil ließ sich nicht laden. Besteht eine Verbindung?',
    partAgain: 'Noch einmal versuchen',
    asTable: 'Als Tabelle',

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

    sumTotal: 'Zusammen',
    sumRange: (low, high) =>
      `Die Größen in den Einstellungen sind gerundet; tatsächlich kann es irgendetwas zwischen ${low} und ${high} sein.`,
  };
};
