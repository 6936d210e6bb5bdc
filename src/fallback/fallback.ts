import type { Household, HouseholdInput } from '../model/household.js';
import type { Snapshot } from '../store/snapshot.js';
import { arrangementWords } from '../telling/arrangement-words.js';
import { Figures } from '../telling/figures.js';
import { isoToday, priceNote } from '../telling/price-note.js';
import { sentences } from '../telling/sentences.js';
import type { Speaker } from '../telling/speaker.js';
import { languageSpeaker, type Language } from './language-speaker.js';
import { markup, type Markup } from './markup.js';
import { situationOf, type Given } from './situation.js';
import { tierTables } from './tier-table.js';

/** How it is told, and what the attributes of the element say. */
export interface FallbackOptions extends Given {
  /** BCP 47; default: English. English, German and Arabic are built in, other languages need `words`. */
  readonly lang?: string | undefined;
  /** Words of another language, or others in one that is built in. */
  readonly words?: Language | undefined;
  /** The day that tells whether the prices are old, as an ISO date; default: now. */
  readonly today?: string | undefined;
}

/**
 * A household as HTML that says what the elements would say of it: the answer, the tiers with prices and
 * verdicts, whose prices they are, and that this has nothing to do with Apple. To be put between the tags of
 * `<stowage-planner>`, which draws itself in its place; so readers without scripts, feeds and search engines have
 * it too. It needs no page, and no style of its own.
 * @param household JSON as `parseHousehold` reads it; `null`: the example, marked as one
 * @returns one `<div class="stowage-fallback">` with `lang` and `dir`
 * @throws TypeError when the household or an option can’t be read: each wrong place in a line
 */
export function fallback(
  household: HouseholdInput | Household | null,
  options: FallbackOptions = {},
): string {
  const { lang = 'en', words, today = isoToday(), ...given } = options;
  const speaker = languageSpeaker(lang, words);
  const snapshot = situationOf(household, given);
  const { ladder } = snapshot.results;
  const price = ladder.pools[0]?.rows[0]?.price;
  const [lead = '', ...further] = told(speaker, snapshot);
  return markup`<div class="stowage-fallback" lang="${speaker.lang()}" dir="${speaker.dir()}">
${snapshot.isExample ? note(speaker.term('exampleMark')) : ''}<p><strong>${lead}</strong></p>
${further.map(paragraph)}${
    price ? tierTables(speaker, snapshot) : paragraph(speaker.term('tiersEmpty'))
  }${arrangementWords(speaker, snapshot.household, ladder).map(paragraph)}${
    price ? note(priceNote(speaker, price, snapshot.household.region, today)) : ''
  }${note(speaker.term('trademarks'))}</div>
`.html;
}

/**
 * The answer alone, as plain text: for a description or a feed.
 * @throws TypeError as `fallback`
 */
export function fallbackText(
  household: HouseholdInput | Household | null,
  options: Omit<FallbackOptions, 'today'> = {},
): string {
  const { lang = 'en', words, ...given } = options;
  return told(languageSpeaker(lang, words), situationOf(household, given)).join(' ');
}

const paragraph = (text: string | Markup): Markup => markup`<p>${text}</p>
`;

const note = (text: string): Markup => paragraph(markup`<small>${text}</small>`);

/** The first sentence, and what follows it. */
function told(localize: Speaker, snapshot: Snapshot): readonly string[] {
  const advice = snapshot.results.recommendation;
  if (!advice) return [localize.term('answerNobody')];
  const figures = new Figures();
  const said = sentences({ snapshot, localize, figures, poolId: advice.poolId }, advice);
  const [lead = '', ...further] = said.map((sentence) => figures.plain(sentence));
  return further.length > 0 ? [lead, further.join(' ')] : [lead];
}
