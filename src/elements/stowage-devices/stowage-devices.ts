import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Action } from '../../store/actions.js';
import { baseStyles } from '../base.styles.js';
import { StowageElement } from '../element.js';
import { householdPart } from './household-part.js';
import type { Panel } from './panel.js';
import { personPart } from './person-part.js';
import { poolQuestions } from './pool-questions.js';
import { devicesStyles } from './stowage-devices.styles.js';

/**
 * The reader's numbers: three questions first (what is paid for, *Used*, *Next Backup Size*), then the biggest
 * rows and where the photos are, then other devices and people. Every size is typed as Settings shows it.
 *
 * @csspart person - One person's questions.
 * @csspart device - A further device of a person.
 * @csspart photos-move - Before, peak and after of moving photos to iCloud Photos.
 */
export class StowageDevices extends StowageElement {
  static override styles = [baseStyles, devicesStyles];

  /** Apps added here stay among the rows shown, however small they are. */
  @state() private added: ReadonlySet<string> = new Set();

  @state() private countries: readonly string[] = [];

  protected override render(): TemplateResult {
    const { snapshot, localize } = this;
    if (!snapshot) return html``;
    const { people, family } = snapshot.household;
    const panel: Panel = { snapshot, localize, request: this.ask };
    return html`
      <h2>${localize.term('devicesTitle')}</h2>
      ${family ? html`<div class="questions">${poolQuestions(panel, 'family', family)}</div>` : ''}
      ${people.map((person) => personPart(panel, person, this.added))}
      <div class="adders">
        <button type="button" @click=${this.addPerson}>${localize.term('personAdd')}</button>
      </div>
      ${householdPart(panel, this.countries)}
    `;
  }

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    void this.loadCountries();
  }

  private async loadCountries(): Promise<void> {
    const { WORLD_PRICES } = await import('../../data/prices-world.js');
    this.countries = Object.keys(WORLD_PRICES.rows);
  }

  private readonly ask = (action: Action): void => {
    const answer = this.request(action);
    if (action.type === 'add' && action.kind === 'app' && answer?.ok && answer.id !== undefined) {
      this.added = new Set([...this.added, answer.id]);
    }
  };

  private readonly addPerson = (): void => {
    this.request({ type: 'add', kind: 'person', part: { devices: [{ kind: 'iphone' }] } });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-devices': StowageDevices;
  }
}
