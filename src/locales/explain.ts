import { sentences as english } from './en/sentences.js';
import type { Params, Sentences } from './sentence.js';
import { speechOf, type Speech } from './speech.js';

const LANGUAGES: Readonly<Record<string, () => Promise<(speech: Speech) => Sentences>>> = {
  ar: () => import('./ar/sentences.js').then(({ sentences }) => sentences),
  de: () => import('./de/sentences.js').then(({ sentences }) => sentences),
};

const known = new Map<string, Sentences>();

const canonical = (locale: string): string => {
  try {
    return new Intl.Locale(locale.replaceAll('_', '-')).toString();
  } catch {
    return 'en';
  }
};

const languageOf = (tag: string): string => new Intl.Locale(tag).language;

/**
 * Loads the sentences of a language other than English, for `explain`; once for each locale. Nothing happens where
 * it has none, or they can't be had.
 * @param locale a BCP 47 tag
 */
export async function loadSentences(locale: string): Promise<void> {
  const tag = canonical(locale);
  const load = LANGUAGES[languageOf(tag)];
  if (!load || known.has(tag)) return;
  const sentences = await load().catch(() => undefined);
  if (sentences) known.set(tag, sentences(speechOf(tag)));
}

/** English for where it is read, numbers and all. */
function englishFor(tag: string): Sentences {
  const own = languageOf(tag) === 'en' ? tag : 'en';
  const words = known.get(own) ?? english(speechOf(own));
  known.set(own, words);
  return words;
}

/**
 * A sentence for a code of the model: a household's or an action's problem, a size's, a notice. English where
 * the language has no words or `loadSentences` hasn't loaded them; a code nobody knows is given back as it is.
 * @param locale a BCP 47 tag
 */
export function explain(code: string, params: Params, locale: string): string {
  const tag = canonical(locale);
  const words = [known.get(tag), englishFor(tag)].find((all) => all && Object.hasOwn(all, code));
  return words?.[code]?.(params) ?? code;
}
