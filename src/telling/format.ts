import type { Price } from '../data/prices.js';

/** A formatter for each key, made once: making one takes as long as hundreds of its texts. */
function kept<Key extends readonly string[], Format>(make: (...key: Key) => Format): (...key: Key) => Format {
  const made = new Map<string, Format>();
  return (...key) => {
    const name = key.join(' ');
    const format = made.get(name) ?? make(...key);
    made.set(name, format);
    return format;
  };
}

const moneyFormat = kept(
  (lang: string, currency: string) => new Intl.NumberFormat(lang, { style: 'currency', currency }),
);
const dayFormat = kept(
  (lang: string) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }),
);
const countryNames = kept((lang: string) => new Intl.DisplayNames(lang, { type: 'region' }));
const percentFormat = kept((lang: string) => new Intl.NumberFormat(lang, { style: 'percent' }));
const collator = kept((lang: string) => new Intl.Collator(lang, { numeric: true, sensitivity: 'base' }));
const listFormat = kept((lang: string) => new Intl.ListFormat(lang, { type: 'conjunction' }));

/** Money as the language writes it ("¥180", "$9.00"). Between Arabic words the sign of "US$" would change sides. */
export const moneyIn = (lang: string, amount: number, currency: string): string =>
  moneyFormat(lang, currency)
    .format(amount)
    .replace(/\u200f.*[A-Z]\$/, '$&\u200e');

export const priceIn = (lang: string, { amount, currency }: Price): string => moneyIn(lang, amount, currency);

/** The name of a country in a language. */
export const countryIn = (lang: string, code: string): string => countryNames(lang).of(code) ?? code;

/** A share of a whole, 1, in percent. */
export const percentIn = (lang: string, share: number): string => percentFormat(lang).format(share);

/** A day (ISO) as the language writes it. */
export const dayIn = (lang: string, day: string): string =>
  dayFormat(lang).format(new Date(`${day}T00:00:00Z`));

/** Which of two names comes first in the language's alphabet, whatever their case or accents: below 0, the first. */
export const compareIn = (lang: string, a: string, b: string): number => collator(lang).compare(a, b);

/** Several names or phrases as one. */
export const listIn = (lang: string, items: readonly string[]): string => listFormat(lang).format(items);
