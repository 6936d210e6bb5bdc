import { RULES, type RuleId } from '../data/rules.js';
import type { Household, HouseholdInput } from '../model/household.js';
import { judgeRule } from '../model/rules.js';
import { tellRule, type RuleTold } from '../telling/rule-words.js';
import type { FallbackOptions } from './fallback.js';
import { languageSpeaker } from './language-speaker.js';
import { markup, type Markup } from './markup.js';
import { situationOf } from './situation.js';

export interface RulesFallbackOptions extends Omit<FallbackOptions, 'today'> {
  /** The one rule told; without it all are. */
  readonly rule?: RuleId | undefined;
}

/**
 * The guides' rules of thumb, judged on a household, as HTML: to be put between the tags of `<stowage-rules>`. Each
 * has the id that the element's rule has too, so that a link leads there with and without scripts; at the end it says
 * that this has nothing to do with Apple.
 * @param household JSON as `parseHousehold` reads it; `null`: the example, marked as one
 * @returns one `<div class="stowage-fallback">` with `lang` and `dir`
 * @throws TypeError when the household or an option can’t be read
 */
export function rulesFallback(
  household: HouseholdInput | Household | null,
  { lang = 'en', words, rule, ...given }: RulesFallbackOptions = {},
): string {
  const speaker = languageSpeaker(lang, words);
  const { household: read, view, results, isExample } = situationOf(household, given);
  const shown = RULES.filter(({ id }) => rule === undefined || id === rule);
  if (shown.length === 0) throw new TypeError(speaker.term('rulesUnknown', String(rule)));
  const told = shown.map(({ id }) => {
    const judgement = judgeRule(read, id, { ios: view.ios, ladder: () => results.ladder });
    return item(id, tellRule(speaker, read, judgement));
  });
  return markup`<div class="stowage-fallback" lang="${speaker.lang()}" dir="${speaker.dir()}">
${isExample ? markup`<p><small>${speaker.term('exampleMark')}</small></p>\n` : ''}<ul>
${told}</ul>
<p><small>${speaker.term('trademarks')}</small></p>
</div>
`.html;
}

const item = (rule: RuleId, { quote, word, sentence, asks }: RuleTold): Markup =>
  markup`<li id="rule-${rule}">${quote} <strong>${word}.</strong> ${sentence}${asks && ` ${asks}`}</li>
`;
