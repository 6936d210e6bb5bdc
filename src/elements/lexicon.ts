import { registerTranslation, type Translation } from '@shoelace-style/localize';
import type { Terms } from '../locales/en.js';

export type Words = Partial<Terms>;

/** By language code, and put together for each tag that was asked for. */
const taught = new Map<string, Words>();
const wordsFor = new Map<string, Words>();

/**
 * Adds words of a language, in the library too, whose own table can't be read: it serves one word a call.
 * @param isOwn a page's words replace those there are; an element's, which may be loaded later, don't
 */
export function teach(words: Words & Translation, isOwn = false): void {
  const code = words.$code.toLowerCase();
  const known = taught.get(code);
  const all = isOwn ? { ...known, ...words } : { ...words, ...known };
  taught.set(code, all);
  wordsFor.clear();
  registerTranslation({ ...words, ...all });
}

/** A region's words before its language's, and English where there are none. */
export function wordsIn(tag: string): Words {
  const known = wordsFor.get(tag);
  if (known) return known;
  const { language, region = '' } = new Intl.Locale(tag);
  const codes = ['en', language, `${language}-${region.toLowerCase()}`];
  const words = codes.reduce<Words>((all, code) => ({ ...all, ...taught.get(code) }), {});
  wordsFor.set(tag, words);
  return words;
}
