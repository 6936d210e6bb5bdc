import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { nearest } from '../../charts/staircase.js';
import { tradeoff } from '../../locales/en/tradeoff.js';
import type { Household, Tier } from '../../model/household.js';
import type { OfferedPlan } from '../../model/ladder-types.js';
import type { Preview } from '../../model/preview.js';
import type { Stop } from '../../model/tradeoff.js';
import type { DataProblem } from '../../scope/context.js';
import type { Snapshot } from '../../store/snapshot.js';
import { baseStyles } from '../base.styles.js';
import { BeforePrint } from '../before-print.js';
import { speak } from '../localize.js';
import { misnamed } from '../misnamed.js';
import { NamingElement } from '../naming-element.js';
import { paperStyles } from '../paper.styles.js';
import { oldBackupQuestion } from '../../telling/old-backup-question.js';
import { priceNote } from '../../telling/price-note.js';
import { FrontierRun } from './frontier-run.js';
import { moneyPart } from './money-part.js';
import { planPart } from './plan-part.js';
import { poolSelect } from './pool-select.js';
import { shownPool } from './shown-pool.js';
import { stairPictureStyles } from './stair-picture.styles.js';
import { across, stairsPart, type Press } from './stairs-part.js';
import { tradeoffStyles } from './stowage-tradeoff.styles.js';
import { planSentences } from './tradeoff-words.js';
import { Weighing } from './weighing.js';

speak(tradeoff);

const SLIDER = 'input[type="range"]';

/**
 * What freeing more takes: the staircase from leaving nothing out to leaving out all that may go, a line where each
 * tier is reached, and what a month's money keeps. Moving along it, by drag or arrow keys, previews the plan there
 * in words; a button applies it. It is worked out while the element is on the screen.
 *
 * @csspart plan-words - What the plan frees, what then fits, what is lost.
 * @csspart figure - The picture and its table.
 * @csspart picture - The staircase.
 * @csspart slider - The control that moves along it; it is drawn as the picture's knob.
 * @csspart numbers - The table of the steps.
 * @csspart tier - What one tier takes and what its money keeps.
 * @csspart others - Other ways to fit a tier.
 * @csspart plan - What is left out, by device and person.
 * @csspart apply - The button that applies the plan.
 * @csspart price-note - Whose list prices they are, and of which day.
 *
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-accent
 * @cssprop --stowage-on-accent
 * @cssprop --stowage-line
 * @cssprop --stowage-radius
 */
export class StowageTradeoff extends NamingElement {
  static override styles = [baseStyles, paperStyles, stairPictureStyles, tradeoffStyles];

  static override readonly parts =
    'plan-words,figure,picture,slider,numbers,tier,others,plan,apply,price-note';

  /** The id of the person whose storage is shown; without it the reader chooses where there are several. */
  @property() person = '';

  /** The pool the reader chose. */
  @state() private poolId: string | null = null;
  /** Bytes the reader wants to need at most; `null` until they move. */
  @state() private aim: number | null = null;
  /** Another way for a tier that is looked at instead. */
  @state() private other: OfferedPlan | null = null;
  /** The tier whose other ways are shown. */
  @state() private openTier: Tier | null = null;
  @state() private all = false;
  /** As the plan left it. */
  @state() private applied: Household | null = null;

  private readonly run = new FrontierRun(this);
  private weighing: Weighing | null = null;
  /** What gets the focus next. */
  private heir: string | null = null;

