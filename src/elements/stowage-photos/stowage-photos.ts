import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { photos } from '../../locales/en/photos.js';
import type { Household, Person } from '../../model/household.js';
import { libraryOf } from '../../model/library.js';
import { formatSize } from '../../model/format-size.js';
import { photoWays } from '../../model/photo-ways.js';
import { once } from '../../store/lazy.js';
import { perSnapshot } from '../../store/per-snapshot.js';
import type { DataProblem } from '../../scope/context.js';
import type { Snapshot } from '../../store/snapshot.js';
import { baseStyles } from '../base.styles.js';
import { listIn } from '../../telling/format.js';
import { speak } from '../localize.js';
import { misnamed } from '../misnamed.js';
import { NamingElement } from '../naming-element.js';
import { paperStyles } from '../paper.styles.js';
import { deviceName, personName } from '../../telling/names.js';
import { selectedPerson } from '../selected-person.js';
import { barStyles } from '../stowage-tiers/bar.styles.js';
import { deviceWishes } from './device-wishes.js';
import { photoView, sizeText, type PhotoView } from './photo-view.js';
import { saving } from './saving.js';
import { barsKey, scaleOf } from './state-bars.js';
import { photosStyles } from './stowage-photos.styles.js';
import { tryPlace, wayList, wayTable } from './way-list.js';
import { wayRound } from './way-round.js';
import { whatIfs } from './what-ifs.js';

speak(photos);

const waysOf = perSnapshot(({ household }) => once((personId: string) => photoWays(household, personId)));

/**
 * One person's photos at the three places they could be: in the backup, in iCloud Photos, in neither. Each with
 * what it takes now, at the peak on the way and in the end, which tier then holds it, and what may be lost.
 * Choosing a place tries it: a wish beside how things are today.
 *
 * @csspart person - The choice of the person, where there are several.
 * @csspart trying - What is being tried, and the way back.
 * @csspart key - What the colours and the line mean.
 * @csspart way - One place.
 * @csspart states - Its three bars.
 * @csspart verdict - Which tier then holds it.
 * @csspart unprotected - Which photos would be protected nowhere.
 * @csspart risk - What may be lost there.
 * @csspart way-round - How to get round a peak that is too much.
 * @csspart numbers - The same as a table.
 * @csspart saving - Whether iCloud Photos saves room.
 * @csspart devices - A place for each device.
 * @csspart what-ifs - What turning iCloud Photos off would do.
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
 */
export class StowagePhotos extends NamingElement {
  static override styles = [baseStyles, barStyles, paperStyles, photosStyles];

  static override readonly parts =
    'person,trying,key,way,states,verdict,unprotected,risk,way-round,numbers,saving,devices,what-ifs';

  /** The id of the person shown; without it the reader chooses. */
  @property() person = '';

