import { html, nothing, type TemplateResult } from 'lit';
import type { App, Device } from '../../model/household.js';
import { sizeQuestion } from './fields.js';
import type { Panel } from './panel.js';

const SHOWN = 5;

/** The five biggest apps of a device's backup, those added last, and on demand the smaller ones. */
export function appRows(
  panel: Panel,
  device: Device,
  added: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  const { localize } = panel;
  const biggest = new Set(
    [...device.apps]
      .sort((a, b) => b.size.bytes - a.size.bytes)
      .slice(0, SHOWN)
      .map(({ id }) => id),
  );
  const shown = device.apps.filter(({ id }) => biggest.has(id) || added.has(id));
  const smaller = device.apps.filter((app) => !shown.includes(app));
  if (device.apps.length === 0) return nothing;
  return html`<ul class="rows">
      ${shown.map((app) => appRow(panel, app))}
    </ul>
    ${
      smaller.length > 0
        ? html`<details class="small">
            <summary>${localize.term('rowsMore', smaller.length)}</summary>
            <ul class="rows">
              ${smaller.map((app) => appRow(panel, app))}
            </ul>
          </details>`
        : nothing
    }`;
}

function appRow(panel: Panel, app: App): TemplateResult {
  const { localize } = panel;
  const name = app.name || localize.term('unnamedApp');
  return html`<li class="row">
    <span class="name">${name}</span>
    ${sizeQuestion(panel, {
      id: app.id,
      field: 'size',
      value: app.size,
      label: localize.term('sizeOf', name),
      compact: true,
    })}
    ${removeButton(panel, app.id, name)}
  </li>`;
}

/** Takes a part out; the history brings it back. */
export function removeButton({ localize, request }: Panel, id: string, name: string): TemplateResult {
  return html`<button
    type="button"
    class="remove"
    aria-label=${localize.term('remove', name)}
    title=${localize.term('remove', name)}
    @click=${() => {
      request({ type: 'remove', id });
    }}
  >
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  </button>`;
}
