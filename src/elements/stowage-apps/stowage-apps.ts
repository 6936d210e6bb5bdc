import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { apps } from '../../locales/en/apps.js';
import { longest } from '../../charts/row-bar.js';
import { formatSize } from '../../model/format-size.js';
import type { LadderRow } from '../../model/ladder-types.js';
import type { DataProblem } from '../../scope/context.js';
import type { Snapshot } from '../../store/snapshot.js';
import { baseStyles } from '../base.styles.js';
import { whenNear } from '../when-near.js';
import { speak } from '../localize.js';
import { misnamed } from '../misnamed.js';
import { NamingElement } from '../naming-element.js';
import { paperStyles } from '../paper.styles.js';
import { deviceName, poolIdOf } from '../../telling/names.js';
import { FIRST_ORDER, matching, orderAfter, sorted, type Order, type SortKey } from './app-order.js';
import { appRows, type AppRow } from './app-row.js';
import type { FindApp } from './app-words.js';
import { appsTable } from './apps-table.js';
import { appsTools } from './apps-tools.js';
import { deviceSelect } from './device-select.js';
import { ownedDevices, shownDevice, type OwnedDevice } from './shown-device.js';
import { appsStyles } from './stowage-apps.styles.js';

speak(apps);

const FIRST_ROWS = 8;
const MORE_ROWS = 100;
const NARROW = 520;

/**
 * The apps in one device's backup: a table that is the picture. Each row switches the app, says what is lost
 * without it, and shows its size as a bar. What the plan for the chosen tier would turn off is marked.
 *
 * @csspart table - The table.
 * @csspart row - One app.
 * @csspart state - How an app stands: already off, turned off by the plan or by the reader, kept.
 *
 * @cssprop --stowage-ink
 * @cssprop --stowage-muted
 * @cssprop --stowage-paper
 * @cssprop --stowage-accent
 * @cssprop --stowage-line
 * @cssprop --stowage-radius
 */
export class StowageApps extends NamingElement {
  static override styles = [baseStyles, paperStyles, appsStyles];

  protected static override readonly parts = 'table,row,state';

  /** The id of the device shown; without it the reader chooses. */
  @property() device = '';

  @state() private order: Order = FIRST_ORDER.size;
  @state() private filter = '';
  @state() private shown = FIRST_ROWS;
  @state() private narrow = false;
  @state() private find: FindApp | undefined;

  // In the next frame, because a table that changes within the observer's own turn is an error to the page.
  private readonly width = new ResizeObserver(([entry]) => {
    requestAnimationFrame(() => {
      this.fit(entry?.contentRect.width ?? 0);
    });
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // In a narrow window nothing has to be laid out to know; elsewhere the first table is right at once.
    const { defaultView } = this.ownerDocument;
    if (defaultView?.matchMedia(`(width < ${NARROW}px)`).matches) this.narrow = true;
    else this.fit(this.clientWidth);
    this.width.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.width.disconnect();
  }

  /** No width: not displayed, so what was true stays. */
  private fit(width: number): void {
    if (width > 0) this.narrow = width < NARROW;
  }

  protected override firstUpdated(): void {
    whenNear(this, () => void this.loadCatalogue());
  }

  protected override findMistakes(): readonly DataProblem[] {
    return misnamed(this.scope, { device: this.device });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { snapshot, localize, select } = this;
    if (!snapshot) return nothing;
    const { household, view } = snapshot;
    const owned = ownedDevices(household);
    const shown = shownDevice(owned, this.device, view.selection);
    if (!shown) return html`<p class="muted">${localize.term('appsNoDevice')}</p>`;
    const choosable = this.device === '' && owned.length > 1;
    return html`
      ${choosable ? deviceSelect(localize, { household, owned, shown, select }) : nothing}
      ${
        shown.device.apps.length > 0
          ? this.renderApps(shown, snapshot)
          : html`<p class="muted">
              ${localize.term('appsNone', deviceName(localize, household, shown.device))}
            </p>`
      }
    `;
  }

  private renderApps({ device, person }: OwnedDevice, snapshot: Snapshot): TemplateResult {
    const { localize, order, narrow, filter, filterBy, sortBy, showMore } = this;
    const { household, results, isExample } = snapshot;
    const row = results.row(poolIdOf(person));
    const name = deviceName(localize, household, device);
    const rows = appRows(device, row?.plan);
    const found = sorted(matching(rows, filter), order, localize.lang());
    // One row more takes no more room than the line that would stand for it.
    const shown = found.length === this.shown + 1 ? found.length : this.shown;
    const most = longest(device.apps.map(({ size }) => size));
    const context = { localize, find: this.find, most, request: this.request.bind(this) };
    return html`
      <h3 id="title">${localize.term('appsCaption', name)}</h3>
      ${isExample ? html`<p class="small muted">${localize.term('exampleMark')}</p>` : nothing}
      <p id="hint" class="small muted">
        ${device.backup === 'icloud' ? this.hintFor(rows, row) : localize.term('appsNotBackedUp', name)}
      </p>
      ${rows.length > FIRST_ROWS ? appsTools(localize, { filter, order, narrow, filterBy, sortBy }) : nothing}
      ${
        found.length > 0
          ? appsTable({ rows: found, shown, order, narrow, sortBy, showMore }, context)
          : html`<p class="muted">${localize.term('appsNoMatch', filter)}</p>`
      }
    `;
  }

  private hintFor(rows: readonly AppRow[], ladderRow: LadderRow | undefined): string {
    const { localize } = this;
    const planned = rows.filter(({ state }) => state === 'plan-off').length;
    const hint = localize.term('appsHint');
    if (!ladderRow || planned === 0) return hint;
    const storage = formatSize(ladderRow.capacity, { locale: localize.lang() });
    return `${localize.term('appsPlan', storage, planned)} ${hint}`;
  }

  private readonly select = (id: string): void => {
    this.shown = FIRST_ROWS;
    this.filter = '';
    this.request({ type: 'view', view: { selection: id } });
  };

  private readonly filterBy = (text: string): void => {
    this.filter = text;
  };

  private readonly sortBy = (by: SortKey): void => {
    this.order = orderAfter(this.order, by);
  };

  /** More rows, and the focus on the first of them: the button that was pressed has moved on. */
  private readonly showMore = (): void => {
    const first = this.shown;
    this.shown += MORE_ROWS;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelectorAll<HTMLInputElement>('tbody input[type="checkbox"]')[first]?.focus();
    });
  };

  /** The catalogue only adds reasons, so the table does without it where it can't be had. */
  private async loadCatalogue(): Promise<void> {
    const catalogue = await import('../../data/find-app.js').catch(() => undefined);
    this.find = catalogue?.findApp;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stowage-apps': StowageApps;
  }
}
