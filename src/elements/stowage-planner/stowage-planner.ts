import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { planner } from '../../locales/en/planner.js';
import type { Household } from '../../model/household.js';
import type { Remembering } from '../../scope/context.js';
import { ScopeController } from '../../scope/scope-controller.js';
import { baseStyles } from '../base.styles.js';
import { StowageElement } from '../element.js';
import { loadOrTell } from '../load-or-tell.js';
import { speak } from '../localize.js';
import { showProblems } from '../problems-box.js';
import type * as Further from './further.js';
import { plannerStyles } from './stowage-planner.styles.js';

speak(planner);

/** What is opened on demand, in its order. */
const TOPICS = {
  photos: html`<stowage-photos></stowage-photos>`,
  tradeoff: html`<stowage-tradeoff></stowage-tradeoff>`,
  forecast: html`<stowage-forecast></stowage-forecast>`,
  upload: html`<stowage-upload></stowage-upload>`,
  doctor: html`<stowage-doctor></stowage-doctor>`,
  rules: html`<stowage-rules></stowage-rules>`,
};

export type Topic = keyof typeof TOPICS;

/** What is loaded behind the first answer. */
export type Part = Topic | 'results';

const topics = Object.entries(TOPICS) as [Topic, TemplateResult][];

/**
 * The whole calculator: the answer first, then what to enter, every tier, what to do, and the apps; photos, the
 * trade-off, the forecast, the upload, why a backup fails and the guides’ rules open on demand. It is a scope of its own, or one with the
 * `stowage-scope` around it. The parts of the elements inside are parts of the planner too, by their names:
 * `::part(answer-lead)`, `::part(tiers-verdict)`.
 *
 * A scope of its own shows the first of these that is there: what the reader has kept, the `household` property, `src`,
 * a JSON child (`<script type="application/json">`), a `<table>` child (name and size of each app; its caption names
 * the device), `scenario`, the example. Once the reader has typed, what comes later waits for “Start again”.
 *
 * @attr {string} src - URL of a household’s JSON.
 * @attr {string} scenario - The id of a built-in household to start with.
 * @attr {'5GB' | '50GB' | '200GB' | '2TB' | '6TB' | '12TB'} tier - What the first account pays for.
 * @attr {string} region - ISO 3166 code of the country whose prices are shown.
 * @attr {string} prices - URL of a price table (JSON) that is laid on the built-in list prices.
 * @attr {string} tiers - The tiers to show beside the one there is, as in `50GB 200GB 2TB`; without it, all.
 * @attr {string} headroom - A size to keep free, as in `2 GB`; without it, what suits the tier.
 * @attr {string} remember - Lets the reader keep their numbers, and what they told `stowage-doctor`, in this browser: under this name, or, empty, for this page and element; of several, each needs a name or an id.
 * @attr {'light' | 'dark'} theme - Light or dark whatever the page is; without it the page decides.
 *
 * @fires {StowageChangeEvent} stowage-change - Once for every action that changed something: `detail` is `{snapshot, action}`.
 *
 * @csspart frame - Everything.
 * @csspart tools - The example's note, undo, redo, start again.
 * @csspart remember - Whether the reader’s numbers and answers are kept.
 * @csspart problems - What is wrong in the page’s data, for its author.
 * @csspart topic - What is opened on demand.
 * @csspart footer - The promise that nothing leaves the page.
 *
 * @cssprop --stowage-accent
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-raised
 * @cssprop --stowage-line
 * @cssprop --stowage-good
 * @cssprop --stowage-close
 * @cssprop --stowage-over
 * @cssprop --stowage-radius
 * @cssprop --stowage-gap
 */
export class StowagePlanner extends StowageElement {
  static override styles = [baseStyles, plannerStyles];

  /** Defines the elements below the questions, and those of a topic that is opened; `stowage/define` sets it. */
  static load: Readonly<Partial<Record<Part, () => Promise<unknown>>>> = {};

  declare protected readonly scope: ScopeController;

  /** Shows what is wrong in the page’s data on every page, not only on its author’s own computer. */
  @property({ type: Boolean }) debug = false;

