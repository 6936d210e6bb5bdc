import { registerTranslation, type Translation } from '@shoelace-style/localize';
import type { Terms } from '../locales/en.js';

export type Words = Partial<Terms>;

/** By language code, and put together for each tag that was asked for. */
const taught = new Map<string, Words>();
const wordsFor = new Map<string, Words>();

/** Adds words of a language, in the library too, whose own table can't be read: it serves one word a call. */
export function teach(words: Words & Translation): void {
  const code = words.$code.toLowerCase();
  taught.set(code, { ...taught.get(code), ...words });
  wordsFor.clear();
  registerTranslation(words);
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
