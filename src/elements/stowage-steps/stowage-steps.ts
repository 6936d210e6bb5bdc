import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { IOS_VERSIONS } from '../../data/ios-versions.js';
import { TIER_BYTES } from '../../data/tiers.js';
import { steps } from '../../locales/en/steps.js';
import { formatSize } from '../../model/format-size.js';
import type { Tier } from '../../model/household.js';
import type { Step } from '../../model/step-types.js';
import type { Snapshot } from '../../store/snapshot.js';
import { stepsOf } from '../../store/way-to-plan.js';
import { baseStyles } from '../base.styles.js';
import { BeforePrint } from '../before-print.js';
import { StowageElement } from '../element.js';
import { speak } from '../localize.js';
import { paperStyles } from '../paper.styles.js';
import { poolName } from '../../telling/names.js';
import { poolNotes } from './pool-notes.js';
import { stepItem } from './step-item.js';
import { listWords, stepsText } from './step-words.js';
import { Ticks } from './ticks.js';
import { stepsStyles } from './stowage-steps.styles.js';

speak(steps);

/** How many steps are drawn before the rest is asked for. */
const MOST_STEPS = 12;

/**
 * What to tap, in an order that never leaves anything without its safety net: each step with its path, what it
 * frees, what it deletes, and a tick that makes it part of today.
 *
 * @csspart step - One step.
 * @csspart tools - iOS version, print, copy.
 *
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-accent
 * @cssprop --stowage-line
 * @cssprop --stowage-over
 * @cssprop --stowage-radius
 */
export class StowageSteps extends StowageElement {
  static override styles = [baseStyles, paperStyles, stepsStyles];

  protected static override readonly parts = 'step,tools';

  @state() private ticks = Ticks.NONE;

  /** Whether the whole list is drawn, however long. */
  @state() private all = false;

  /** What became of copying. */
  @state() private copied: 'yes' | 'failed' | null = null;

  private shown: Snapshot | null = null;
  /** Which step gets the focus of what is not there any more. */
  private left: number | null = null;

  constructor() {
    super();
    new BeforePrint(this, () => {
      this.all = true;
      this.performUpdate();
    });
  }

