import type { Terms } from './en.js';
import type * as english from './en/parts.js';
import { speechOf, type Speech } from './speech.js';
import type { Wording } from './wording.js';

/** A language’s words, element by element, with the figures in them as its region writes numbers. */
type Parts = {
  readonly [Name in keyof typeof english]: (speech: Speech) => Wording<(typeof english)[Name]>;
};

/** All words of a language. */
export function termsOf(
  language: Pick<Terms, '$code' | '$name' | '$dir'>,
  parts: Parts,
  locale: string,
): Terms {
  const speech = speechOf(locale);
  return {
    ...language,
    ...parts.answer(speech),
    ...parts.apps(speech),
    ...parts.card(speech),
    ...parts.devices(speech),
    ...parts.doctor(speech),
    ...parts.doctorTalk(speech),
    ...parts.fallback(speech),
    ...parts.forecast(speech),
    ...parts.keeping(speech),
    ...parts.numberField(speech),
    ...parts.photos(speech),
    ...parts.planner(speech),
    ...parts.problems(speech),
    ...parts.rows(speech),
    ...parts.rules(speech),
    ...parts.shared(speech),
    ...parts.steps(speech),
    ...parts.sums(speech),
    ...parts.tiers(speech),
    ...parts.tradeoff(speech),
    ...parts.upload(speech),
    ...parts.value(speech),
  };
}
