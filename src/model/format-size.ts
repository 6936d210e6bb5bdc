import { numberFormat } from './locale-number.js';
import { printedBytes } from './printed-size.js';
import { unitSuffix } from './unit-suffix.js';

export type Rounding = 'nearest' | 'up' | 'down';

export type SizeUnit = 'KB' | 'MB' | 'GB' | 'TB';

/** The largest unit a size is told in. */
export type LargestUnit = 'GB' | 'TB';

export interface FormatSizeOptions {
  /** A BCP 47 tag: its digits, its decimal mark, its name for GB. */
  readonly locale: string;
  /** `nearest` (default), `up` for what is missing or must be freed, `down` for room to spare. */
  readonly round?: Rounding | undefined;
  /** `TB` by default; `GB` where two decimals of a TB hide what the sum is about. */
  readonly largest?: LargestUnit | undefined;
  /** The unit, whatever the size, as beside others on one scale; not where it would round to nothing. */
  readonly unit?: SizeUnit | undefined;
}

interface Scale {
  readonly power: 1 | 2 | 3 | 4;
  readonly decimals: number;
}

const SCALES: Readonly<Record<SizeUnit, Scale>> = {
  KB: { power: 1, decimals: 0 },
  MB: { power: 2, decimals: 0 },
  GB: { power: 3, decimals: 1 },
  TB: { power: 4, decimals: 2 },
};

/** The same few hundred sizes stand on a page however often one of them changes. */
const printed = new Map<string, string>();
const MOST_PRINTED = 1000;

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
  { locale, round = 'nearest', largest = 'TB', unit }: FormatSizeOptions,
): string {
  const key = `${bytes} ${locale} ${round} ${largest} ${unit ?? ''}`;
  const known = printed.get(key);
  if (known) return known;
  const text = print(bytes, { locale, round, largest, unit });
  if (printed.size === MOST_PRINTED) printed.clear();
  printed.set(key, text);
  return text;
}

function print(
  bytes: number,
  { locale, round, largest, unit }: FormatSizeOptions & { readonly round: Rounding },
): string {
  const fixed = unit && SCALES[unit];
  if (bytes === 0) return numberFormat(locale, 0).format(0) + unitSuffix(fixed?.power ?? 3, locale);
  const amount = BigInt(Math.abs(bytes));
  const way = bytes < 0 ? mirrored[round] : round;
  const count = ({ power, decimals }: Scale) =>
    rounded(amount, 10n ** BigInt(decimals), 1024n ** BigInt(power), way);
  const { KB, MB, GB, TB } = SCALES;
  const scales = largest === 'GB' ? [KB, MB, GB] : [KB, MB, GB, TB];
  const fitting = scales.find((s) => count(s) < 1024n * 10n ** BigInt(s.decimals)) ?? SCALES[largest ?? 'TB'];
  const scale = fixed && count(fixed) > 0n ? fixed : fitting;
  const value = Number(count(scale)) / 10 ** scale.decimals;
  const signed = bytes < 0 && value > 0 ? -value : value;
  // Otherwise it may be a field's value, where a mark between thousands can be read as the decimal one.
  const isGrouped = fixed !== undefined || largest === 'GB';
  return numberFormat(locale, scale.decimals, isGrouped).format(signed) + unitSuffix(scale.power, locale);
}
