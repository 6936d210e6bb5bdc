import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { steps } from '../../locales/en/steps.js';
import { IOS_VERSIONS } from '../../data/settings-paths.js';
import { TIER_BYTES } from '../../data/tiers.js';
import { formatSize } from '../../model/format-size.js';
import type { Tier } from '../../model/household.js';
import type { Step } from '../../model/step-types.js';
import type { PoolTimeline } from '../../model/timeline.js';
import type { Snapshot } from '../../store/snapshot.js';
import { baseStyles } from '../base.styles.js';
import { StowageElement } from '../element.js';
import { speak } from '../localize.js';
import { poolName } from '../names.js';
import { stepsText, stepWords } from './step-words.js';
import { stepsStyles } from './stowage-steps.styles.js';

speak(steps);

/**
 * What to tap, in an order that never leaves anything without its safety net: each step with its path, what it
 * frees, what it deletes, and a tick that makes it part of today.
 *
 * @csspart step - One step.
 * @csspart tools - iOS version, print, copy.
 */
export class StowageSteps extends StowageElement {
  static override styles = [baseStyles, stepsStyles];

  /** What was ticked here, by step; those that came true are no longer among the steps. */
  @state() private ticked: ReadonlyMap<string, string> = new Map();

  /** What became of copying. */
  @state() private copied: 'yes' | 'failed' | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize } = this;
    if (!snapshot) return nothing;
    const pools = snapshot.results.needs.pools.map(({ id }) => id);
    return html`<h2>${localize.term('stepsTitle')}</h2>
      ${pools.map((poolId) => this.renderPool(snapshot, poolId, pools.length > 1))}
      ${this.renderFinished(snapshot, pools)} ${this.renderTools(snapshot)}`;
  }

  /** Ticked steps that have come true; undo brings them back among the steps. */
  private renderFinished({ results }: Snapshot, pools: readonly string[]): TemplateResult | typeof nothing {
    const open = new Set(pools.flatMap((poolId) => results.steps(poolId).steps.map(({ id }) => id)));
    const finished = [...this.ticked].filter(([id]) => !open.has(id));
    if (finished.length === 0) return nothing;
    return html`<p>${this.localize.term('stepsFinished', finished.length)}</p>
      <ul class="finished muted">
        ${finished.map(([, does]) => html`<li>✓ ${does}</li>`)}
      </ul>`;
  }

  private renderPool(snapshot: Snapshot, poolId: string, named: boolean): TemplateResult | typeof nothing {
    const { localize } = this;
    const { results, household } = snapshot;
    const tier = results.target(poolId);
    const row = results.row(poolId);
    if (!tier) return nothing;
    const tierName = formatSize(TIER_BYTES[tier], { locale: localize.lang() });
    const { steps, unsafe, computerHelps } = results.steps(poolId);
    const stuck = row && !row.plan && (row.wished.verdict === 'over' || row.wished.verdict === 'unsure');
    return html`<section class="pool">
      ${
        named
          ? html`<h3>${localize.term('stepsFor', poolName(localize, household, poolId), tierName)}</h3>`
          : nothing
      }
      ${stuck ? html`<p>${localize.term('stepsNoPlan', tierName)}</p>` : nothing}
      ${!stuck && steps.length === 0 ? html`<p>${localize.term('stepsNone', tierName)}</p>` : nothing}
      ${steps.length > 0 ? this.renderTimeline(results.timeline(poolId)) : nothing}
      ${unsafe ? html`<p class="warning">${localize.term('stepsUnsafe')}</p>` : nothing}
      ${computerHelps ? html`<p>${localize.term('stepsComputerHelps')}</p>` : nothing}
      <ol>
        ${steps.map((step) => this.renderStep(snapshot, step, tier))}
      </ol>
    </section>`;
  }

  private renderTimeline(way: PoolTimeline | undefined): TemplateResult | typeof nothing {
    if (!way) return nothing;
    const { localize } = this;
    const size = (bytes: number) => formatSize(bytes, { locale: localize.lang() });
    const peak = way.wayRoundPeak && way.wayRoundPeak.bytes < way.peak.use.bytes ? way.wayRoundPeak : null;
    return html`<p>
      ${localize.term('stepsTimeline', size(way.today.use.bytes), size(way.peak.use.bytes), size(way.after.use.bytes))}
      ${peak ? localize.term('stepsWayRound', size(peak.bytes)) : nothing}
    </p>`;
  }

  private renderStep({ household }: Snapshot, step: Step, tier: Tier): TemplateResult {
    const words = stepWords(this.localize, household, step, tier);
    const id = `step-${step.id.replaceAll('/', '-')}`;
    const line = (text: string, kind: string) =>
      text ? html`<p class="small ${kind}">${text}</p>` : nothing;
    return html`<li part="step">
      <input
        id=${id}
        type="checkbox"
        .checked=${this.ticked.has(step.id)}
        @change=${() => {
          this.tick(step, words.does);
        }}
      />
      <div>
        <label class="does" for=${id}>
          <span>${words.does}</span>
          <span class="frees small">${words.frees}</span>
        </label>
        ${line(words.path, 'path')} ${line(words.note, '')} ${line(words.deletes, 'muted')}
        ${line(words.exceeds, 'warning')} ${line(words.use, 'muted')}
      </div>
    </li>`;
  }

  private renderTools({ view }: Snapshot): TemplateResult {
    const { localize } = this;
    const versions = IOS_VERSIONS.map(
      (ios) => html`<option value=${ios} ?selected=${ios === view.ios}>${ios}</option>`,
    );
    const said = { yes: localize.term('stepsCopied'), failed: localize.term('stepsCopyFailed') };
    return html`<div class="tools" part="tools">
      <label
        ><span class="small">${localize.term('stepsIos')}</span>
        <select @change=${this.chooseIos}>
          ${versions}
        </select>
      </label>
      <button
        type="button"
        @click=${() => {
          print();
        }}
      >
        ${localize.term('stepsPrint')}
      </button>
      <button type="button" @click=${this.copy}>${localize.term('stepsCopy')}</button>
      <span class="small" role="status">${this.copied ? said[this.copied] : nothing}</span>
    </div>`;
  }

  private tick(step: Step, does: string): void {
    const ticked = new Map(this.ticked);
    if (ticked.delete(step.id)) {
      this.ticked = ticked;
      return;
    }
    this.ticked = ticked.set(step.id, does);
    this.request({ type: 'done', step });
  }

  private readonly chooseIos = (event: Event & { target: HTMLSelectElement }): void => {
    this.request({ type: 'view', view: { ios: Number(event.target.value) } });
  };

  private readonly copy = async (): Promise<void> => {
    const { snapshot, localize } = this;
    if (!snapshot) return;
    const { results, household } = snapshot;
    const words = results.needs.pools.flatMap(({ id }) =>
      results
        .steps(id)
        .steps.map((step) => stepWords(localize, household, step, results.target(id) ?? '5GB')),
    );
    try {
      await navigator.clipboard.writeText(stepsText(words));
      this.copied = 'yes';
    } catch {
      this.copied = 'failed';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-steps': StowageSteps;
  }
}
