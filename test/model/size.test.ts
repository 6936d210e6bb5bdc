import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { formatSize } from '../../src/model/format-size.js';
import { MOST_BYTES, parseSize } from '../../src/model/parse-size.js';
import type { ParseSizeOptions } from '../../src/model/parse-size.js';
import type { Size } from '../../src/model/size.js';

const locales = ['en', 'de', 'fr', 'fi', 'ru', 'ar', 'ja', 'de-CH', 'es', 'pt'] as const;

const GB = 2 ** 30;
const MB = 2 ** 20;

function read(text: string, options?: ParseSizeOptions): Size {
  const parsed = parseSize(text, options);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.code}`);
  return parsed.size;
}

function problem(text: string, options?: ParseSizeOptions): string {
  const parsed = parseSize(text, options);
  return parsed.ok ? `read as ${parsed.size.bytes}` : parsed.code;
}

/** The interval of `digits` ÷ 10^`decimals` units in exact fractions: [n − ½, n + ½) of the last digit. */
function printedAs(digits: bigint, decimals: number, unit: bigint): (bytes: number) => boolean {
  const halves = 2n * 10n ** BigInt(decimals);
  return (bytes) => {
    const scaled = BigInt(bytes) * halves;
    return (2n * digits - 1n) * unit <= scaled && scaled < (2n * digits + 1n) * unit;
  };
}

describe('parseSize', () => {
  describe('the interval behind the digits', () => {
    it('2.3 GB is everything that prints so', () => {
      expect(read('2.3 GB')).to.deep.equal({
        bytes: Math.round(2.3 * GB),
        low: Math.ceil(2.25 * GB),
        high: Math.ceil(2.35 * GB) - 1,
      });
    });

    it('follows the digits shown', () => {
      expect(read('2 GB')).to.deep.equal({ bytes: 2 * GB, low: 1.5 * GB, high: 2.5 * GB - 1 });
      expect(read('2.0 GB')).to.deep.equal({
        bytes: 2 * GB,
        low: Math.ceil(1.95 * GB),
        high: Math.ceil(2.05 * GB) - 1,
      });
      expect(read('900 MB')).to.deep.equal({ bytes: 900 * MB, low: 899.5 * MB, high: 900.5 * MB - 1 });
    });

    it('counts in thousands where the number was read from the device or a computer', () => {
      expect(read('2.3 GB', { base: 1000 })).to.deep.equal({
        bytes: 2_300_000_000,
        low: 2_250_000_000,
        high: 2_349_999_999,
      });
      expect(read('2 GiB', { base: 1000 }).bytes).to.equal(2 * GB);
    });

    it('is exact for bytes', () => {
      for (const text of ['5368709120', '5368709120 bytes', '5,368,709,120 B', '5 368 709 120 octets']) {
        expect(read(text), text).to.deep.equal({ bytes: 5 * GB, low: 5 * GB, high: 5 * GB });
      }
    });

    it('keeps the bytes inside even when the digits are finer than bytes', () => {
      const { bytes, low, high } = read('1.0000000001 KB');
      expect([low, bytes, high]).to.deep.equal([1024, 1024, 1024]);
    });

    it('equals exact fractions for any number', () => {
      fc.assert(
        fc.property(
          fc.bigInt(1n, 99_999n),
          fc.integer({ min: 0, max: 2 }),
          fc.constantFrom(...(['MB', 'GB', 'TB'] as const)),
          fc.constantFrom(1024 as const, 1000 as const),
          (digits, decimals, name, base) => {
            const unit = BigInt(base) ** { MB: 2n, GB: 3n, TB: 4n }[name];
            const padded = String(digits).padStart(decimals + 1, '0');
            const cut = padded.length - decimals;
            const text = decimals ? `${padded.slice(0, cut)}.${padded.slice(cut)}` : padded;
            const parsed = parseSize(`${text} ${name}`, { base });
            if (!parsed.ok) {
              expect(digits * unit > BigInt(MOST_BYTES) * 10n ** BigInt(decimals)).to.equal(true);
              return;
            }
            const { bytes, low, high } = parsed.size;
            const inside = printedAs(digits, decimals, unit);
            expect([bytes, low, high].every(Number.isSafeInteger)).to.equal(true);
            expect(inside(low) && inside(bytes)).to.equal(true);
            expect(low === 0 || !inside(low - 1)).to.equal(true);
            expect(high === MOST_BYTES || (inside(high) && !inside(high + 1))).to.equal(true);
          },
        ),
        { numRuns: 500 },
      );
    });
  });

  describe('as people write in ten languages', () => {
    const tenths = Math.round(2.3 * GB);
    const hundredths = Math.round(2.34 * GB);
    const grouped = 1234.5 * MB;
    const rows: readonly (readonly [locale: string, text: string, bytes: number])[] = [
      ['en', '2.3 GB', tenths],
      ['en', '2.3GB', tenths],
      ['en', '2.3 gb', tenths],
      ['en', '2.3 gigabytes', tenths],
      ['en', '2.3G', tenths],
      ['en', '2.3 gigs', tenths],
      ['en', '2.3 GiB', tenths],
      ['en', '1,234.5 MB', grouped],
      ['en', '1\u2009234.5 MB', grouped],
      ['en', 'Zero KB', 0],
      ['en', 'No Data', 0],
      ['en-IN', '12,34,567 KB', 1_234_567 * 1024],
      ['de', '2,3 GB', tenths],
      ['de', '1.234,5 MB', grouped],
      ['de', '2,3 Gigabyte', tenths],
      ['de', 'Null KB', 0],
      ['de', 'Keine Daten', 0],
      ['fr', '2,3 Go', tenths],
      ['fr', '2,34\u00a0Go', hundredths],
      ['fr', '1\u00a0234,5 Mo', grouped],
      ['fr', '1\u202f234,5\u202fMo', grouped],
      ['fr', '512 ko', 512 * 1024],
      ['fr', '512 octets', 512],
      ['fr', 'Zéro Ko', 0],
      ['fr', 'Aucune donnée', 0],
      ['fi', '2,34 Gt', hundredths],
      ['fi', '1\u00a0234,5 Mt', grouped],
      ['fi', '2 Tt', 2 ** 41],
      ['fi', '512 t', 512],
      ['ru', '2,34 ГБ', hundredths],
      ['ru', '2,3 Гб', tenths],
      ['ru', '1\u00a0234,5 МБ', grouped],
      ['ru', '2 ТБ', 2 ** 41],
      ['ru', '512 КБ', 512 * 1024],
      ['ru', 'Нет данных', 0],
      ['ar', '٢٫٣٤ غ.ب', hundredths],
      ['ar', '\u200f٢٫٣ غ.ب\u200f', tenths],
      ['ar', '١٬٢٣٤٫٥ م.ب', grouped],
      ['ar', '٢ ت.ب', 2 ** 41],
      ['ar', '٥١٢ ك.ب', 512 * 1024],
      ['ar', '2.3 جيجابايت', tenths],
      ['ar', '٢ غيغابايت', 2 * GB],
      ['fa', '۲٫۳ گیگابایت', tenths],
      ['hi', '२.३ GB', tenths],
      ['ja', '2.3 GB', tenths],
      ['ja', '２．３ＧＢ', tenths],
      ['ja', '2ギガバイト', 2 * GB],
      ['ja', '1,234.5 MB', grouped],
      ['ja', 'データなし', 0],
      ['de-CH', "1'234.5 MB", grouped],
      ['de-CH', '1’234.5 MB', grouped],
      ['de-CH', '2.3 GB', tenths],
      ['es', '2,3 GB', tenths],
      ['es', '1.234,5 MB', grouped],
      ['es', '2,3 gigas', tenths],
      ['es', 'Cero KB', 0],
      ['pt', '2,3 GB', tenths],
      ['pt', '1.234,5 MB', grouped],
      ['pt', 'Nenhum dado', 0],
      ['it', 'Nessun dato', 0],
    ];
    for (const [locale, text, bytes] of rows) {
      it(`${locale}: ${text}`, () => {
        const parsed = parseSize(text, { locale });
        expect(parsed).to.have.nested.property('size.bytes', bytes);
        expect(parsed).not.to.have.property('ambiguous');
      });
    }

    it('reads the printed increment of "Next Backup Size"', () => {
      expect(read('+1.2 GB')).to.deep.equal(read('1.2 GB'));
    });

    it('reads a nought of any unit as nothing', () => {
      for (const text of ['0', '0.0', '0 GB', '-0 MB']) expect(read(text).bytes, text).to.equal(0);
      expect(read('0 GB').high).to.equal(0);
    });

    it('reads any of them without a locale too', () => {
      for (const [locale, text, bytes] of rows) {
        if (text !== '512 t') expect(read(text).bytes, `${locale} ${text}`).to.equal(bytes);
      }
    });

    it('takes a malformed locale for English', () => {
      expect(read('2.3 GB', { locale: 'en_US' }).bytes).to.equal(tenths);
    });
  });

  describe('two readings', () => {
    const thousand = 1234 * GB;
    const one = Math.round(1.234 * GB);
    const rows: readonly (readonly [
      locale: string | undefined,
      text: string,
      taken: number,
      other: number,
    ])[] = [
      [undefined, '1.234 GB', one, thousand],
      [undefined, '1,234 GB', one, thousand],
      ['en', '1.234 GB', one, thousand],
      ['en', '1,234 GB', thousand, one],
      ['de', '1.234 GB', thousand, one],
      ['de', '1,234 GB', one, thousand],
      ['es', '1.234 GB', thousand, one],
      ['fr', '1.234 Go', one, thousand],
      ['de-CH', '1.234 GB', one, thousand],
    ];
    for (const [locale, text, taken, other] of rows) {
      it(`${text} in ${locale ?? 'no language'}`, () => {
        const parsed = parseSize(text, { locale });
        if (!parsed.ok) throw new Error(parsed.code);
        expect(parsed.size.bytes).to.equal(taken);
        expect(parsed.ambiguous?.map(({ bytes }) => bytes)).to.deep.equal([taken, other]);
      });
    }

    it('leaves out a reading that is too large or no whole bytes', () => {
      expect(parseSize('500.000 TB', { locale: 'de' })).to.have.nested.property('size.bytes', 500 * 2 ** 40);
      expect(parseSize('500.000 TB', { locale: 'de' })).not.to.have.property('ambiguous');
      expect(parseSize('1.234 bytes')).to.deep.equal({
        ok: true,
        size: { bytes: 1234, low: 1234, high: 1234 },
      });
    });

    it('sees none where the digits decide', () => {
      for (const text of ['1.234,5 GB', '1.23 GB', '0.234 GB', '1234.567 MB', '1.234.567 KB', '1 234 MB']) {
        expect(parseSize(text, { locale: 'en' }), text).not.to.have.property('ambiguous');
        expect(parseSize(text, { locale: 'en' }).ok, text).to.equal(true);
      }
    });
  });

  describe('what it refuses', () => {
    const rows: readonly (readonly [text: string, code: string])[] = [
      ['', 'empty'],
      [' \u00a0\n', 'empty'],
      ['\u200f\u200b', 'empty'],
      ['2.3', 'unit-missing'],
      ['2300', 'unit-missing'],
      ['1.234', 'unit-missing'],
      ['-2 GB', 'negative'],
      ['−2,3 GB', 'negative'],
      ['1025 TB', 'too-large'],
      ['999999999999999999999 GB', 'too-large'],
      ['9007199254740993', 'too-large'],
      ['GB', 'not-a-size'],
      ['- GB', 'not-a-size'],
      ['NaN', 'not-a-size'],
      ['Infinity GB', 'not-a-size'],
      ['1e308', 'not-a-size'],
      ['2.3 Gbit', 'not-a-size'],
      ['2 ms', 'not-a-size'],
      ['1.5 bytes', 'not-a-size'],
      ['2.3.4 GB', 'not-a-size'],
      ['1,23,4 GB', 'not-a-size'],
      ['1 2 GB', 'not-a-size'],
      ['2..3 GB', 'not-a-size'],
      ['1.234’567 GB', 'not-a-size'],
      ['2³ GB', 'not-a-size'],
      ['½ GB', 'not-a-size'],
      ['null', 'not-a-size'],
      ['__proto__', 'not-a-size'],
      ['constructor', 'not-a-size'],
      ['2 constructor', 'not-a-size'],
      ['📱 2 GB', 'not-a-size'],
      [`${'1'.repeat(199)} GB`, 'not-a-size'],
      ['1 '.repeat(1_000_000), 'not-a-size'],
    ];
    for (const [text, code] of rows) {
      it(`${JSON.stringify(text.slice(0, 24))} is ${code}`, () => {
        expect(problem(text)).to.equal(code);
      });
    }

    it('says what it could not read', () => {
      expect(parseSize('  lots of it ')).to.deep.equal({
        ok: false,
        code: 'not-a-size',
        params: { text: 'lots of it' },
      });
      expect(parseSize('2,3')).to.deep.equal({ ok: false, code: 'unit-missing', params: { number: '2,3' } });
      expect(parseSize('2 PB')).to.deep.equal({
        ok: false,
        code: 'too-large',
        params: { most: MOST_BYTES },
      });
    });

    it('never throws', () => {
      fc.assert(
        fc.property(
          fc.string({ unit: 'binary', maxLength: 250 }),
          fc.constantFrom(...locales),
          (text, locale) => {
            const parsed = parseSize(text, { locale });
            if (!parsed.ok) return;
            const { low, bytes, high } = parsed.size;
            expect(0 <= low && low <= bytes && bytes <= high && high <= MOST_BYTES).to.equal(true);
          },
        ),
      );
    });
  });
});

describe('formatSize', () => {
  /** Arabic digits or ASCII ones: which of the two a bare `ar` gets differs between engines. */
  const ascii = (text: string) =>
    text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace('٫', '.');

  const rows: Readonly<Record<(typeof locales)[number], readonly string[]>> = {
    en: ['0\u00a0GB', '512\u00a0KB', '900\u00a0MB', '2.3\u00a0GB', '2\u00a0GB', '2.35\u00a0TB'],
    de: ['0\u00a0GB', '512\u00a0KB', '900\u00a0MB', '2,3\u00a0GB', '2\u00a0GB', '2,35\u00a0TB'],
    fr: ['0\u202fGo', '512\u202fKo', '900\u202fMo', '2,3\u202fGo', '2\u202fGo', '2,35\u202fTo'],
    fi: ['0\u00a0Gt', '512\u00a0kt', '900\u00a0Mt', '2,3\u00a0Gt', '2\u00a0Gt', '2,35\u00a0Tt'],
    ru: ['0\u00a0ГБ', '512\u00a0КБ', '900\u00a0МБ', '2,3\u00a0ГБ', '2\u00a0ГБ', '2,35\u00a0ТБ'],
    ar: ['0\u00a0غ.ب', '512\u00a0ك.ب', '900\u00a0م.ب', '2.3\u00a0غ.ب', '2\u00a0غ.ب', '2.35\u00a0ت.ب'],
    ja: ['0\u00a0GB', '512\u00a0KB', '900\u00a0MB', '2.3\u00a0GB', '2\u00a0GB', '2.35\u00a0TB'],
    'de-CH': ['0\u00a0GB', '512\u00a0KB', '900\u00a0MB', '2.3\u00a0GB', '2\u00a0GB', '2.35\u00a0TB'],
    es: ['0\u00a0GB', '512\u00a0KB', '900\u00a0MB', '2,3\u00a0GB', '2\u00a0GB', '2,35\u00a0TB'],
    pt: ['0\u00a0GB', '512\u00a0KB', '900\u00a0MB', '2,3\u00a0GB', '2\u00a0GB', '2,35\u00a0TB'],
  };
  const values = [0, 512 * 1024, 900 * MB, 2_469_606_195, 2 * GB, Math.round(2.346 * 2 ** 40)];
  for (const locale of locales) {
    it(`prints ${locale}`, () => {
      expect(values.map((bytes) => ascii(formatSize(bytes, { locale })))).to.deep.equal(rows[locale]);
    });
  }

  it('uses the digits of the locale', () => {
    expect(formatSize(2_469_606_195, { locale: 'ar-EG' })).to.equal('٢٫٣\u00a0غ.ب');
  });

  it('chooses the unit after rounding', () => {
    const almost = Math.round(1023.6 * MB);
    expect(formatSize(almost, { locale: 'en' })).to.equal('1\u00a0GB');
    expect(formatSize(almost, { locale: 'en', round: 'up' })).to.equal('1\u00a0GB');
    expect(formatSize(almost, { locale: 'en', round: 'down' })).to.equal('1023\u00a0MB');
    expect(formatSize(2 ** 40 - 1, { locale: 'en' })).to.equal('1\u00a0TB');
    expect(formatSize(2 ** 50, { locale: 'en' })).to.equal('1024\u00a0TB');
    expect(formatSize(2 ** 41, { locale: 'en', largest: 'GB' })).to.equal('2,048\u00a0GB');
    expect(formatSize(900 * 2 ** 20, { locale: 'en', largest: 'GB' })).to.equal('900\u00a0MB');
  });

  it('tells a size in the unit of those beside it, but not as nothing', () => {
    const inGb = (bytes: number) => formatSize(bytes, { locale: 'en', unit: 'GB' });
    expect([0, 1000 * MB, 40 * MB, GB, 1500 * GB].map(inGb)).to.deep.equal([
      '0\u00a0GB',
      '1\u00a0GB',
      '40\u00a0MB',
      '1\u00a0GB',
      '1,500\u00a0GB',
    ]);
    const inTb = (bytes: number) => formatSize(bytes, { locale: 'de', unit: 'TB' });
    expect([0, 512 * GB, 2 ** 40].map(inTb)).to.deep.equal(['0\u00a0TB', '0,5\u00a0TB', '1\u00a0TB']);
  });

  it('groups the digits of what is beyond its unit, as the language does', () => {
    const said = (locale: string, gb: number) => formatSize(gb * GB, { locale, unit: 'GB' });
    expect(said('de', 1500)).to.equal('1.500\u00a0GB');
    expect(said('es', 1500)).to.equal('1500\u00a0GB');
    expect(said('es', 15_000)).to.equal('15.000\u00a0GB');
  });

  it('rounds small remainders up and down', () => {
    expect(formatSize(1.25 * GB, { locale: 'en', round: 'up' })).to.equal('1.3\u00a0GB');
    expect(formatSize(1.25 * GB, { locale: 'en', round: 'down' })).to.equal('1.2\u00a0GB');
    expect(formatSize(2_469_606_196, { locale: 'en', round: 'up' })).to.equal('2.4\u00a0GB');
    expect(formatSize(1, { locale: 'en', round: 'up' })).to.equal('1\u00a0KB');
    expect(formatSize(1, { locale: 'en', round: 'down' })).to.equal('0\u00a0KB');
  });

  it('prints a negative number, up still towards more', () => {
    expect(formatSize(-1.25 * GB, { locale: 'en', round: 'up' })).to.equal('-1.2\u00a0GB');
    expect(formatSize(-1.25 * GB, { locale: 'en', round: 'down' })).to.equal('-1.3\u00a0GB');
    expect(formatSize(-1, { locale: 'en' })).to.equal('0\u00a0KB');
  });

  it('takes a malformed locale for English', () => {
    expect(formatSize(2 * GB, { locale: 'en_US' })).to.equal('2\u00a0GB');
  });

  const anyBytes = fc.oneof(
    fc.nat({ max: 4096 }),
    fc.nat({ max: 2 ** 31 - 1 }),
    fc.integer({ min: 0, max: 2 ** 50 }),
    fc.integer({ min: 0, max: 10_240 }).map((tenths) => Math.round((tenths / 10) * GB)),
  );

  for (const locale of [...locales, 'ar-EG', 'fa', 'hi', 'en-IN', 'pt-PT', 'uk']) {
    it(`is read back within its interval in ${locale}`, () => {
      fc.assert(
        fc.property(anyBytes, (bytes) => {
          const parsed = parseSize(formatSize(bytes, { locale }), { locale });
          if (!parsed.ok) throw new Error(parsed.code);
          expect(parsed).not.to.have.property('ambiguous');
          expect(parsed.size.low <= bytes && bytes <= parsed.size.high).to.equal(true);
        }),
      );
    });
  }

  it('never shows less when rounding up, nor more when rounding down', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const up = formatSize(bytes, { locale: 'en', round: 'up' });
        const down = formatSize(bytes, { locale: 'en', round: 'down' });
        expect(Math.min(read(up).bytes, MOST_BYTES) >= bytes, up).to.equal(true);
        expect(read(down).bytes <= bytes, down).to.equal(true);
      }),
      { numRuns: 500 },
    );
  });

  it('prints a printed size the same whichever way it rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 10_239 }), (tenths) => {
        const text = `${tenths / 10}\u00a0GB`;
        for (const round of ['nearest', 'up', 'down'] as const) {
          expect(formatSize(read(text).bytes, { locale: 'en', round })).to.equal(text);
        }
      }),
    );
  });
});
