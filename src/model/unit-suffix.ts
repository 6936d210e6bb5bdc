/** `fr` of `fr-CA`. */
export const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/, 1)[0] ?? '';

type Labels = readonly [kilo: string, mega: string, giga: string, tera: string];
const plain: Labels = ['KB', 'MB', 'GB', 'TB'];
const cyrillic: Labels = ['КБ', 'МБ', 'ГБ', 'ТБ'];
const labels: Readonly<Record<string, Labels>> = {
  ar: ['ك.ب', 'م.ب', 'غ.ب', 'ت.ب'],
  fi: ['kt', 'Mt', 'Gt', 'Tt'],
  fr: ['Ko', 'Mo', 'Go', 'To'],
  ru: cyrillic,
  uk: cyrillic,
};

/**
 * What is written after a number, its space included, which never ends a line. A table of our own: `Intl` says kB
 * where Settings says KB, and its Arabic units and spaces differ from unit to unit.
 */
export function unitSuffix(power: 1 | 2 | 3 | 4, locale: string): string {
  const language = languageOf(locale);
  const space = language === 'fr' ? '\u202f' : '\u00a0';
  const names = labels[language] ?? plain;
  return space + (power === 1 ? names[0] : power === 2 ? names[1] : power === 3 ? names[2] : names[3]);
}
