import { html, nothing, type TemplateResult } from 'lit';
import type { RuleId } from '../../data/rules.js';
import type { RuleVerdict } from '../../model/rules/judgement.js';
import type { Verdict } from '../../model/verdict.js';
import type { RuleTold } from '../../telling/rule-words.js';
import type { Localize } from '../localize.js';
import { onceOpen } from '../once-open.js';
import { verdictMark } from '../stowage-tiers/verdict-mark.js';
import { ruleSum } from './rule-sum.js';

/** The shapes of the tiers' verdicts: a tick, a cross, a wave. */
const MARKS: Readonly<Record<RuleVerdict, Verdict>> = { true: 'fits', false: 'over', depends: 'unsure' };

/** What a rule is linked by. */
export const fragmentOf = (rule: RuleId): string => `rule-${rule}`;

/** How one rule stands on the page. */
export interface RulePlace {
  readonly href: string;
  readonly follow: (event: MouseEvent) => void;
  /** In the middle of a text it is no heading of it. */
  readonly isAlone: boolean;
  /** On paper nothing can be opened. */
  readonly isOpen: boolean;
}

/** A rule in quotation marks, its verdict and why; the sum and the link beside it. Where there is no sum, its source. */
export const rulePart = (
  localize: Localize,
  rule: RuleId,
  told: RuleTold,
  { href, follow, isAlone, isOpen }: RulePlace,
): TemplateResult => {
  const isSaid = told.lines.length === 0 && told.fact === '';
  const whose = html`<span class="visually-hidden">: ${told.quote}</span>`;
  return html`
    ${
      isAlone
        ? html`<p id=${fragmentOf(rule)} class="quote" part="quote" tabindex="-1">${told.quote}</p>`
        : html`<h3 id=${fragmentOf(rule)} class="quote" part="quote" tabindex="-1">${told.quote}</h3>`
    }
    <div class="judged">
      <p class="verdict ${told.verdict}" part="verdict">${verdictMark(MARKS[told.verdict])} ${told.word}</p>
      <p part="sentence">${told.sentence}</p>
      ${told.asks ? html`<p class="small muted" part="asks">${told.asks}</p>` : nothing}
      <div class="more">
        ${
          isSaid
            ? ruleSum(told)
            : html`<details part="sum">
                <summary class="small">${localize.term('rulesHow')}${whose}</summary>
                ${isOpen ? ruleSum(told) : onceOpen(() => ruleSum(told))}
              </details>`
        }
        <a href=${href} part="link" class="small" @click=${follow}> ${localize.term('rulesLink')}${whose} </a>
      </div>
    </div>
  `;
};
