import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { OfferedPlan } from '../../model/ladder-types.js';
import type { Recommendation } from '../../model/recommend-types.js';
import { baseStyles } from '../base.styles.js';
import { StowageElement } from '../element.js';
import { Figures, type Figure, type SumRow } from './figures.js';
import { sentences } from './sentences.js';
import { answerStyles } from './stowage-answer.styles.js';

/** Milliseconds without a change before the answer is read out. */
const PAUSE = 1200;

/**
 * The one thing to say first, in a sentence or three: what fits, what it costs, or the least to leave out.
 * Each figure opens the sum behind it.
 *
 * @csspart lead - The first sentence.
 * @csspart further - The sentences after it.
 * @csspart figure - A figure that opens its sum.
 * @csspart sum - The open sum.
 */
export class StowageAnswer extends StowageElement {
  static override styles = [baseStyles, answerStyles];

  /** The key of the figure whose sum is open. */
  @state() private open: string | null = null;

  @query('[role="status"]') private readonly status!: HTMLElement | null;

  private told = '';
  private pause: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.pause);
  }

  /** The scope's one live region: a new answer is read out once nobody has typed for a while. */
  private announce(lead: string): void {
    if (lead === this.told) return;
    const first = this.told === '';
    this.told = lead;
    clearTimeout(this.pause);
    if (first) return;
    this.pause = setTimeout(() => {
      if (this.status) this.status.textContent = lead;
    }, PAUSE);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize } = this;
    const advice = snapshot?.results.recommendation;
    if (!snapshot || !advice) return nothing;
    const figures = new Figures();
    const [lead = '', ...further] = sentences({ snapshot, localize, figures }, advice);
    this.announce(figures.plain(lead));
    const plan = planOf(advice);
    const figure = this.open === null ? undefined : figures.get(this.open);
    return html`
      ${snapshot.isExample ? html`<p class="example small muted">${localize.term('exampleMark')}</p>` : nothing}
      <p class="lead" part="lead">${this.renderPieces(figures, lead)}</p>
      ${
        further.length > 0
          ? html`<p class="further" part="further">
              ${further.map((sentence) => html`${this.renderPieces(figures, sentence)} `)}
            </p>`
          : nothing
      }
      <p class="visually-hidden" role="status"></p>
      ${figure ? this.renderSum(figure) : nothing}
      ${plan && plan.take.length > 0 ? this.renderApply(plan) : nothing}
    `;
  }

  private renderPieces(figures: Figures, sentence: string): (string | TemplateResult)[] {
    return figures.pieces(sentence).map((piece) => {
      if (typeof piece === 'string') return piece;
      const { key, text } = piece;
      return html`<button
        type="button"
        class="figure"
        part="figure"
        aria-expanded=${this.open === key}
        aria-controls="sum"
        title=${this.localize.term('sumOpen', text)}
        @click=${() => {
          this.open = this.open === key ? null : key;
        }}
      >
        ${text}
      </button>`;
    });
  }

  private renderSum({ text, sum }: Figure): TemplateResult {
    const { title, rows, total, note } = sum();
    const line = ({ label, amount, minus }: SumRow) =>
      html`<th scope="row">${label}</th>
        <td class="number">${minus ? '− ' : ''}${amount}</td>`;
    return html`<div
      id="sum"
      class="sum"
      part="sum"
      role="region"
      aria-label=${this.localize.term('sumOf', text)}
    >
      <div class="sum-heading">
        <h3>${title}</h3>
        <button
          type="button"
          class="plain small"
          @click=${() => {
            this.open = null;
          }}
        >
          ${this.localize.term('sumClose')}
        </button>
      </div>
      <table>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${line(row)}
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            ${line(total)}
          </tr>
        </tfoot>
      </table>
      ${note ? html`<p class="muted small">${note}</p>` : nothing}
    </div>`;
  }

  private renderApply(plan: OfferedPlan): TemplateResult {
    return html`<p class="apply">
      <button
        type="button"
        @click=${() => {
          this.request({ type: 'apply-plan', plan });
        }}
      >
        ${this.localize.term('planApply')}
      </button>
      <span class="muted small">${this.localize.term('planAppliedHint')}</span>
    </p>`;
  }
}

const planOf = (advice: Recommendation): OfferedPlan | null => ('plan' in advice ? advice.plan : null);

declare global {
  interface HTMLElementTagNameMap {
    'stowage-answer': StowageAnswer;
  }
}
