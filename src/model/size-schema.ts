import * as v from 'valibot';
import { MOST_BYTES, parseSize } from './parse-size.js';
import { hasFields } from './schema-parts.js';
import type { Size, SizeSource } from './size.js';

const SOURCES: readonly SizeSource[] = ['icloud', 'device', 'computer', 'estimate'];

/** bytes · a size as displayed (binary, English) · [low, bytes, high] */
type Amount = number | string | readonly [low: number, bytes: number, high: number];

/**
 * A size in JSON; with `from` it keeps the place it was read from (decimal units on a device or a computer).
 * A size as read, `{low, bytes, high}`, is taken too, so that a snapshot's household can be given back.
 */
export type SizeInput = Amount | { readonly size: Amount; readonly from: SizeSource } | Size;

type Reading = { readonly size: Size } | { readonly code: string };

const isBytes = (n: unknown): n is number =>
  typeof n === 'number' && Number.isSafeInteger(n) && n >= 0 && n <= MOST_BYTES;

function whyNotBytes(n: unknown): string {
  if (typeof n !== 'number' || !Number.isFinite(n)) return 'not-a-size';
  if (n < 0) return 'negative';
  return n > MOST_BYTES ? 'too-large' : 'not-whole-bytes';
}

function readAmount(amount: unknown, from?: SizeSource): Reading {
  if (typeof amount === 'string') {
    const base = from === 'device' || from === 'computer' ? 1000 : 1024;
    const parsed = parseSize(amount, { locale: 'en', base });
    return parsed.ok ? { size: parsed.size } : { code: parsed.code };
  }
  if (Array.isArray(amount)) {
    const triple: readonly unknown[] = amount;
    const [low, bytes, high] = triple;
    if (triple.length !== 3) return { code: 'not-a-size' };
    if (!isBytes(low)) return { code: whyNotBytes(low) };
    if (!isBytes(bytes)) return { code: whyNotBytes(bytes) };
    if (!isBytes(high)) return { code: whyNotBytes(high) };
    return low <= bytes && bytes <= high ? { size: sizeFrom(low, bytes, high) } : { code: 'not-ordered' };
  }
  return isBytes(amount) ? { size: sizeFrom(amount, amount, amount) } : { code: whyNotBytes(amount) };
}

/** Adding 0 makes 0 of -0. */
const sizeFrom = (low: number, bytes: number, high: number): Size => ({
  low: low + 0,
  bytes: bytes + 0,
  high: high + 0,
});

/** Takes `{size, from}`, and `{low, bytes, high, from?}` too. */
function readSize(input: unknown): Reading {
  if (!hasFields(input)) return readAmount(input);
  const isRead = 'bytes' in input;
  const keys = isRead ? ['low', 'bytes', 'high', 'from'] : ['size', 'from'];
  if (Object.keys(input).some((key) => !keys.includes(key))) return { code: 'unknown-key' };
  const amount = isRead ? [input.low, input.bytes, input.high] : input.size;
  const { from } = input;
  if (from === undefined && isRead) return readAmount(amount);
  const source = SOURCES.find((known) => known === from);
  if (!source) return { code: 'unknown-source' };
  const reading = readAmount(amount, source);
  return 'size' in reading ? { size: { ...reading.size, from: source } } : reading;
}

/** Reads a size; the issue's message is a code. */
export const sizeSchema = v.pipe(
  v.custom<SizeInput>((input) => input !== undefined && input !== null, 'missing'),
  v.rawTransform(({ dataset, addIssue, NEVER }): Size => {
    const reading = readSize(dataset.value);
    if ('size' in reading) return reading.size;
    addIssue({ message: reading.code });
    return NEVER;
  }),
);
