import { expect } from '@esm-bundle/chai';
import { DOCTOR_PATHS, remedyPath, type RemedyPlace } from '../../src/data/doctor-paths.js';
import { IOS_VERSIONS } from '../../src/data/ios-versions.js';
import { SETTINGS_PATHS } from '../../src/data/settings-paths.js';
import { ar } from '../../src/locales/ar.js';
import { de } from '../../src/locales/de.js';
import { en, type Terms } from '../../src/locales/en.js';
import { sentences as arabic } from '../../src/locales/ar/sentences.js';
import { sentences as german } from '../../src/locales/de/sentences.js';
import { sentences as englishSentences } from '../../src/locales/en/sentences.js';
import { explain, loadSentences } from '../../src/locales/explain.js';
import { speechOf } from '../../src/locales/speech.js';
import { SAMPLES } from './samples.js';

type Key = keyof Terms;
type Say = (...args: readonly unknown[]) => string;

const LANGUAGES: readonly (readonly [name: string, words: Terms])[] = [
  ['English', en],
  ['German', de('de')],
  ['German in Switzerland', de('de-CH')],
  ['Arabic', ar('ar')],
  ['Arabic in Egypt', ar('ar-EG')],
];

/** What a word that is missing, or a value that is none, leaves in a text. */
const HOLES = /undefined|null|NaN|Infinity|\[object|\$\{|#|\.\.| {2}/;

/** Without what only tells the direction of what is between. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

const cartesian = (lists: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  lists.reduce<readonly (readonly unknown[])[]>(
    (all, values) => all.flatMap((args) => values.map((value) => [...args, value])),
    [[]],
  );

/** Every term with every set of sample arguments; a plain text is called with none. */
const CALLS: readonly (readonly [key: Key, args: readonly unknown[]])[] = (Object.keys(en) as Key[])
  .filter((key) => !key.startsWith('$'))
  .flatMap((key) =>
    (key in SAMPLES ? cartesian(SAMPLES[key as keyof typeof SAMPLES]) : [[]]).map(
      (args) => [key, args] as const,
    ),
  );

function say(words: Terms, key: Key, args: readonly unknown[]): string {
  const term = words[key];
  return plain(typeof term === 'string' ? term : (term as Say)(...args));
}

const namesIn = (text: string): string => [...new Set(text.match(/⟦\w+⟧/g))].sort().join(' ');

const digits = (text: string): string =>
  text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

describe('the words of every language', () => {
  for (const [name, words] of LANGUAGES) {
    it(`${name} has a text for every term and every argument`, () => {
      for (const [key, args] of CALLS) {
        const told = say(words, key, args);
        const about = `${key}(${args.join(', ')}): ${told}`;
        expect(told === '', about).to.equal(say(en, key, args) === '');
        expect(told, about).not.to.match(HOLES);
        expect(told, about).to.equal(told.trim());
      }
    });

    it(`${name} tells the same names and figures as English`, () => {
      for (const [key, args] of CALLS) {
        const about = `${key}(${args.join(', ')}): ${say(words, key, args)}`;
        expect(namesIn(say(words, key, args)), about).to.equal(namesIn(say(en, key, args)));
      }
    });

    it(`${name} sets the thousands of a count apart`, () => {
      for (const [key, lists] of Object.entries(SAMPLES) as [Key, readonly (readonly unknown[])[]][]) {
        const args = lists.map((values) => (values.includes(11) ? 1234 : values[0]));
        expect(digits(say(words, key, args)), key).not.to.include('1234');
      }
    });

    it(`${name} tells every count in digits or in a word of its own`, () => {
      for (const [key, lists] of Object.entries(SAMPLES) as [Key, readonly (readonly unknown[])[]][]) {
        const at = lists.findIndex((values) => values.includes(11));
        if (at < 0) continue;
        const told = (n: number) => {
          const args = lists.map((values, i) => (i === at ? n : values[0]));
          return digits(say(words, key, args));
        };
        // Of two counts the second is only told where it stands at the end of "12 of 30".
        if (
          !/11|100/.test(
            say(
              en,
              key,
              lists.map((values, i) => (i === at ? 11 : values[0])),
            ),
          )
        )
          continue;
        expect(told(11), key).to.include('11');
        expect(told(100), key).to.include('100');
        expect(new Set([1, 2, 3, 11, 100].map(told)).size, key).to.equal(5);
      }
    });
  }

  it('only names are the same as in English', () => {
    const NAMES =
      /iCloud|Apple|iPhone|iPad|iPod|Vision Pro|HEIC|DSL|Mbit|fps|Live Photos|System|Backups?$|^App$|^Name$|^Person /;
    for (const [, words] of LANGUAGES.slice(1)) {
      const same = CALLS.filter(([key, args]) => {
        const told = say(words, key, args).replace(/⟦\w+⟧/g, '');
        return (
          /\p{L}{2}/u.test(told) && told === say(en, key, args).replace(/⟦\w+⟧/g, '') && !NAMES.test(told)
        );
      });
      expect(same.map(([key, args]) => `${key}(${args.join(', ')})`)).to.deep.equal([]);
    }
  });

  it('keeps a number beside its unit at the end of a line', () => {
    for (const [, words] of LANGUAGES) {
      for (const [key, args] of CALLS) {
        expect(say(words, key, args), key).not.to.match(/[\d⟧] (?:[KMGT]B|[كمغت]\.ب|Mbit|[%٪])/);
      }
    }
  });

  it('never promises', () => {
    for (const [, words] of LANGUAGES) {
      for (const [key, args] of CALLS) {
        expect(say(words, key, args), key).not.to.match(
          /\b(safe|guarantee|optimal|garantier|optimal)|مضمون|آمن/i,
        );
      }
    }
  });

  it('Arabic has six forms of a count', () => {
    const told = [0, 1, 2, 3, 11, 100].map((n) => plain(ar('ar').planAppCount(n)));
    expect(told).to.deep.equal(['0 تطبيق', 'تطبيق واحد', 'تطبيقين', '3 تطبيقات', '11 تطبيقًا', '100 تطبيق']);
  });

  it('Arabic has two of a time in the case of their sentence', () => {
    const words = ar('ar');
    const two = ['minute', 'hour', 'day'].map((unit) =>
      new Intl.NumberFormat('ar', { style: 'unit', unit, unitDisplay: 'long' }).format(2),
    );
    const told = two.flatMap((time) => [
      words.uploadLead('iPhone', time),
      words.uploadLeadNext('iPhone', time),
      words.uploadLeadNights('iPhone', time, 'x'),
      words.uploadRange(time, time),
      words.valueMoreThan(time),
    ]);
    for (const text of told)
      expect(plain(text))
        .to.match(/(دقيقتين|ساعتين|يومين)/)
        .and.not.to.match(/تان|مان/);
  });

  it('a region has its own digits, also within the words', () => {
    expect(plain(ar('ar').sizeHint)).to.equal('مثلًا 2.3\u00a0غ.ب');
    expect(plain(ar('ar-EG').sizeHint)).to.equal('مثلًا ٢٫٣\u00a0غ.ب');
    expect(de('de').sizeHint).to.equal('zum Beispiel 2,3\u00a0GB');
    expect(de('de-CH').sizeHint).to.equal('zum Beispiel 2.3\u00a0GB');
  });

  it('what has no name is declined in German', () => {
    const { appsCaption, unnamedDevice, answerAskOldBackup, unnamedBackup } = de('de');
    expect(appsCaption(unnamedDevice('iphone'))).to.equal('Apps im Backup von deinem iPhone');
    expect(appsCaption(unnamedDevice('vision'))).to.equal('Apps im Backup von deiner Vision Pro');
    expect(answerAskOldBackup(unnamedBackup, '3 GB', '5 GB')).to.include('von einem alten Gerät');
  });
});

describe('the labels of Settings', () => {
  const places = Object.keys({ ...SETTINGS_PATHS.places, ...DOCTOR_PATHS.places }) as RemedyPlace[];
  const labels = new Set(
    places.flatMap((place) => IOS_VERSIONS.flatMap((ios) => remedyPath(place, ios) ?? [])),
  );

  for (const [name, words, quoted] of [
    ['German', de('de'), /^„.+“$/],
    ['Arabic', ar('ar'), /^«.+»$/],
  ] as const) {
    it(`${name} has the label, or English in quotation marks`, () => {
      for (const label of labels) {
        const told = words.settingsLabel(label);
        const isMark = /^\{\w+\}$/.test(label);
        if (told.includes(label) && !isMark && label !== 'iCloud' && label !== 'Backups') {
          expect(told).to.match(quoted);
        }
        expect(told.match(/\{\w+\}/g), label).to.deep.equal(label.match(/\{\w+\}/g));
      }
    });
  }
});

describe('explaining a code', () => {
  const english = englishSentences(speechOf('en'));
  const params = { received: '⟦received⟧', limit: 7, id: '⟦id⟧', first: '⟦first⟧', path: '⟦path⟧' };
  const more = { field: '⟦field⟧', version: 2, newest: 1, ids: '⟦ids⟧', options: '⟦options⟧' };

  for (const [name, sentences] of [
    ['German', german(speechOf('de'))],
    ['Arabic', arabic(speechOf('ar'))],
  ] as const) {
    it(`${name} has a sentence for every code, with the same parameters`, () => {
      expect(Object.keys(sentences)).to.deep.equal(Object.keys(english));
      for (const [code, sentence] of Object.entries(sentences)) {
        const told = plain(sentence({ ...params, ...more }));
        expect(told, code).not.to.match(HOLES);
        expect(namesIn(told), code).to.equal(namesIn(english[code]!({ ...params, ...more })));
      }
    });
  }

  it('loads a language, and falls back on English', async () => {
    expect(explain('nothing-to-undo', {}, 'de-AT')).to.equal('There is nothing to undo.');
    await Promise.all(['de-AT', 'fr', 'no tag'].map(loadSentences));
    expect(explain('nothing-to-undo', {}, 'de-AT')).to.equal('Es gibt nichts rückgängig zu machen.');
    expect(explain('nothing-to-undo', {}, 'fr')).to.equal('There is nothing to undo.');
    expect(explain('toString', {}, 'de-AT')).to.equal('toString');
  });

  it('writes a limit as the language does', async () => {
    await loadSentences('de');
    for (const [code, sentence] of [
      ['too-many', 'There can be at most 1,000 here.'],
      ['too-many-devices', 'A household has at most 1,000 devices.'],
      ['too-long', 'This is longer than 1,000 characters.'],
      ['family-too-large', 'A family shares among at most 1,000 people.'],
    ] as const) {
      expect(explain(code, { limit: 1000 }, 'en')).to.equal(sentence);
      expect(explain(code, { limit: 1000 }, 'fr')).to.equal(sentence);
      expect(explain(code, { limit: 1000 }, 'de')).to.contain('1.000');
      const indian = explain(code, { limit: 100_000 }, 'en-IN');
      expect(indian).to.equal(sentence.replace('1,000', '1,00,000'));
    }
  });

  it('names what there is, where it is told', async () => {
    await loadSentences('de');
    const wrong = { id: 'd9', ids: 'd1 d2' };
    expect(explain('no-such-part', wrong, 'en')).to.equal(
      'There is nothing with the id “d9”. There are: d1, d2.',
    );
    expect(explain('no-such-part', wrong, 'de')).to.equal('Nichts hat die id „d9“. Es gibt: d1, d2.');
    expect(explain('no-such-part', { id: 'd9' }, 'en')).to.equal('There is nothing with the id “d9”.');
    expect(explain('not-an-option', { received: '1TB', options: '5GB 50GB' }, 'en')).to.equal(
      '“1TB” isn’t one of the values this can have: 5GB, 50GB.',
    );
  });
});
