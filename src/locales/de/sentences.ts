import { limitOf, listOf, textOf as of, type Sentences } from '../sentence.js';
import type { Speech } from '../speech.js';
import { sizeProblems } from './size-problems.js';

/** A sentence for every code of the model. */
export const sentences = (speech: Speech): Sentences => ({
  // a size
  ...Object.fromEntries(
    Object.entries(sizeProblems(speech)).map(([code, sentence]) => [code, () => sentence]),
  ),
  'not-whole-bytes': () => 'Bytes sind ganze Zahlen.',
  'not-ordered': () => 'Eine Spanne ist [mindestens, wahrscheinlich, höchstens], in dieser Reihenfolge.',
  'unknown-source': () => '`from` ist icloud, device, computer oder estimate.',
  missing: () => 'Hier fehlt etwas.',

  // a household
  'not-an-object': () => 'Hier wird ein Objekt erwartet.',
  'not-a-list': () => 'Hier wird eine Liste erwartet.',
  'not-text': () => 'Hier wird Text erwartet.',
  'not-a-flag': () => 'Hier wird true oder false erwartet.',
  'not-a-number': () => 'Hier wird eine Zahl erwartet.',
  'not-whole': () => 'Hier wird eine ganze Zahl erwartet.',
  'not-a-share': () => 'Ein Anteil ist eine Zahl von 0 bis 1.',
  'not-a-date': () => 'Das ist kein Datum. Schreib es wie 2026-11-02 oder "never".',
  'not-a-pool': () => 'Ein Pool ist "family" oder ein Objekt mit einem Speicherplan (tier).',
  'not-an-option': (params) =>
    `„${of(params, 'received')}“ ist hier kein möglicher Wert${params.options ? `; möglich sind: ${listOf(params, 'options')}` : ''}.`,
  'not-a-version': () => 'Die Version ist 1.',
  'version-missing': () => 'Der Haushalt braucht "version": 1.',
  'newer-version': (params) =>
    `Das stammt von einem neueren Stowage (Version ${of(params, 'version')}); hier ist höchstens ${of(params, 'newest')} lesbar.`,
  'unknown-key': (params) => `„${of(params, 'received')}“ ist hier nicht bekannt. Ist es ein Tippfehler?`,
  'bad-id': () => 'Eine id hat bis zu 40 Kleinbuchstaben, Ziffern und Bindestriche.',
  'reserved-id': (params) => `„${of(params, 'received')}“ ist anderweitig vergeben und kann keine id sein.`,
  'duplicate-id': (params) => `Die id „${of(params, 'id')}“ ist schon vergeben: ${of(params, 'first')}.`,
  'bad-region': () => 'Eine Region ist ein Ländercode aus zwei Buchstaben, etwa DE.',
  'too-long': (params) => `Das ist länger als ${limitOf(params, speech)} Zeichen.`,
  'too-many': (params) => `Hier sind höchstens ${limitOf(params, speech)} möglich.`,
  'too-many-devices': (params) => `Ein Haushalt hat höchstens ${limitOf(params, speech)} Geräte.`,
  'too-large-together': () => 'Alle Größen zusammen sind mehr, als sich genau addieren lässt.',
  'no-family': () => 'Es gibt keine Familie zum Teilen: Gib dem Haushalt eine "family".',
  'free-not-shared': () =>
    `Die kostenlosen ${speech.gb(5)} lassen sich nicht teilen: Eine Familie zahlt für einen Speicherplan oder hat Apple One.`,
  'individual-not-shared': () => 'Apple One für eine Einzelperson lässt sich nicht mit einer Familie teilen.',
  'family-too-large': (params) => `Eine Familie teilt unter höchstens ${limitOf(params, speech)} Personen.`,
  unreadable: () => 'Das lässt sich nicht lesen.',

  // an action
  'no-such-part': (params) =>
    `Nichts hat die id „${of(params, 'id')}“.${params.ids ? ` Es gibt: ${listOf(params, 'ids')}.` : ''}`,
  'no-such-field': (params) => `„${of(params, 'field')}“ lässt sich hier nicht setzen.`,
  'no-such-wish': (params) => `Unter „${of(params, 'path')}“ gibt es nichts zu wünschen.`,
  'no-such-choice': () => 'Dieser Plan gehört zu einem anderen Haushalt.',
  'no-next-backup': () => 'Zuerst kommt die Größe des nächsten Backups.',
  'nothing-to-undo': () => 'Es gibt nichts rückgängig zu machen.',
  'nothing-to-redo': () => 'Es gibt nichts zu wiederholen.',

  // a page
  'not-json': () => 'Das ist kein JSON. Fehlt ein Komma oder Anführungszeichen, oder ist eines zu viel?',
  'not-loaded': (params) =>
    params.status
      ? `${of(params, 'url')} ließ sich nicht laden: Der Server sagte ${of(params, 'status')}.`
      : `${of(params, 'url')} ließ sich nicht laden: Es kam keine Antwort, oder die Seite darf sie nicht lesen.`,
  'unknown-scenario': (params) => `Es gibt keinen eingebauten Haushalt „${of(params, 'name')}“.`,
  'name-needed': () =>
    'Ein anderes Element der Seite merkt sich seine Zahlen hier: Gib diesem eine id oder `remember` einen Namen.',
  'no-rows': () => 'Die Tabelle hat keine Zeile mit Name und Größe.',
  'duplicate-row': (params) => `Zeile ${of(params, 'first')} hat denselben Namen.`,
  'bad-currency': () => 'Eine Währung ist ein Code aus drei Buchstaben, etwa EUR.',

  // notices
  'rows-exceed-total': () =>
    'Die Posten ergeben mehr, als das ganze Backup groß sein soll; darum zählen die Posten.',
  'photos-unprotected': () =>
    'Diese Fotos sind in keinem Backup und nicht in iCloud-Fotos: Sie sind nirgends geschützt.',
});
