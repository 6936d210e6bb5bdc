import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Household, Tier } from '../../model/household.js';
import type { Localize } from '../localize.js';
import { barPicture } from './bar-picture.js';
import type { Measure, Stack } from './measure.js';
import { partTable } from './part-table.js';
import {
  heldText,
  inAllText,
  planNote,
  priceText,
  tierTitle,
  verdictText,
} from '../../telling/tier-words.js';
import { barSentence } from './bar-words.js';
import { verdictMark } from './verdict-mark.js';

export interface TierRowContext {
  readonly localize: Localize;
  readonly household: Household;
  /** The tier planned for. */
  readonly target: Tier | undefined;
  /** What is to be answered before there is a plan for a tier; empty: nothing. */
  readonly question: (tier: Tier) => string;
  readonly choose: (tier: Tier) => void;
  /** On paper nothing can be opened. */
  readonly isOnPaper: boolean;
  /** What is in a stack, in words. */
  readonly parts: (stack: Stack) => string;
}

/**
 * One tier: a radio whose label covers the whole row, the bar, what it takes, and the numbers if it is chosen.
 * `checked` comes before `name`: joining another group while still checked would uncheck what is chosen there.
 */
export function tierRow(measured: Measure, context: TierRowContext): TemplateResult {
  const { localize, household, target, question, choose } = context;
  const { row, bar } = measured;
  const { tier, poolId } = row;
  const id = `${poolId}-${tier}`;
  const chosen = tier === target;
  return html`
    <li class="tier" part="tier">
      <div class="row">
        <input
          type="radio"
          .checked=${live(chosen)}
          id=${id}
          name="target-${poolId}"
          value=${tier}
          aria-describedby="${id}-plan"
          @change=${() => {
            choose(tier);
          }}
        />
        <label for=${id}>
          <span class="what">
            <span class="name">${tierTitle(localize, measured)}</span>
            <span class="price">${priceText(localize, measured)}</span>
            ${mark(localize, measured)}
          </span>
          ${
            measured.isKnown
              ? html`<span class="verdict ${row.wished.verdict}" part="verdict">
                  ${verdictMark(row.wished.verdict)}${verdictText(localize, row)}
                </span>`
              : nothing
          }
        </label>
        ${barPicture(bar, `${id}-over`, barSentence(localize, measured, context.parts(measured.need)))}
        <p class="plan small muted" id="${id}-plan">
          ${planNote(localize, household, measured, question(tier))}
        </p>
      </div>
      ${chosen ? partTable(localize, measured, context.isOnPaper) : nothing}
    </li>
  `;
}

/** What is had today, and what it comes to with Apple One. */
function mark(localize: Localize, measured: Measure): TemplateResult {
  const inAll = inAllText(localize, measured);
  const held = heldText(localize, measured.row, measured.pool);
  return html`
    ${inAll ? html`<span class="small muted">${inAll}</span>` : nothing}
    ${held ? html`<span class="held small">${held}</span>` : nothing}
  `;
}
