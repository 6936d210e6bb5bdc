import { html, nothing, type TemplateResult } from 'lit';
import { PRESETS } from '../../data/presets.js';
import type { Device } from '../../model/household.js';
import { writeSize } from '../../model/write-size.js';
import type { SetAction } from '../../store/actions.js';
import type { Panel } from './panel.js';

/** Puts marked estimates wherever nothing is said of a device, while there is such a place. */
export function estimates(panel: Panel, device: Device): TemplateResult | typeof nothing {
  const { localize, request } = panel;
  const sets = setsFor(device);
  const noApps = device.apps.length === 0;
  if (sets.length === 0 && !noApps) return nothing;
  const fill = () => {
    for (const action of sets) request(action);
    if (!noApps) return;
    const part = { name: localize.term('presetApps'), size: writeSize(PRESETS.devices[device.kind].apps) };
    request({ type: 'add', kind: 'app', to: device.id, part });
  };
  return html`<p class="small">
    <button type="button" class="plain" @click=${fill}>${localize.term('usePreset')}</button>
    <span class="muted">${localize.term('presetHelp')}</span>
  </p>`;
}

/** One step of the history. */
function setsFor({ id, kind, rest, messages, photos }: Device): readonly SetAction[] {
  const preset = PRESETS.devices[kind];
  const key = `${id}/estimate`;
  const sets: SetAction[] = [];
  if (!rest) sets.push({ type: 'set', id, field: 'rest', value: writeSize(preset.rest), key });
  if (messages.size.bytes === 0) {
    sets.push({ type: 'set', id, field: 'messages.size', value: writeSize(preset.messages), key });
  }
  if (photos.size.bytes === 0) {
    sets.push({ type: 'set', id, field: 'photos.size', value: writeSize(preset.photos), key });
  }
  return sets;
}