  protected override findMistakes(): readonly DataProblem[] {
    return misnamed(this.scope, { person: this.person });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize } = this;
    if (!snapshot) return nothing;
    const { household } = snapshot;
    const person = this.shownPerson(snapshot);
    if (!person) return html`<p class="muted">${localize.term('waysEmpty')}</p>`;
    const ways = waysOf(snapshot)(person.id);
    const request: PhotoView['request'] = (action) => {
      this.request(action);
    };
    return html`
      ${this.person === '' && household.people.length > 1 ? this.renderSelect(household, person) : nothing}
      ${
        ways
          ? this.renderWays(snapshot, photoView(snapshot, person, { localize, ways, request }))
          : this.renderAsk(household, person)
      }
    `;
  }

  /** What had the focus before it was drawn anew. */
  private focused: Element | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.focused = this.shadowRoot?.activeElement ?? null;
  }

  /** A button that tries a place, or takes it back, is gone then: the way back gets its focus, or the place. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.focused || this.focused.isConnected) return;
    const heirs = ['.trying button', 'input:checked', 'input'];
    heirs
      .map((heir) => this.renderRoot.querySelector<HTMLElement>(heir))
      .find(Boolean)
      ?.focus();
  }

  private renderWays({ household, isExample }: Snapshot, view: PhotoView): TemplateResult {
    const { localize } = this;
    const { person, ways, poolId } = view;
    const scale = scaleOf(view);
    const isShared = poolId === 'family' && household.people.length > 1;
    const missing = person.devices.filter(({ photos }) => photos.size.high === 0);
    const { low, high } = ways.ways.backup.after.use;
    return html`
      <fieldset>
        <legend><h3>${localize.term('waysTitle', this.ownerOf(household, person))}</h3></legend>
        ${isExample ? html`<p class="small muted">${localize.term('exampleMark')}</p>` : nothing}
        <p class="small muted">
          ${localize.term('waysHint')}
          <span class="try">${localize.term('waysTry')}</span>
          ${isShared ? localize.term('waysShared') : nothing}
        </p>
        ${this.renderTrying(view)} ${barsKey(view, scale)} ${wayList(view, scale)}
      </fieldset>
      ${low < high ? html`<p class="small muted">${localize.term('waysRounded')}</p>` : nothing}
      ${
        missing.length > 0
          ? html`<p class="small muted">
              ${localize.term(
                'waysMissing',
                listIn(
                  localize.lang(),
                  missing.map((device) => deviceName(localize, household, device)),
                ),
              )}
            </p>`
          : nothing
      }
      ${wayRound(view)} ${saving(view)} ${wayTable(view)} ${deviceWishes(view)} ${whatIfs(view)}
    `;
  }

  private renderTrying(view: PhotoView): TemplateResult | typeof nothing {
    const { localize } = this;
    const { ways, person } = view;
    const { wished, today, marked } = ways;
    if (person.devices.every(({ photos }) => photos.want === null || photos.want === photos.in))
      return nothing;
    const [now, peak, after] = [marked?.today, marked?.peak, marked?.after].map((moment) =>
      moment ? sizeText(view, moment.use) : '',
    );
    return html`
      <p class="trying" part="trying">
        ${
          wished && wished !== today
            ? localize.term('waysTrying', wished)
            : localize.term('waysTryingMixed', now ?? '', peak ?? '', after ?? '')
        }
        <button
          type="button"
          class="plain"
          @click=${() => {
            tryPlace(view, null);
          }}
        >
          ${localize.term('waysBack')}
        </button>
      </p>
    `;
  }

  private renderAsk(household: Household, person: Person): TemplateResult {
    const { localize } = this;
    const library = libraryOf(person);
    const size = formatSize(library.bytes, { locale: localize.lang() });
    return html`
      <p>
        ${library.high > 0 ? localize.term('waysAskLibrary', size) : nothing}
        ${localize.term('waysAsk', this.ownerOf(household, person))}
      </p>
      <p class="small muted">${localize.term('waysAskWhere')}</p>
    `;
  }

  private renderSelect(household: Household, shown: Person): TemplateResult {
    const select = (event: Event & { readonly currentTarget: HTMLSelectElement }) => {
      this.request({ type: 'view', view: { selection: event.currentTarget.value } });
    };
    return html`
      <label class="person" part="person">
        <span class="small">${this.localize.term('waysPerson')}</span>
        <select @change=${select}>
          ${household.people.map(
            (person) =>
              html`<option value=${person.id} .selected=${live(person === shown)}>
                ${personName(this.localize, household, person)}
              </option>`,
          )}
        </select>
      </label>
    `;
  }

  private ownerOf(household: Household, person: Person): string {
    return household.people.length > 1 ? personName(this.localize, household, person) : '';
  }

  /** The one asked for; else whom or whose device is selected, or the first with photos. */
  private shownPerson({ household, view: { selection } }: Snapshot): Person | undefined {
    const { person: id } = this;
    const { people } = household;
    if (id !== '') return people.find((person) => person.id === id);
    return (
      selectedPerson(household, selection) ??
      people.find(({ devices }) => devices.some(({ photos }) => photos.size.high > 0)) ??
      people[0]
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-photos': StowagePhotos;
  }
}
