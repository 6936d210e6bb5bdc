import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { devices } from '../../locales/en/devices.js';
import type { Person } from '../../model/household.js';
import type { Action } from '../../store/actions.js';
import type { Answer } from '../../store/create-store.js';
import { baseStyles } from '../base.styles.js';
import { StowageElement } from '../element.js';
import { loadOrTell } from '../load-or-tell.js';
import { speak } from '../localize.js';
import { FocusKeeper } from './focus-keeper.js';
import { spotOf, type Panel } from './panel.js';
import { personPart } from './person-part.js';
import { poolQuestions } from './pool-questions.js';
import { devicesStyles } from './stowage-devices.styles.js';

speak(devices);

/** An action that was refused, and why, in words. */
interface Refused {
  readonly spot: string;
  readonly problem: string;
}

/**
 * The reader's numbers: three questions first (what is paid for, *Used*, *Next Backup Size*), then the biggest
 * rows and where the photos are, then other devices and people. Every size is typed as Settings shows it.
 *
 * @csspart person - One person's questions.
 * @csspart device - A further device of a person.
 *
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-accent
 * @cssprop --stowage-line
 * @cssprop --stowage-over
 * @cssprop --stowage-radius
 * @cssprop --stowage-gap
 */
export class StowageDevices extends StowageElement {
  /** Defines what stands below the three questions; `stowage/define` sets it. */
  static load: () => Promise<unknown> = () => Promise.resolve();

  static override styles = [baseStyles, devicesStyles];

  protected static override readonly parts = 'person,device';

  @state() private kept: ReadonlySet<string> = new Set();

  @state() private more: ReadonlyMap<string, number> = new Map();

  @state() private refused: Refused | null = null;

  @state() private further: Panel['further'];

  private loaded: Promise<void> | undefined;

  /** What the reader did last: a refusal of something earlier isn't told any more. */
  private last: Action | undefined;

  /** Whoever is added later is open. */
  private folded: ReadonlySet<string> = new Set();

  private readonly focusKeeper = new FocusKeeper(this);

  protected override willUpdate(): void {
    const { snapshot } = this;
    if (snapshot && !snapshot.canUndo && !snapshot.canRedo) {
      this.folded = foldedOf(snapshot.household.people);
    }
  }

  protected override render(): TemplateResult {
    const { snapshot, localize, kept, more, refused, further } = this;
    if (!snapshot) return html``;
    const { people, family } = snapshot.household;
    const panel: Panel = {
      snapshot,
      localize,
      request: this.ask,
      problemAt: (spot) => (spot === refused?.spot ? refused.problem : ''),
      rows: { kept, more, show: this.showRows },
      folded: this.folded,
      further,
    };
    return html`
      <div class="title">
        <h2>${localize.term('devicesTitle')}</h2>
        ${snapshot.isExample ? html`<p class="small muted">${localize.term('exampleMark')}</p>` : nothing}
      </div>
      ${further?.familySwitch(panel)}
      ${
        family && people.some(({ pool }) => pool === 'family')
          ? html`<div class="questions">${poolQuestions(panel, 'family', family)}</div>`
          : ''
      }
      ${repeat(
        people,
        ({ id }) => id,
        (person) => personPart(panel, person),
      )}
      ${further?.householdPart(panel, this.redraw)}
    `;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    this.loaded = loadOrTell(this.renderRoot, this.localize, () => this.loadFurther());
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.loaded;
    return super.getUpdateComplete();
  }

  private async loadFurther(): Promise<void> {
    const [further] = await Promise.all([import('./further.js'), StowageDevices.load()]);
    speak(further.words); // here, because a bundler drops what a module does besides its exports
    this.further = further;
    further.rehearseOnFocus(this);
  }

  private readonly redraw = (): void => {
    this.requestUpdate();
  };

  private readonly showRows = (deviceId: string, more: number): void => {
    this.more = new Map(this.more).set(deviceId, more);
  };

  private readonly ask = (action: Action): Answer | undefined => {
    this.focusKeeper.before(action);
    const answer = this.request(action);
    this.refused = null;
    this.last = action;
    // A reason that can't be loaded isn't told; the browser itself reports the failed request.
    if (answer && !answer.ok) this.explain(action, answer).catch(() => undefined);
    if (answer?.ok) this.keepRow(action, answer);
    return answer;
  };

  /** The row under the reader's hands doesn't go among the smaller ones. */
  private keepRow(action: Action, { id }: Extract<Answer, { ok: true }>): void {
    const row = action.type === 'set' && action.field === 'size' ? action.id : id;
    if (row !== undefined && !this.kept.has(row)) this.kept = new Set([...this.kept, row]);
    if (id !== undefined) this.focusKeeper.added(action, id);
  }

  private async explain(
    action: Action,
    { problems: [problem] }: Extract<Answer, { ok: false }>,
  ): Promise<void> {
    const { explain, loadSentences } = await import('../../locales/explain.js');
    await loadSentences(this.localize.lang());
    if (!problem || action !== this.last) return;
    const { code, params } = problem;
    this.refused = { spot: spotOf(action), problem: explain(code, params, this.localize.lang()) };
  }
}

/** Of many people who are there from the start, all but the first. */
const foldedOf = (people: readonly Person[]): ReadonlySet<string> =>
  new Set(people.length > 2 ? people.slice(1).map(({ id }) => id) : []);

declare global {
  interface HTMLElementTagNameMap {
    'stowage-devices': StowageDevices;
  }
}
