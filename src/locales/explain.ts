import { sentences as english } from './en/sentences.js';
import type { Params } from './sentence.js';
import { speechOf, type Speech } from './speech.js';

type Sentences = Readonly<Record<string, (params: Params) => string>>;

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

/**
 * Loads the sentences of a language other than English, for `explain`; once for each locale. Nothing happens where
 * it has none, or they can't be had.
 * @param locale a BCP 47 tag
 */
export async function loadSentences(locale: string): Promise<void> {
  const tag = canonical(locale);
  const load = LANGUAGES[new Intl.Locale(tag).language];
  if (!load || known.has(tag)) return;
  const sentences = await load().catch(() => undefined);
  if (sentences) known.set(tag, sentences(speechOf(tag)));
}

/**
 * A sentence for a code of the model: a household's or an action's problem, a size's, a notice. English where
 * the language has no words or `loadSentences` hasn't loaded them; a code nobody knows is given back as it is.
 * @param locale a BCP 47 tag
 */
export function explain(code: string, params: Params, locale: string): string {
  const words = [known.get(canonical(locale)), english].find((all) => all && Object.hasOwn(all, code));
  return words?.[code]?.(params) ?? code;
}