  constructor() {
    super();
    new BeforePrint(this, () => {
      this.all = true;
      this.performUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { snapshot, run } = this;
    const poolId = snapshot && this.shownPool(snapshot);
    if (!snapshot || poolId === null) {
      this.weighing = null;
      return;
    }
    run.want(snapshot.household, poolId);
    const { worked } = run;
    if (worked?.household !== snapshot.household || worked.poolId !== poolId) return;
    if (this.weighing?.snapshot === snapshot && this.weighing.worked === worked) return;
    if (this.weighing?.worked !== worked) this.other = null;
    this.weighing = new Weighing(snapshot, worked);
  }

  private shownPool(snapshot: Snapshot): string | null {
    return shownPool(snapshot, this.person, this.poolId);
  }

  protected override findMistakes(): readonly DataProblem[] {
    return misnamed(this.scope, { person: this.person });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize, weighing } = this;
    if (!snapshot) return nothing;
    return html`
      ${snapshot.isExample ? html`<p class="small muted">${localize.term('exampleMark')}</p>` : nothing}
      ${
        this.person === ''
          ? poolSelect(localize, snapshot, { shown: this.shownPool(snapshot), choose: this.choosePool })
          : nothing
      }
      ${weighing ? this.renderWeighing(weighing) : this.renderWaiting(snapshot)}
    `;
  }

  private renderWaiting(snapshot: Snapshot): TemplateResult {
    const { localize } = this;
    if (this.shownPool(snapshot) !== null)
      return html`<p class="waiting muted">${localize.term('tradeoffWorking')}</p>`;
    const isEmpty = snapshot.results.ladder.pools.length === 0;
    return html`<p class="muted">${localize.term(isEmpty ? 'tradeoffEmpty' : 'tradeoffUnknown')}</p>`;
  }

  private renderWeighing(weighing: Weighing): TemplateResult {
    const { localize } = this;
    const { worked, tradeoff } = weighing;
    const telling = { localize, household: worked.household, pool: weighing.members.pool };
    const at = this.stopOf(weighing);
    const preview = this.other ? weighing.preview(this.other) : weighing.previewAt(at);
    const [lead, ...further] = planSentences(telling, preview);
    const paid = tradeoff.reaches.find(({ row }) => row.price.amount > 0)?.row;
    return html`
      <div class=${tradeoff.stops.length > 1 ? 'moving' : ''} part="plan-words">
        <p class="lead">${lead}</p>
        ${further.map((sentence) => html`<p>${sentence}</p> `)}
      </div>
      ${
        tradeoff.stops.length > 1
          ? stairsPart(telling, {
              weighing,
              at,
              preview,
              isBehind: this.run.isBehind,
              press: this.press,
              drag: this.drag,
              slide: this.slide,
            })
          : html`<p>${this.nothingText(weighing)}</p>`
      }
      <h3>${localize.term('tradeoffMoney')}</h3>
      ${moneyPart(telling, {
        reaches: tradeoff.reaches,
        question: (tier) => this.questionOf(weighing, tier),
        open: this.openTier,
        other: this.other,
        goTo: this.goTo,
        toggle: this.toggle,
        lookAt: this.lookAt,
      })}
      ${
        preview.plan.changes > 0
          ? planPart(telling, {
              preview,
              all: this.all,
              isBehind: this.run.isBehind,
              showAll: this.showAll,
              apply: this.apply,
            })
          : nothing
      }
      ${this.renderApplied()}
      ${
        paid
          ? html`<p class="small muted" part="price-note">
              ${priceNote(localize, paid.price, worked.household.region)}
            </p>`
          : nothing
      }
    `;
  }

  private questionOf({ snapshot, worked }: Weighing, tier: Tier | undefined): string {
    return oldBackupQuestion(this.localize, snapshot, worked.poolId, tier);
  }

  /** Why there is nothing to weigh. */
  private nothingText(weighing: Weighing): string {
    const { snapshot, worked, rows } = weighing;
    const question = this.questionOf(weighing, snapshot.results.target(worked.poolId));
    const isUnknown = rows.some(({ itemise }) => itemise);
    return question || this.localize.term(isUnknown ? 'tradeoffRows' : 'tradeoffNothing');
  }

  private renderApplied(): TemplateResult | typeof nothing {
    const { snapshot, localize } = this;
    if (!snapshot?.canUndo || snapshot.household !== this.applied) return nothing;
    return html`<p class="apply">
      <span>${localize.term('tradeoffUsed')}</span>
      <button type="button" id="undo" @click=${this.undo}>${localize.term('undo')}</button>
    </p>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { heir } = this;
    this.heir = null;
    if (heir) this.renderRoot.querySelector<HTMLElement>(heir)?.focus();
  }

  private stopOf(weighing: Weighing): number {
    return this.aim === null ? weighing.start : weighing.stopWithin(this.aim);
  }

  private moveTo(stop: Stop | undefined): void {
    if (!stop) return;
    this.aim = stop.used;
    this.other = null;
    this.all = false;
  }

  private readonly goTo = (stop: Stop): void => {
    this.moveTo(stop);
    this.heir = SLIDER;
  };

  private readonly slide = (stop: number): void => {
    this.moveTo(this.weighing?.tradeoff.stops[stop]);
  };

  private readonly press = (event: Press): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    this.follow(event);
    this.renderRoot.querySelector<HTMLElement>(SLIDER)?.focus({ preventScroll: true });
  };

  private readonly drag = (event: Press): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) this.follow(event);
  };

  /** To the step below the pointer. */
  private follow(event: Press): void {
    const { weighing } = this;
    if (weighing) this.moveTo(weighing.tradeoff.stops[nearest(weighing.stairs, across(event))]);
  }

  private readonly toggle = (tier: Tier, isOpen: boolean): void => {
    if (isOpen) this.openTier = tier;
    else if (this.openTier === tier) this.openTier = null;
  };

  private readonly lookAt = (plan: OfferedPlan): void => {
    this.other = plan;
    this.all = false;
  };

  private readonly showAll = (): void => {
    this.all = true;
  };

  private readonly choosePool = (poolId: string): void => {
    this.poolId = poolId;
    this.aim = null;
  };

  private readonly apply = ({ plan }: Preview): void => {
    if (this.run.isBehind) return;
    const answer = this.request({ type: 'apply-plan', plan: { take: plan.take } });
    if (!answer?.ok) return;
    this.applied = answer.snapshot.household;
    this.heir = '#undo';
  };

  private readonly undo = (): void => {
    this.request({ type: 'undo' });
    this.heir = SLIDER;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-tradeoff': StowageTradeoff;
  }
}
