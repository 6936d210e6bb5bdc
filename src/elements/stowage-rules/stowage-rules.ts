import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { RULES, type RuleId } from '../../data/rules.js';
import { rules } from '../../locales/en/rules.js';
import { judgeRule } from '../../model/rules.js';
import { once } from '../../store/lazy.js';
import { perSnapshot } from '../../store/per-snapshot.js';
import type { DataProblem } from '../../scope/context.js';
import type { Snapshot } from '../../store/snapshot.js';
import { tellRule } from '../../telling/rule-words.js';
import { baseStyles } from '../base.styles.js';
import { BeforePrint } from '../before-print.js';
import { speak } from '../localize.js';
import { notAnOption } from '../misnamed.js';
import { NamingElement } from '../naming-element.js';
import { barStyles } from '../stowage-tiers/bar.styles.js';
import { AtFragment } from './at-fragment.js';
import { fragmentOf, rulePart } from './rule-part.js';
import { rulesStyles } from './stowage-rules.styles.js';

speak(rules);

const judged = perSnapshot(({ household, view, results }) =>
  once((rule: RuleId) => judgeRule(household, rule, { ios: view.ios, ladder: () => results.ladder })),
);

/**
 * The rules of thumb that guides repeat, each judged on the reader's numbers as true, not true or depending, with
 * the sum behind it. `rule` shows one of them, for the middle of an article. Each is linked to by its id:
 * `#rule-fifty-gb` opens the page at it.
 *
 * @csspart rule - One rule with its verdict.
 * @csspart quote - The rule, in quotation marks.
 * @csspart verdict - The verdict in a word, with its shape.
 * @csspart sentence - Why, with the reader’s figures.
 * @csspart asks - What to enter for it to be decided.
 * @csspart sum - How we get there, to open.
 * @csspart link - The link to the rule.
 *
 * @cssprop --stowage-accent
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-line
 * @cssprop --stowage-good
 * @cssprop --stowage-close
 * @cssprop --stowage-over
 */
export class StowageRules extends NamingElement {
  static override styles = [baseStyles, barStyles, rulesStyles];

  protected static override readonly parts = 'rule,quote,verdict,sentence,asks,sum,link';

  /**
   * The one rule shown: percent-full, phone-storage, photos-off, photos-on, fifty-gb, backup-size, everything, caches,
   * app-size, wi-fi, usb-time, non-destructive. Without it all are.
   */
  @property() rule: RuleId | '' = '';

  @state() private isPrinted = false;

  private readonly fragment = new AtFragment(this);

  constructor() {
    super();
    new BeforePrint(this, () => {
      this.isPrinted = true;
      this.performUpdate();
    });
  }

  protected override findMistakes(): readonly DataProblem[] {
    const ids = RULES.map(({ id }) => id);
    return this.rule === '' ? [] : notAnOption('rule', this.rule, ids);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize, rule } = this;
    if (!snapshot) return nothing;
    const shown = RULES.filter(({ id }) => rule === '' || id === rule);
    if (shown.length === 0) return html`<p class="muted">${localize.term('rulesUnknown', rule)}</p>`;
    return html`
      ${snapshot.isExample ? html`<p class="small muted">${localize.term('exampleMark')}</p>` : nothing}
      ${
        rule === ''
          ? html`<ul>
              ${shown.map(({ id }) => html`<li class="rule" part="rule">${this.renderRule(snapshot, id)}</li>`)}
            </ul>`
          : shown.map(({ id }) => html`<div class="rule" part="rule">${this.renderRule(snapshot, id)}</div>`)
      }
    `;
  }

  private renderRule(snapshot: Snapshot, rule: RuleId): TemplateResult {
    const { localize, fragment, isPrinted } = this;
    const told = tellRule(localize, snapshot.household, judged(snapshot)(rule));
    const href = fragment.addressOf(fragmentOf(rule));
    return rulePart(localize, rule, told, {
      href,
      follow: fragment.follow,
      isAlone: this.rule !== '',
      isOpen: isPrinted,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-rules': StowageRules;
  }
}
