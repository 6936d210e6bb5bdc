import type { Price } from '../data/prices.js';

/** Money as the language writes it ("¥180", "$9.00"). Between Arabic words the sign of "US$" would change sides. */
export const moneyIn = (lang: string, amount: number, currency: string): string =>
  new Intl.NumberFormat(lang, { style: 'currency', currency })
    .format(amount)
    .replace(/\u200f.*[A-Z]\$/, '$&\u200e');

export const priceIn = (lang: string, { amount, currency }: Price): string => moneyIn(lang, amount, currency);

/** The name of a country in a language. */
export const countryIn = (lang: string, code: string): string =>
  new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code;

/** A day (ISO) as the language writes it. */
export const dayIn = (lang: string, day: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** Several names or phrases as one. */
export const listIn = (lang: string, items: readonly string[]): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);
