/** A decimal number as written: `digits` ÷ 10^`decimals`. `2.30` is 230 and 2. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** The zeros of the decimal digits in use beside ASCII: Arabic, Persian, Devanagari, Bengali, Tibetan, Burmese. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xf20, 0x1040];

/** ASCII digits for those of other scripts. */
export const withAsciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u1049]/g, (char) => {
    const code = char.charCodeAt(0);
    const zero = zeros.find((first) => first <= code && code < first + 10);
    return zero === undefined ? char : String(code - zero);
  });

/** 1,234,567 or, in India, 12,34,567; a number with a leading zero is never grouped. */
function isGrouped(runs: readonly string[]): boolean {
  const [first = '', ...rest] = runs;
  if (rest.length === 0) return true;
  if (first === '' || first.startsWith('0') || rest.at(-1)?.length !== 3) return false;
  const inner = rest.slice(0, -1);
  const allOf = (length: number) => first.length <= length && inner.every((run) => run.length === length);
  return allOf(3) || allOf(2);
}

/** Whether the separators are of one kind that can group. */
const canGroup = (separators: string): boolean =>
  [...separators].every((mark) => mark === separators[0] && mark !== '٫');

const decimal = (whole: readonly string[], fraction = ''): Decimal => ({
  digits: BigInt(whole.join('') + fraction),
  decimals: fraction.length,
});

/**
 * The ways to read ASCII digits with separators, the likelier first; none if it is no number.
 * Spaces, apostrophes and `٬` can only group, `٫` only starts decimals, a dot or a comma does either, so `1.234` has
 * two readings. `group`, the locale's mark between thousands, says which comes first; without it the decimals do.
 */
export function readNumber(text: string, group?: string): readonly Decimal[] {
  const runs = text.split(/[^0-9]/);
  const separators = text.replace(/[0-9]/g, '').replaceAll('’', "'");
  if (runs.slice(1).includes('')) return [];
  const mark = separators.at(-1);
  if (mark === undefined) return text === '' ? [] : [decimal(runs)];

  const readings: Decimal[] = [];
  const whole = runs.slice(0, -1);
  const before = separators.slice(0, -1);
  if ('.,٫'.includes(mark) && !before.includes(mark) && canGroup(before) && isGrouped(whole)) {
    readings.push(decimal(whole, runs.at(-1)));
  }
  if (canGroup(separators) && isGrouped(runs)) readings.push(decimal(runs));
  return mark === group ? readings.reverse() : readings;
}
