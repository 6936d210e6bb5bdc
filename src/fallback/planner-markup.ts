import type { Household, HouseholdInput } from '../model/household.js';
import { fallback, type FallbackOptions } from './fallback.js';
import { jsonText } from './json-text.js';
import { languageSpeaker } from './language-speaker.js';
import { Markup, markup } from './markup.js';

/**
 * The whole planner for a page: its tag with the attributes that the options name, the household as its JSON child,
 * and the fallback. `prices` are in the fallback alone: the element takes them from an address.
 * @throws TypeError as `fallback`
 */
export function plannerMarkup(
  household: HouseholdInput | Household | null,
  options: FallbackOptions = {},
): string {
  const { lang, words, tier, region, tiers, headroom } = options;
  const isRightToLeft = lang !== undefined && languageSpeaker(lang, words).dir() === 'rtl';
  const attributes = Object.entries({
    lang,
    dir: isRightToLeft ? 'rtl' : undefined,
    tier,
    region,
    tiers: tiers?.join(' '),
    headroom: typeof headroom === 'number' ? `${headroom} bytes` : headroom,
  }).map(([name, value]) => (value === undefined ? '' : markup` ${name}="${value}"`));
  const data = household
    ? markup`<script type="application/json">${new Markup(jsonText(household))}</script>
`
    : '';
  return markup`<stowage-planner${attributes}>
${data}${new Markup(fallback(household, options))}</stowage-planner>
`.html;
}
