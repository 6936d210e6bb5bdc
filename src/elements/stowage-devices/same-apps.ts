import { html, nothing, type TemplateResult } from 'lit';
import type { Device } from '../../model/household.js';
import { deviceName } from '../../telling/names.js';
import { BIGGEST } from './app-rows.js';
import { sameApps } from './copies.js';
import type { Panel } from './panel.js';

const MOST_OFFERED = 3;

/** For a device without apps: those of another one, to which only the sizes have to be typed. */
export function sameAppsButtons(panel: Panel, { id, apps }: Device): TemplateResult | typeof nothing {
  const { localize, request, rows, snapshot } = panel;
  if (apps.length > 0 || snapshot.isExample) return nothing;
  const others = snapshot.household.people.flatMap(({ devices }) => devices);
  const distinct = new Map<string, Device>();
  for (const other of others) {
    const names = other.apps.map(({ name }) => name).join('\n');
    if (names && !distinct.has(names)) distinct.set(names, other);
  }
  return html`${[...distinct.values()].slice(0, MOST_OFFERED).map(
    (other) =>
      html`<button
        type="button"
        class="plain small"
        @click=${() => {
          request({ type: 'import', to: id, parts: { apps: sameApps(other) } });
          rows.show(id, Math.max(0, other.apps.length - BIGGEST));
        }}
      >
        ${localize.term('sameApps', deviceName(localize, snapshot.household, other))}
      </button>`,
  )}`;
}
