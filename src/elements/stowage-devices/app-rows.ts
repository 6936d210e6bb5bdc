import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { App, Device } from '../../model/household.js';
import { deviceName } from '../../telling/names.js';
import type { Panel } from './panel.js';
import { sizeRow } from './size-row.js';

/** How many are drawn at first. */
export const BIGGEST = 5;
const MORE = 100;

/** The five biggest apps of a device's backup, those added or edited here, and on demand the smaller ones. */
export function appRows(panel: Panel, device: Device): TemplateResult | typeof nothing {
  const { kept, more } = panel.rows;
  const { id, apps } = device;
  if (apps.length === 0) return nothing;
  const further = more.get(id) ?? 0;
  const largest = [...apps].sort((a, b) => b.size.bytes - a.size.bytes).slice(0, BIGGEST + further);
  const drawn = new Set([...largest.map((app) => app.id), ...kept]);
  const shown = apps.filter((app) => drawn.has(app.id));
  return html`<ul class="rows" id="rows-${id}">
      ${repeat(
        shown,
        (app) => app.id,
        (app) => appRow(panel, device, app),
      )}
    </ul>
    ${moreButton(panel, id, further, apps.length - shown.length)}`;
}

function moreButton(
  { localize, rows }: Panel,
  deviceId: string,
  further: number,
  hidden: number,
): TemplateResult | typeof nothing {
  if (hidden === 0 && further === 0) return nothing;
  const step = Math.min(hidden, MORE);
  return html`<button
    type="button"
    class="plain more-rows small"
    aria-expanded=${further > 0}
    aria-controls="rows-${deviceId}"
    @click=${() => {
      rows.show(deviceId, hidden > 0 ? further + step : 0);
    }}
  >
    ${hidden > 0 ? localize.term('rowsMore', step) : localize.term('rowsFewer')}
  </button>`;
}

/** An app may be on several devices: its button then says of which. */
function appRow(panel: Panel, device: Device, { id, name: given, size }: App): TemplateResult {
  const { localize, snapshot } = panel;
  const name = given || localize.term('unnamedApp');
  const several = snapshot.household.people.flatMap(({ devices }) => devices).length > 1;
  const removeName = several
    ? localize.term('ofWhom', name, deviceName(localize, snapshot.household, device))
    : name;
  return sizeRow(panel, { id, size, name, removeName });
}
