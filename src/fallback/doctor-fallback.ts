import { BACKUP_ENCRYPTION } from '../data/backup-encryption.js';
import { FAILURE_MESSAGES } from '../data/doctor-signs.js';
import { diagnose } from '../model/diagnose.js';
import type { Cause, FailureMessage } from '../model/diagnose-types.js';
import type { Household, HouseholdInput } from '../model/household.js';
import { becauseText } from '../telling/cause-words.js';
import type { FallbackOptions } from './fallback.js';
import { languageSpeaker } from './language-speaker.js';
import { markup, type Markup } from './markup.js';
import { situationOf } from './situation.js';

/** As many causes are named of a message of which none is more likely than another. */
const FEW = 3;

/**
 * Why a backup fails, as HTML: each message with what it mostly means and what to try first, what never to do, and
 * how backups are encrypted, with the sources of that. To be put between the tags of `<stowage-doctor>`.
 * @param household JSON as `parseHousehold` reads it; `null`: nobody’s numbers are taken
 * @returns one `<div class="stowage-fallback">` with `lang` and `dir`
 * @throws TypeError when the household or an option can’t be read
 */
export function doctorFallback(
  household: HouseholdInput | Household | null,
  { lang = 'en', words, today, ...given }: FallbackOptions = {},
): string {
  const speaker = languageSpeaker(lang, words);
  const { household: read, results, isExample } = situationOf(household, given);
  const diagnosed = (message?: FailureMessage) =>
    diagnose({ message }, isExample ? undefined : read, { today, ladder: results.ladder });
  const { causes, never } = diagnosed();
  const quota = causes.find(
    ({ id, degree }) => id === 'quota' && (degree === 'sure' || degree === 'ruled-out'),
  );
  return markup`<div class="stowage-fallback" lang="${speaker.lang()}" dir="${speaker.dir()}">
${quota ? markup`<p><strong>${speaker.term('doctorByNumbers')}</strong> ${becauseText(speaker, quota)}</p>\n` : ''}<table>
<thead><tr><th scope="col">${speaker.term('doctorQuestion', 'message')}</th><th scope="col">${speaker.term('doctorCauses')}</th><th scope="col">${speaker.term('doctorFirst')}</th></tr></thead>
<tbody>
${FAILURE_MESSAGES.map((message) => {
  const { causes, remedies } = diagnosed(message);
  const [first] = remedies;
  return markup`<tr><th scope="row">${speaker.term('doctorMessage', message)}</th><td>${told(causes).map(({ id }, i) => markup`${i > 0 ? markup`<br />` : ''}${speaker.term('doctorCause', id)}`)}</td><td>${first ? speaker.term('doctorRemedy', first.id) : ''}</td></tr>\n`;
})}</tbody>
</table>
<p><strong>${speaker.term('doctorNever')}</strong></p>
<ul>
${never.map((id): Markup => markup`<li>${speaker.term('doctorRemedy', id)}. ${speaker.term('doctorRemedySays', id)}</li>\n`)}</ul>
<p><small>${speaker.term('doctorEncryption')} ${speaker.term('doctorSources')}${BACKUP_ENCRYPTION.pages.map((page) => markup` <a href="${page}">${page.replace('https://', '')}</a>`)}</small></p>
<p><small>${speaker.term('trademarks')}</small></p>
</div>
`.html;
}

/** What is sure or likely; where nothing is, the first few that are possible. */
function told(causes: readonly Cause[]): readonly Cause[] {
  const telling = causes.filter(({ degree }) => degree === 'sure' || degree === 'likely');
  return telling.length > 0 ? telling : causes.filter(({ degree }) => degree === 'possible').slice(0, FEW);
}
