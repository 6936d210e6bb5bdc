import type { Price } from '../data/prices.js';

const MOST_KEPT = 1000;

/**
 * What is made of a key, made once: a formatter takes as long as hundreds of its texts, and the same few texts stand
 * on a page however often its numbers change.
 */
function kept<Key extends readonly (string | number)[], Made>(make: (...key: Key) => Made) {
  const made = new Map<string, Made>();
  return (...key: Key): Made => {
    const name = key.join(' ');
    const known = made.get(name) ?? make(...key);
    if (made.size === MOST_KEPT) made.clear();
    made.set(name, known);
    return known;
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
export const moneyIn = kept((lang: string, amount: number, currency: string): string =>
  moneyFormat(lang, currency)
    .format(amount)
    .replace(/\u200f.*[A-Z]\$/, '$&\u200e'),
);

export const priceIn = (lang: string, { amount, currency }: Price): string => moneyIn(lang, amount, currency);

/** The name of a country in a language. */
export const countryIn = kept((lang: string, code: string): string => countryNames(lang).of(code) ?? code);

/** A share of a whole, 1, in percent. */
export const percentIn = (lang: string, share: number): string => percentFormat(lang).format(share);

/** A day (ISO) as the language writes it. */
export const dayIn = kept((lang: string, day: string): string =>
  dayFormat(lang).format(new Date(`${day}T00:00:00Z`)),
);

/** Which of two names comes first in the language's alphabet, whatever their case or accents: below 0, the first. */
export const compareIn = (lang: string, a: string, b: string): number => collator(lang).compare(a, b);

/** Several names or phrases as one. */
export const listIn = (lang: string, items: readonly string[]): string => listFormat(lang).format(items);
