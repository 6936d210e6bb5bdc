import type { Price } from '../data/prices.js';
import { countryIn, dayIn } from './format.js';
import type { Speaker } from './speaker.js';

const DAY = 86_400_000;
const DAYS_FRESH = 180;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** Today as an ISO date, in UTC like the dates of the price lists. */
export const isoToday = (): string => new Date().toISOString().slice(0, 10);

/**
 * Whose price it is and of which day, and a warning when it is old or not that country's.
 * @param region the country asked for, ISO 3166
 * @param today ISO date
 */
export function priceNote(localize: Speaker, price: Price, region: string, today = isoToday()): string {
  const lang = localize.lang();
  const key = daysBetween(price.asOf, today) > DAYS_FRESH ? 'priceNoteOld' : 'priceNote';
  const note = localize.term(key, countryIn(lang, price.country), dayIn(lang, price.asOf));
  return price.fallback ? `${localize.term('priceFallback', countryIn(lang, region))} ${note}` : note;
}
