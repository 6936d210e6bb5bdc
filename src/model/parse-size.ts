import { groupMark } from './locale-number.js';
import { printedSize } from './printed-size.js';
import { readNumber, withAsciiDigits } from './read-number.js';
import type { Decimal } from './read-number.js';
import { ZERO, exactly } from './size.js';
import type { Size } from './size.js';
import { saysNothing, unitNamed } from './size-units.js';
import type { Unit } from './size-units.js';

/** The most a size may say: 2^50 bytes. */
export const MOST_BYTES = 2 ** 50;

/** Below this a number without a unit is no count of bytes: who types 2300 means MB or GB. */
const LEAST_BARE_BYTES = 2 ** 20;

const LONGEST_TEXT = 200;

export interface ParseSizeOptions {
  /** A BCP 47 tag. It decides whether `1.234 GB` is a thousand; without it a dot or a comma starts decimals. */
  readonly locale?: string | undefined;
  /** What KB, MB, GB and TB step by: 1024 (default; the iCloud screens), 1000 (iPhone Storage, a Mac). */
  readonly base?: 1024 | 1000 | undefined;
}

/**
 * - `empty`: nothing to read · `not-a-size` {text} · `negative` {text}
 * - `unit-missing` {number}: a number too small to be bytes
 * - `too-large` {most}: above 2^50 bytes
 */
export type SizeProblem = 'empty' | 'not-a-size' | 'unit-missing' | 'negative' | 'too-large';

export type ParsedSize =
  | {
      readonly ok: true;
      readonly size: Size;
      /** Both readings of `1.234 GB`, the one taken first. */
      readonly ambiguous?: readonly [taken: Size, other: Size];
    }
  | {
      readonly ok: false;
      readonly code: SizeProblem;
      readonly params: Readonly<Record<string, string | number>>;
    };

function sizeOf(number: Decimal, { power, binary }: Unit, base: number): Size {
  // Settings never prints "0 GB": it is typed, and means nothing. "0 KB" is what formatSize makes of 300 bytes.
  if (number.digits === 0n && number.decimals === 0 && power !== 1) return ZERO;
  const { bytes, low, high } = printedSize(number, BigInt(binary ? 1024 : base) ** BigInt(power));
  return power === 0 ? exactly(bytes) : { bytes, low, high: Math.max(bytes, Math.min(MOST_BYTES, high)) };
}

const BYTES: Unit = { power: 0, binary: false };

const fails = (code: SizeProblem, params: Readonly<Record<string, string | number>> = {}): ParsedSize => ({
  ok: false,
  code,
  params,
});

/** One spelling for every script: full width, exotic spaces, direction marks, digits, case. */
const plainText = (text: string): string =>
  withAsciiDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    .replaceAll('،', ',')
    .trim()
    .toLowerCase();

/**
 * Reads a size as people type, paste or copy it from Settings, in any of the languages of `size-units.ts`.
 * Takes time linear in the text, which may have at most 200 characters.
 */
export function parseSize(text: string, { locale, base = 1024 }: ParseSizeOptions = {}): ParsedSize {
  if (text.trim() === '') return fails('empty');
  const shown = { text: text.trim().slice(0, 40) };
  // Normalising would turn "2³" into 23.
  if (text.length > LONGEST_TEXT || /\p{No}/u.test(text)) return fails('not-a-size', shown);
  const plain = plainText(text);
  if (plain === '') return fails('empty');
  if (saysNothing(plain, locale)) return { ok: true, size: ZERO };

  const [, sign = '', rawNumber = '', word = ''] = /^([+\-−]?) ?([0-9.,'’٫٬\s]*)(.*)$/s.exec(plain) ?? [];
  const number = rawNumber.trim().replace(/\s/g, ' ');
  const readings = readNumber(number, locale === undefined ? undefined : groupMark(locale));
  const named = word === '' ? undefined : unitNamed(word, locale);
  if (readings.length === 0 || (word !== '' && !named)) return fails('not-a-size', shown);

  const isZero = readings.every(({ digits }) => digits === 0n);
  if (isZero && !named) return { ok: true, size: ZERO };
  if (sign !== '' && sign !== '+' && !isZero) return fails('negative', shown);

  const unit = named ?? BYTES;
  const least = named ? 0 : LEAST_BARE_BYTES;
  const possible = unit.power > 0 ? readings : readings.filter((r) => r.decimals === 0 && r.digits >= least);
  if (possible.length === 0) return named ? fails('not-a-size', shown) : fails('unit-missing', { number });

  const [size, other] = possible
    .map((reading) => sizeOf(reading, unit, base))
    .filter(({ bytes }) => bytes <= MOST_BYTES);
  if (!size) return fails('too-large', { most: MOST_BYTES });
  return other ? { ok: true, size, ambiguous: [size, other] } : { ok: true, size };
}
