import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { forecast } from '../../locales/en/forecast.js';
import type { Growth } from '../../model/forecast.js';
import type { DataProblem } from '../../scope/context.js';
import type { Snapshot } from '../../store/snapshot.js';
import { baseStyles } from '../base.styles.js';
import { fieldsStyles } from '../fields.styles.js';
import { speak } from '../localize.js';
import { misnamed } from '../misnamed.js';
import { NamingElement } from '../naming-element.js';
import { paperStyles } from '../paper.styles.js';
import { personName, poolIdOf } from '../../telling/names.js';
import { isoToday, priceNote } from '../../telling/price-note.js';
import { forecastPicture } from './forecast-picture.js';
import { growthFields } from './growth-fields.js';
import { lookAheadOf } from './look-ahead.js';
import {
  costSentences,
  estimateSentence,
  growthSentence,
  leadSentences,
  tierLines,
  type Looking,
} from './outlook-words.js';
import { forecastStyles } from './stowage-forecast.styles.js';

speak(forecast);

/**
 * When the storage will be full, from photos a day and minutes of video a week: the month for each tier, the
 * needs over two years against them, and what that time costs.
 *
 * @csspart lead - The first sentence.
 * @csspart fields - What the reader takes and films.
 * @csspart input - One of those fields.
 * @csspart error - What is wrong with a number typed.
 * @csspart figure - The picture and its numbers.
 * @csspart numbers - The picture's numbers, on demand.
 * @csspart tiers - When each tier is full.
 * @csspart cost - What two years cost.
 * @csspart price-note - Whose list prices they are, and of which day.
 *
 * @cssprop --stowage-accent
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-line
 * @cssprop --stowage-over
 * @cssprop --stowage-radius
 */
export class StowageForecast extends NamingElement {
  static override styles = [baseStyles, fieldsStyles, paperStyles, forecastStyles];

  protected static override readonly parts = 'lead,fields,input,error,figure,numbers,tiers,cost,price-note';

  /** The id of the person whose photos and videos are counted; without it the reader chooses. */
  @property() person = '';

  /** The day to start from, as an ISO date; default: now. */
  @property({ attribute: false }) today: string | undefined;

  @state() private wrong: ReadonlyMap<string, string> = new Map();

  protected override findMistakes(): readonly DataProblem[] {
    return misnamed(this.scope, { person: this.person });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize } = this;
    if (!snapshot) return nothing;
    const ahead = lookAheadOf(snapshot)(this.person);
    if (!ahead) return html`<p class="muted">${localize.term('forecastNobody')}</p>`;
    const pool = snapshot.results.ladder.pools.find(({ id }) => id === ahead.outlook.poolId);
    if (!pool?.isKnown) return html`<p class="muted">${localize.term('forecastUnknown')}</p>`;
    const { household } = snapshot;
    return this.renderAhead({ ...ahead, localize, household, today: this.today ?? isoToday() }, snapshot);
  }

  private renderAhead(looking: Looking, { isExample }: Snapshot): TemplateResult {
    const { localize, outlook } = looking;
    const [lead, ...further] = leadSentences(looking);
    const lines = tierLines(looking);
    return html`
      ${isExample ? html`<p class="small muted">${localize.term('exampleMark')}</p>` : nothing}
      <p class="lead" part="lead">${lead}</p>
      <p>${[...further, growthSentence(looking), this.onlySentence(looking)].filter(Boolean).join(' ')}</p>
      ${growthFields(looking, {
        choosesPerson: this.person === '',
        wrong: this.wrong,
        judge: this.judge,
        grow: (change) => {
          this.grow({ ...looking.growth, ...change });
        },
        select: (personId) => {
          this.select(looking, personId);
        },
      })}
      ${outlook.bytesPerMonth > 0 ? forecastPicture(looking) : nothing}
      ${
        lines.length > 1
          ? html`<ul class="tiers" part="tiers">
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }
      ${this.renderCost(looking)}
    `;
  }

  private renderCost(looking: Looking): TemplateResult {
    const { localize, household, outlook } = looking;
    const [sum, how] = costSentences(looking);
    const price = outlook.months[0]?.price;
    return html`
      <div class="cost" part="cost">
        <p class="sum">${sum}</p>
        ${how ? html`<p class="small muted">${how}</p>` : nothing}
      </div>
      <p class="note small muted">${estimateSentence(looking)}</p>
      ${
        price
          ? html`<p class="note small muted" part="price-note">
              ${priceNote(localize, price, household.region, looking.today)}
            </p>`
          : nothing
      }
    `;
  }

  /** Others in the pool may add something too. */
  private onlySentence({ localize, household, person, outlook }: Looking): string {
    const shares = outlook.poolId === 'family' && household.people.length > 1;
    return shares ? localize.term('forecastOnly', personName(localize, household, person)) : '';
  }

  private readonly judge = (field: string, typed: string | null): void => {
    if (typed === (this.wrong.get(field) ?? null)) return;
    const wrong = new Map(this.wrong);
    if (typed === null) wrong.delete(field);
    else wrong.set(field, typed);
    this.wrong = wrong;
  };

  private grow(growth: Growth): void {
    this.request({ type: 'view', view: { growth } });
  }

  /** What was said of one person is asked of the other. */
  private select({ growth, isAssumed, household }: Looking, personId: string): void {
    const person = household.people.find(({ id }) => id === personId);
    if (person && !isAssumed) this.grow({ ...growth, personId, poolId: poolIdOf(person) });
    else this.request({ type: 'view', view: { selection: personId } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-forecast': StowageForecast;
  }
}
