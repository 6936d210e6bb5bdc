import { sentences as english } from './en/sentences.js';
import type { Params } from './sentence.js';

const languages: Readonly<Record<string, Readonly<Record<string, (params: Params) => string>>>> = {
  en: english,
};

/**
 * A sentence for a code of the model: a household's or an action's problem, a size's, a notice. English where
 * the language has no words; a code nobody knows is given back as it is.
 * @param locale a BCP 47 tag
 */
export function explain(code: string, params: Params, locale: string): string {
  const [language = ''] = locale.toLowerCase().split('-');
  const words = Object.hasOwn(languages, language) ? languages[language] : english;
  const sentence = words && Object.hasOwn(words, code) ? words[code] : undefined;
  return sentence ? sentence(params) : code;
}
