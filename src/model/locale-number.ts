const cache = new Map<string, Intl.NumberFormat>();
const groupMarks = new Map<string, string | undefined>();

/**
 * The number formatter of a locale, made once: at most `digits` decimals.
 * A tag that `Intl` refuses ("en_US") counts as English.
 */
export function numberFormat(locale: string, digits: number, useGrouping = false): Intl.NumberFormat {
  const key = `${locale} ${digits} ${useGrouping}`;
  const known = cache.get(key);
  if (known) return known;
  // Some languages group only from five digits on.
  const options = { maximumFractionDigits: digits, useGrouping: useGrouping && ('auto' as const) };
  let made: Intl.NumberFormat;
  try {
    made = new Intl.NumberFormat(locale, options);
  } catch {
    made = new Intl.NumberFormat('en', options);
  }
  cache.set(key, made);
  return made;
}

/** What the locale writes between thousands: `,` in en, `.` in de, a narrow space in fr. */
export function groupMark(locale: string): string | undefined {
  if (groupMarks.has(locale)) return groupMarks.get(locale);
  const parts = numberFormat(locale, 0, true).formatToParts(1_234_567);
  const mark = parts.find(({ type }) => type === 'group')?.value;
  groupMarks.set(locale, mark);
  return mark;
}
