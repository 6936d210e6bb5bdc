import { numberFormat } from './locale-number.js';
import { printedBytes } from './printed-size.js';
import { unitSuffix } from './unit-suffix.js';

export type Rounding = 'nearest' | 'up' | 'down';

/** The largest unit a size is told in. */
export type LargestUnit = 'GB' | 'TB';

export interface FormatSizeOptions {
  /** A BCP 47 tag: its digits, its decimal mark, its name for GB. */
  readonly locale: string;
  /** `nearest` (default), `up` for what is missing or must be freed, `down` for room to spare. */
  readonly round?: Rounding | undefined;
  /** `TB` by default; `GB` where two decimals of a TB hide what the sum is about. */
  readonly largest?: LargestUnit | undefined;
  /** `KB` by default; `GB` beside sizes in GB, on one scale with them, from a tenth on. */
  readonly smallest?: 'KB' | 'GB' | undefined;
}

interface Scale {
  readonly power: 1 | 2 | 3 | 4;
  readonly decimals: number;
}

const giga: Scale = { power: 3, decimals: 1 };
const tera: Scale = { power: 4, decimals: 2 };
const small: readonly Scale[] = [
  { power: 1, decimals: 0 },
  { power: 2, decimals: 0 },
];

/** The same few hundred sizes stand on a page however often one of them changes. */
const printed = new Map<string, string>();
const MOST_PRINTED = 1000;

type Exactly<Options> = { readonly [Key in keyof Options]-?: Exclude<Options[Key], undefined> };

const mirrored = { nearest: 'nearest', up: 'down', down: 'up' } as const;

/** How many of the last decimal are shown. A size read back gives at least (`up`) or at most (`down`) the bytes. */
function rounded(bytes: bigint, parts: bigint, unit: bigint, round: Rounding): bigint {
  if (round === 'nearest') return (2n * bytes * parts + unit) / (2n * unit);
  const below = (bytes * parts) / unit;
  if (round === 'down') return printedBytes(below + 1n, parts, unit) <= bytes ? below + 1n : below;
  return printedBytes(below, parts, unit) >= bytes ? below : below + 1n;
}

/**
 * Prints bytes as the iCloud screens do (1 GB = 2^30): KB and MB whole, GB with at most one decimal, TB with two.
 * `2.3 GB` stands for round(2.3·2^30) bytes here as in `parseSize`, so that many bytes print as 2.3 GB whichever way
 * they are rounded.
 * @param bytes a whole number; below 0 it prints with a minus, `up` still towards more
 */
export function formatSize(
  bytes: number,
  { locale, round = 'nearest', largest = 'TB', smallest = 'KB' }: FormatSizeOptions,
): string {
  const key = `${bytes} ${locale} ${round} ${largest} ${smallest}`;
  const known = printed.get(key);
  if (known) return known;
  const text = print(bytes, { locale, round, largest, smallest });
  if (printed.size === MOST_PRINTED) printed.clear();
  printed.set(key, text);
  return text;
}

function print(bytes: number, { locale, round, largest, smallest }: Exactly<FormatSizeOptions>): string {
  if (bytes === 0) return numberFormat(locale, 0).format(0) + unitSuffix(3, locale);
  const amount = BigInt(Math.abs(bytes));
  const way = bytes < 0 ? mirrored[round] : round;
  const count = ({ power, decimals }: Scale) =>
    rounded(amount, 10n ** BigInt(decimals), 1024n ** BigInt(power), way);
  const below = smallest === 'GB' && count(giga) > 0n ? [] : small;
  const scales = largest === 'TB' ? [...below, giga] : below;
  const scale =
    scales.find((s) => count(s) < 1024n * 10n ** BigInt(s.decimals)) ?? (largest === 'TB' ? tera : giga);
  const value = Number(count(scale)) / 10 ** scale.decimals;
  const signed = bytes < 0 && value > 0 ? -value : value;
  return numberFormat(locale, scale.decimals).format(signed) + unitSuffix(scale.power, locale);
}
