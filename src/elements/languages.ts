import type { Terms } from '../locales/en.js';
import { teach } from './lexicon.js';

/** The words of a language as a region writes their numbers. */
type Words = (locale: string) => Terms;

/** Languages that are loaded when an element finds itself in one. */
const LANGUAGES: Readonly<Record<string, () => Promise<Words>>> = {
  ar: () => import('../locales/ar.js').then(({ ar }) => ar),
  de: () => import('../locales/de.js').then(({ de }) => de),
};

/** By code; `null` once nothing is to be waited for. */
const loads = new Map<string, Promise<void> | null>();
const ownWords = new Set<string>();

/**
 * Loads the words of a language, once for each region.
 * @param tag BCP 47, well-formed
 * @param arrived called once they are there
 * @returns what to wait for; `null` when they are there, or can't be had: then it stays English
 */
export function loadLanguage(tag: string, arrived: () => void): Promise<void> | null {
  const { language, region } = new Intl.Locale(tag);
  const load = LANGUAGES[language];
  if (!load || ownWords.has(language)) return null;
  const code = region ? `${language}-${region}` : language;
  const known = loads.get(code);
  if (known !== undefined) return known;
  const loading = load().then(
    (words) => {
      loads.set(code, null);
      teach({ ...words(code), $code: code });
      arrived();
    },
    () => {
      loads.set(code, null);
      arrived();
    },
  );
  loads.set(code, loading);
  return loading;
}

/** Keeps the language to the words that are given to the elements. */
export function dontLoad(code: string): void {
  ownWords.add(new Intl.Locale(code).language);
}
