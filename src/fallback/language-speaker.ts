import type { FunctionParams } from '@shoelace-style/localize';
import { ar } from '../locales/ar.js';
import { de } from '../locales/de.js';
import { en, type Terms } from '../locales/en.js';
import type { Speaker } from '../telling/speaker.js';

/** Words of a language of the page's own: as many as there are, its code and its direction. */
export type Language = Partial<Terms> & Pick<Terms, '$code' | '$dir'>;

type Words = (locale: string) => Terms;

const LANGUAGES: Readonly<Record<string, Words>> = { ar, de, en: () => en };

/** A tag as the elements take it; `null` where it is none. */
function tagOf(lang: string): Intl.Locale | null {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-'));
  } catch {
    return null;
  }
}

/**
 * Tells things as the elements do on a page in that language: in English where there are no words for it.
 * @param own words of a language that isn’t built in, or other words in one that is
 */
export function languageSpeaker(lang: string, own?: Language): Speaker {
  const tag = tagOf(lang);
  const ownTag = own && tagOf(own.$code);
  const isOwn = tag !== null && ownTag?.language === tag.language;
  const words = tag ? LANGUAGES[tag.language] : undefined;
  const locale = tag && (words || isOwn) ? tag.toString() : 'en';
  const terms: Terms = { ...(words?.(locale) ?? en), ...(isOwn && own) };
  return {
    lang: () => locale,
    dir: () => terms.$dir,
    term: <Key extends keyof Terms>(key: Key, ...args: FunctionParams<Terms[Key]>): string => {
      const term: unknown = terms[key];
      return typeof term === 'function' ? String(Reflect.apply(term, undefined, args)) : String(term);
    },
  };
}
