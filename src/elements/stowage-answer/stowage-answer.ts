import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { EXAMPLE_HOUSEHOLD } from '../../data/example-household.js';
import { answer } from '../../locales/en/answer.js';
import type { OfferedPlan } from '../../model/ladder-types.js';
import type { Recommendation } from '../../model/recommend-types.js';
import { baseStyles } from '../base.styles.js';
import { StowageElement } from '../element.js';
import { loadOrTell } from '../load-or-tell.js';
import { speak } from '../localize.js';
import { Figures, type Figure } from '../../telling/figures.js';
import type * as furtherPart from './further.js';
import { exampleSentences } from '../../telling/holding.js';
import { answerStyles } from './stowage-answer.styles.js';

speak(answer);

/**
 * The one thing to say first, in a sentence or three: what fits, what it costs, or the least to leave out.
 * Each figure opens the sum behind it.
 *
 * @csspart lead - The first sentence.
 * @csspart further - The sentences after it.
 * @csspart figure - A figure that opens its sum.
 * @csspart sum - The open sum.
 * @csspart save - The choice to save the answer as a picture.
 *
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-accent
 * @cssprop --stowage-raised
 * @cssprop --stowage-line
 * @cssprop --stowage-radius
 */
export class StowageAnswer extends StowageElement {
  static override styles = [baseStyles, answerStyles];

  protected static override readonly parts = 'lead,further,figure,sum,save';

  /** The key of the figure whose sum is open. */
  @state() private open: string | null = null;

  /** What isn't needed for the first answer; it is loaded after it. */
  @state() private further: typeof furtherPart | undefined;

  private loaded: Promise<void> | undefined;

  @query('.lead') private readonly lead!: HTMLElement | null;

  private figures = new Figures();
  private sentences: readonly string[] = [];

  /** The button that was pressed is gone: the answer gets its focus. */
  private applied = false;

  protected override willUpdate(): void {
    const { snapshot, localize, further } = this;
    const advice = snapshot?.results.recommendation;
    if (!snapshot || !advice) {
      this.sentences = snapshot ? [localize.term('answerNobody')] : [];
      return;
    }
    const isKnown = snapshot.household === EXAMPLE_HOUSEHOLD;
    const tell = further?.sentences ?? (isKnown ? exampleSentences : undefined);
    if (!tell) return; // It goes on saying what it said until it can say more.
    this.figures = new Figures();
    const { poolId } = advice;
    this.sentences = tell({ snapshot, localize, figures: this.figures, poolId }, advice);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, figures, localize } = this;
    if (!snapshot) return nothing;
    const [lead = '', ...further] = this.sentences;
    const { recommendation } = snapshot.results;
    const plan = recommendation && planOf(recommendation);
    const figure = this.open === null ? undefined : figures.get(this.open);
    return html`
      ${snapshot.isExample ? html`<p class="example small muted">${localize.term('exampleMark')}</p>` : nothing}
      <p class="lead" part="lead" tabindex="-1">${this.renderPieces(lead)}</p>
      ${
        further.length > 0
          ? html`<p class="further" part="further">
              ${further.map((sentence) => html`${this.renderPieces(sentence)} `)}
            </p>`
          : nothing
      }
      ${figure ? this.further?.sumPart(localize, figure, this.closeSum) : nothing}
      ${plan && plan.take.length > 0 ? this.further?.applyPart(localize, this.apply(plan)) : nothing}
      ${
        recommendation && !snapshot.isExample && isAnswer(recommendation)
          ? this.further?.savePart(localize, snapshot)
          : nothing
      }
    `;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.loaded = loadOrTell(this.renderRoot, this.localize, () => this.loadFurther());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.applied) return;
    this.applied = false;
    this.lead?.focus();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.loaded;
    return super.getUpdateComplete();
  }

  private renderPieces(sentence: string): unknown {
    return repeat(
      this.figures.pieces(sentence),
      (piece, i) => (typeof piece === 'string' ? i : piece.key),
      (piece) => (typeof piece === 'string' ? piece : this.renderFigure(piece)),
    );
  }

  private renderFigure({ key, text }: Figure): TemplateResult {
    return html`<button
      type="button"
      class="figure"
      part="figure"
      data-key=${key}
      aria-expanded=${this.open === key}
      aria-controls=${this.open === key ? 'sum' : nothing}
      title=${this.localize.term('sumOpen')}
      .textContent=${text}
      @click=${() => {
        this.open = this.open === key ? null : key;
      }}
    ></button>`;
  }

  private async loadFurther(): Promise<void> {
    const further = await import('./further.js');
    speak(further.words); // here, because a bundler drops what a module does besides its exports
    this.further = further;
  }

  private readonly apply = (plan: OfferedPlan) => () => {
    this.applied = this.request({ type: 'apply-plan', plan })?.ok === true;
  };

  /** The focus goes back to the figure. */
  private readonly closeSum = (): void => {
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${this.open ?? ''}"]`)?.focus();
    this.open = null;
  };
}

/** Whether there are numbers to show, not a question for them. */
const isAnswer = ({ code }: Recommendation): boolean => code !== 'ask-sizes' && code !== 'ask-next';

const planOf = (advice: Recommendation): OfferedPlan | null => ('plan' in advice ? advice.plan : null);

declare global {
  interface HTMLElementTagNameMap {
    'stowage-answer': StowageAnswer;
  }
}
