import { html, nothing, type TemplateResult } from 'lit';
import type { Household } from '../../model/household.js';
import type { Ladder } from '../../model/ladder-types.js';
import { arrangementWords } from '../../telling/arrangement-words.js';
import type { Localize } from '../localize.js';

/** What several people pay together, and the cheaper way to share the storage if there is one. */
export function arrangement(
  localize: Localize,
  household: Household,
  ladder: Ladder,
): TemplateResult | typeof nothing {
  const said = arrangementWords(localize, household, ladder);
  return said.length > 0
    ? html`<div class="together" part="together">${said.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
}