  protected override willUpdate(): void {
    const { snapshot, shown } = this;
    if (snapshot?.isExample !== shown?.isExample) this.ticks = Ticks.NONE;
    if (snapshot !== shown) this.copied = null;
    this.shown = snapshot;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize } = this;
    if (!snapshot) return nothing;
    const pools = poolsIn(snapshot);
    return html`<h2>${localize.term('stepsTitle')}</h2>
      ${snapshot.isExample ? html`<p class="small muted">${localize.term('exampleMark')}</p>` : nothing}
      ${pools.length === 0 ? html`<p>${localize.term('stepsUnknown')}</p>` : nothing}
      ${repeat(
        pools,
        (poolId) => poolId,
        (poolId) => this.renderPool(snapshot, poolId, pools.length > 1),
      )}
      ${this.renderFinished(snapshot)} ${this.renderTools(snapshot)}`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { left } = this;
    this.left = null;
    if (left === null) return;
    const boxes = [...this.renderRoot.querySelectorAll<HTMLElement>('ol input')];
    (boxes[left] ?? boxes.at(-1) ?? this.renderRoot.querySelector<HTMLElement>('#finished'))?.focus();
  }

  private renderPool(snapshot: Snapshot, poolId: string, named: boolean): TemplateResult | typeof nothing {
    const { localize } = this;
    const { results, household } = snapshot;
    const tier = results.target(poolId);
    if (!tier) return nothing;
    const { steps } = stepsOf(snapshot)(poolId);
    const count = this.all || steps.length <= MOST_STEPS + 1 ? steps.length : MOST_STEPS;
    const shown = steps.slice(0, count);
    const words = listWords(localize, household, shown, tier);
    const title = localize.term('stepsFor', poolName(localize, household, poolId), this.tierText(tier));
    return html`<section class="pool">
      ${named ? html`<h3>${title}</h3>` : nothing} ${poolNotes(localize, snapshot, poolId, this.planFor)}
      <ol>
        ${repeat(
          shown,
          ({ id }) => id,
          (step, i) => {
            const told = words[i];
            return told
              ? stepItem(step, told, this.ticks.isOpen(step.id), () => {
                  this.tick(step, told.does);
                })
              : nothing;
          },
        )}
      </ol>
      ${
        count < steps.length
          ? html`<button type="button" class="plain" @click=${this.showAll}>
              ${localize.term('stepsMore', steps.length - count)}
            </button>`
          : nothing
      }
    </section>`;
  }

  private tierText(tier: Tier): string {
    return formatSize(TIER_BYTES[tier], { locale: this.localize.lang() });
  }

  /** Ticked steps that have come true; undo brings them back among the steps. */
  private renderFinished(snapshot: Snapshot): TemplateResult | typeof nothing {
    const finished = this.ticks.finished(stepsIn(snapshot));
    if (finished.length === 0) return nothing;
    return html`<p id="finished" tabindex="-1">${this.localize.term('stepsFinished', finished.length)}</p>
      <ul class="finished muted">
        ${finished.map((does) => html`<li>✓ ${does}</li>`)}
      </ul>`;
  }

  private renderTools(snapshot: Snapshot): TemplateResult {
    const { localize, copied } = this;
    const versions = IOS_VERSIONS.map(
      (ios) => html`<option value=${ios} .selected=${live(ios === snapshot.view.ios)}>${ios}</option>`,
    );
    const take = html`<button type="button" @click=${this.printPage}>${localize.term('stepsPrint')}</button>
      <button type="button" @click=${this.copy}>
        ${localize.term(copied === 'yes' ? 'stepsCopied' : 'stepsCopy')}
      </button>
      <span class="visually-hidden" role="status"
        >${copied === 'yes' ? localize.term('stepsCopied') : nothing}</span
      >`;
    return html`<div class="tools" part="tools">
        <label
          ><span class="small">${localize.term('stepsIos')}</span>
          <select @change=${this.chooseIos}>
            ${versions}
          </select>
        </label>
        ${stepsIn(snapshot).length > 0 ? take : nothing}
      </div>
      ${
        copied === 'failed'
          ? html`<p class="warning small" role="alert">${localize.term('stepsCopyFailed')}</p>`
          : nothing
      }`;
  }

  private tick(step: Step, does: string): void {
    if (this.ticks.isOpen(step.id)) {
      this.ticks = this.ticks.without(step.id);
      return;
    }
    const before = this.snapshot ? stepsIn(this.snapshot) : [];
    const answer = this.request({ type: 'done', step });
    if (!answer?.ok) return;
    const cameTrue = !stepsIn(answer.snapshot).some(({ id }) => id === step.id);
    this.ticks = this.ticks.with(step.id, does, cameTrue);
    if (cameTrue) this.left = before.findIndex(({ id }) => id === step.id);
  }

  private readonly planFor = (poolId: string, tier: Tier): void => {
    this.request({ type: 'view', view: { targets: { [poolId]: tier } } });
    this.left = 0;
  };

  private readonly chooseIos = (event: Event & { target: HTMLSelectElement }): void => {
    this.request({ type: 'view', view: { ios: Number(event.target.value) } });
  };

  private readonly showAll = (): void => {
    this.left = MOST_STEPS;
    this.all = true;
  };

  private readonly printPage = (): void => {
    print();
  };

  private readonly copy = async (): Promise<void> => {
    const { snapshot, localize } = this;
    if (!snapshot) return;
    const { results, household } = snapshot;
    const words = poolsIn(snapshot).flatMap((id) => {
      const tier = results.target(id);
      return tier ? listWords(localize, household, stepsOf(snapshot)(id).steps, tier) : [];
    });
    try {
      await navigator.clipboard.writeText(stepsText(localize, words));
      this.copied = 'yes';
    } catch {
      this.copied = 'failed';
    }
  };
}

const poolsIn = ({ results }: Snapshot): string[] => results.needs.pools.map(({ id }) => id);

const stepsIn = (snapshot: Snapshot): Step[] =>
  poolsIn(snapshot).flatMap((poolId) => stepsOf(snapshot)(poolId).steps);

declare global {
  interface HTMLElementTagNameMap {
    'stowage-steps': StowageSteps;
  }
}