  @state() private opened: ReadonlySet<Topic> = new Set();

  /** What most planners don't need. */
  @state() private further: typeof Further | undefined;

  private loading: Promise<void> | undefined;
  private results: Element | null = null;

  /**
   * A planner is a scope, or one with the scope around it: it looks for no other.
   * @private
   */
  declare for: null;

  /** The household shown, as a property: JSON as `parseHousehold` reads it. `null` gives way to the markup. */
  @property({ attribute: false })
  get household(): Household | null {
    return this.scope.household;
  }

  set household(household: unknown) {
    this.scope.household = household;
  }

  /** Whether the reader’s numbers and answers are kept; nothing where there is no `remember`, or the browser refuses. */
  get remembering(): Remembering | undefined {
    return this.scope.handle.remembering;
  }

  protected override linkScope(): ScopeController {
    return new ScopeController(this, { joins: true });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize } = this;
    if (!snapshot) return nothing;
    return html`<div class="frame" part="frame" role="group" aria-label=${localize.term('plannerLabel')}>
      <div class="answer">
        <stowage-answer></stowage-answer>
        <div class="tools" part="tools">
          ${snapshot.isExample ? html`<p class="small muted">${localize.term('plannerExample')}</p>` : nothing}
          ${snapshot.canUndo || snapshot.canRedo || snapshot.isOffered ? this.renderHistory() : nothing}
          ${this.further?.keepingPart(localize, this.scope.handle)}
        </div>
      </div>
      <stowage-devices></stowage-devices>
      <div class="results">
        <stowage-tiers></stowage-tiers>
        <stowage-steps></stowage-steps>
        <stowage-apps></stowage-apps>
      </div>
      <div class="topics">${topics.map(([topic, element]) => this.renderTopic(topic, element))}</div>
      <footer class="small muted" part="footer">
        <p>${localize.term('plannerPrivate')}</p>
      </footer>
    </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { scope, problems, snapshot } = this.scope.handle;
    showProblems(this, scope === this ? problems : [], this.debug);
    if (!this.results) {
      this.results = this.renderRoot.querySelector('.results');
      if (this.results) this.loadPart(this.results, 'results');
    }
    if ((this.remembering || snapshot?.isOffered) && !this.loading) this.loading = this.loadFurther();
  }

  private async loadFurther(): Promise<void> {
    const further = await import('./further.js').catch(() => undefined);
    if (further) speak(further.words); // here, because a bundler drops what a module does besides its exports
    this.further = further;
  }

  /** Drawn when it is opened, and from then on. */
  private renderTopic(topic: Topic, element: TemplateResult): TemplateResult {
    const open = ({ currentTarget }: Event & { readonly currentTarget: Element }) => {
      if (this.opened.has(topic)) return;
      this.opened = new Set([...this.opened, topic]);
      this.loadPart(currentTarget, topic);
    };
    return html`<details id="topic-${topic}" part="topic" @toggle=${open}>
      <summary><h2>${this.localize.term('plannerTopic', topic)}</h2></summary>
      ${this.opened.has(topic) ? element : nothing}
    </details>`;
  }

  private loadPart(place: Element, part: Part): void {
    void loadOrTell(place, this.localize, () => StowagePlanner.load[part]?.());
  }

  /** A button that can do nothing is only marked so: disabled, it would lose the keyboard's place. */
  private renderHistory(): TemplateResult {
    const { localize, snapshot } = this;
    return html`<div class="history">
      <button type="button" aria-disabled=${!snapshot?.canUndo} @click=${this.undo}>
        ${localize.term('undo')}
      </button>
      <button type="button" aria-disabled=${!snapshot?.canRedo} @click=${this.redo}>
        ${localize.term('redo')}
      </button>
      <button type="button" @click=${this.reset}>${localize.term('reset')}</button>
    </div>`;
  }

  private readonly undo = (): void => {
    this.request({ type: 'undo' });
  };

  private readonly redo = (): void => {
    this.request({ type: 'redo' });
  };

  private readonly reset = (): void => {
    this.request({ type: 'reset' });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-planner': StowagePlanner;
  }
}
