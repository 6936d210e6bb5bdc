import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { rowBar } from '../../charts/row-bar.js';
import { formatSize } from '../../model/format-size.js';
import { onceOpen } from '../once-open.js';
import type { AppRow } from './app-row.js';
import { appName, reasonText, shortText, stateText } from './app-words.js';
import type { RowContext } from './row-context.js';
import { confirmControl, keepControl, lossSelect, unlockControl } from './row-controls.js';

/** Switch and name; a switch back at today's value takes the wish back. */
export function switchPart(row: AppRow, context: RowContext): TemplateResult {
  const { app, path, on, state, locked } = row;
  const { localize, request } = context;
  const said = stateText(localize, state);
  const toggle = (): void => {
    request({ type: 'want', path, want: on === app.on ? !on : null });
  };
  return html`
    <label>
      <input type="checkbox" .checked=${live(on)} ?disabled=${locked} @change=${toggle} />
      <span class="name">${appName(localize, app)}</span>
    </label>
    ${
      said
        ? html`<div class="state small ${state}" part="state">
            ${said} ${keepsBesideState(row) ? keepControl(row, context) : nothing}
          </div>`
        : nothing
    }
  `;
}

const keepsBesideState = ({ state }: AppRow): boolean => state === 'plan-off' || state === 'kept';

/** What is lost in a few words, and on demand the whole sentence and what the reader says about it. */
export function lostPart(row: AppRow, context: RowContext): TemplateResult {
  const { localize, find } = context;
  const { app, lockable, locked } = row;
  return html`
    <details>
      <summary class="small">
        <span class="visually-hidden">${appName(localize, app)}: </span>${shortText(localize, row, find)}
      </summary>
      ${onceOpen(
        () => html`
          <p class="small muted">${reasonText(localize, app, find)}</p>
          <div class="controls small">
            ${lockable ? unlockControl(row, context) : lossSelect(row, context)}
            ${app.class === 'cloud' || app.class === 'cloud-confirmed' ? confirmControl(row, context) : nothing}
            ${app.on && !locked && !keepsBesideState(row) ? keepControl(row, context) : nothing}
          </div>
        `,
      )}
    </details>
  `;
}

/** The size with its bar behind it: full while it is backed up, an outline while it is not. */
export function sizePart({ app, on, state }: AppRow, { localize, most }: RowContext): TemplateResult {
  const out = !on || state === 'plan-off';
  return html`
    <svg class="bar" width="100%" aria-hidden="true">
      ${svg`<rect class=${out ? 'out' : 'in'} width="${rowBar(app.size.bytes, most)}%" height="100%"></rect>`}
    </svg>
    <span class="amount">${formatSize(app.size.bytes, { locale: localize.lang() })}</span>
    ${
      app.size.from === 'estimate'
        ? html`<span class="small muted">${localize.term('appsEstimate')}</span>`
        : nothing
    }
  `;
}
