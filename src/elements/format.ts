import type { Price } from '../data/prices.js';

/** Money as the language writes it: two decimals only where the amount has them ("¥180", "$0.99", "CHF 1"). */
export function moneyIn(lang: string, amount: number, currency: string): string {
  const whole = Number.isInteger(amount);
  const fraction = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(lang, { style: 'currency', currency, ...fraction }).format(amount);
}

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
