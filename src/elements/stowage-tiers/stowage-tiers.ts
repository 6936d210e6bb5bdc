import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { tiers } from '../../locales/en/tiers.js';
import type { Tier } from '../../model/household.js';
import { needs } from '../../model/needs.js';
import { planned } from '../../model/planned.js';
import { poolOf } from '../../model/pools.js';
import { once } from '../../store/lazy.js';
import { perSnapshot } from '../../store/per-snapshot.js';
import type { Snapshot } from '../../store/snapshot.js';
import { baseStyles } from '../base.styles.js';
import { BeforePrint } from '../before-print.js';
import { StowageElement } from '../element.js';
import { speak } from '../localize.js';
import { paperStyles } from '../paper.styles.js';
import { oldBackupQuestion } from '../../telling/old-backup-question.js';
import { inPool, needText, sizeText } from '../../telling/tier-words.js';
import { priceNote } from '../../telling/price-note.js';
import { isTyping } from '../typing.js';
import { arrangement } from './arrangement.js';
import { barKey } from './bar-key.js';
import { barStyles } from './bar.styles.js';
import { categoryColours } from './category-colours.styles.js';
import { measure, type Measure, type Stack } from './measure.js';
import { partsText } from './bar-words.js';
import { tiersStyles } from './stowage-tiers.styles.js';
import { tierRow } from './tier-row.js';

speak(tiers);

/** What a pool needs once the plan for its target is done. */
const afterPlan = perSnapshot(({ household, results }) =>
  once((poolId: string) => {
    const plan = results.row(poolId)?.plan;
    return plan ? inPool(needs(planned(household, plan)), poolId) : undefined;
  }),
);

/**
 * The need against every tier Apple sells: a stacked bar at that tier's own scale, a verdict in words, the price
 * a month, and what it would take to fit. Choosing a tier plans for it. Several pools: one group each.
 *
 * @csspart group - The tiers of one person or family.
 * @csspart need - What that pool needs.
 * @csspart tier - One tier.
 * @csspart verdict - Whether it fits.
 * @csspart bar - The bar of one tier.
 * @csspart numbers - The bar's numbers, under the chosen tier.
 * @csspart key - What the colours mean.
 * @csspart together - What several people pay together, and a cheaper way to share.
 * @csspart price-note - Whose list prices they are, and of which day.
 *
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-accent
 * @cssprop --stowage-line
 * @cssprop --stowage-raised
 * @cssprop --stowage-good
 * @cssprop --stowage-close
 * @cssprop --stowage-over
 * @cssprop --stowage-radius
 */
export class StowageTiers extends StowageElement {
  static override styles = [baseStyles, categoryColours, barStyles, paperStyles, tiersStyles];

  protected static override readonly parts = 'group,need,tier,verdict,bar,numbers,key,together,price-note';

  /** The day that tells whether the prices are old, as an ISO date; default: now. */
  @property({ attribute: false }) today: string | undefined;

  @state() private isOnPaper = false;

  constructor() {
    super();
    new BeforePrint(this, () => {
      this.isOnPaper = true;
      this.performUpdate();
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot } = this;
    if (!snapshot) return nothing;
    const { household, results } = snapshot;
    const { ladder } = results;
    if (ladder.pools.length === 0) return html`<p class="muted">${this.localize.term('tiersEmpty')}</p>`;
    const price = ladder.pools[0]?.rows[0]?.price;
    return html`
      ${ladder.pools.map(({ id }) => this.renderPool(snapshot, id))}
      ${arrangement(this.localize, household, ladder)}
      ${
        price
          ? html`<p class="note small muted" part="price-note">
              ${priceNote(this.localize, price, household.region, this.today)}
            </p>`
          : nothing
      }
    `;
  }

  private renderPool(snapshot: Snapshot, poolId: string): TemplateResult {
    const { household, results } = snapshot;
    const measures = this.measuresOf(snapshot, poolId);
    const target = results.target(poolId);
    const choose = (tier: Tier): void => {
      this.request({ type: 'view', view: { targets: { [poolId]: tier } } });
    };
    const parts = once((stack: Stack) => partsText(this.localize, stack));
    const question = (tier: Tier) => oldBackupQuestion(this.localize, snapshot, poolId, tier);
    return html`
      <fieldset part="group">
        <legend>
          <span class="need" part="need">${needText(this.localize, snapshot, poolId)}</span>
          ${
            snapshot.isExample
              ? html`<span class="small muted">${this.localize.term('exampleMark')}</span>`
              : nothing
          }
          ${this.renderWished(snapshot, poolId)}
          <span class="visually-hidden">${this.localize.term('tiersChoose')}</span>
        </legend>
        ${barKey(this.localize, poolId, measures)}
        <ul class=${isTyping(this.ownerDocument) ? nothing : 'moving'}>
          ${measures.map((measured) =>
            tierRow(measured, {
              localize: this.localize,
              household,
              target,
              question,
              choose,
              isOnPaper: this.isOnPaper,
              parts,
            }),
          )}
        </ul>
      </fieldset>
    `;
  }

  private measuresOf(snapshot: Snapshot, poolId: string): Measure[] {
    const { household, results } = snapshot;
    const members = poolOf(household, poolId);
    const [wished, today] = [inPool(results.wished, poolId), inPool(results.needs, poolId)];
    const { rows = [], isKnown = false } = results.ladder.pools.find(({ id }) => id === poolId) ?? {};
    if (!members || !wished) return [];
    return rows.map((row) => {
      const after = row === results.row(poolId) ? afterPlan(snapshot)(poolId) : undefined;
      return measure(row, members.pool, { wished, today, after }, isKnown);
    });
  }

  /** What the wishes changed, where they did. */
  private renderWished({ results }: Snapshot, poolId: string): TemplateResult | typeof nothing {
    const [today, wished] = [results.needs, results.wished].map((at) => inPool(at, poolId)?.total.bytes);
    if (today === undefined || today === wished) return nothing;
    return html`<span class="small muted">
      ${this.localize.term('tiersWished', sizeText(this.localize, today))}
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-tiers': StowageTiers;
  }
}
