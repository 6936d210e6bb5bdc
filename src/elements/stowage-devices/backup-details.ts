import { html, nothing, type TemplateResult } from 'lit';
import { PRESETS } from '../../data/presets.js';
import type { BackupPlace, Device, MessagesPlace } from '../../model/household.js';
import { writeSize } from '../../model/size-schema.js';
import type { SetAction } from '../../store/actions.js';
import { deviceName } from '../names.js';
import { removeButton } from './app-rows.js';
import { pickOne, selectOne, sizeQuestion, textQuestion } from './fields.js';
import { lastBackupQuestion } from './last-backup-question.js';
import type { Panel } from './panel.js';

const KINDS: readonly Device['kind'][] = ['iphone', 'ipad', 'ipod', 'vision'];
const MESSAGES: readonly MessagesPlace[] = ['backup', 'icloud'];
const BACKUPS: readonly BackupPlace[] = ['icloud', 'computer', 'none'];

/** What few readers need to say of a device: messages, the rest, totals, its last backup, name and kind. */
export function backupDetails(panel: Panel, device: Device): TemplateResult {
  const { localize, request, snapshot } = panel;
  const { id } = device;
  const name = deviceName(localize, device);
  const size = (field: 'rest' | 'total' | 'stored', help = '') =>
    sizeQuestion(panel, { id, field, value: device[field], label: localize.term(`${field}Label`), help });
  const only = snapshot.household.people.flatMap(({ devices }) => devices).length === 1;
  return html`<details class="more">
    <summary>${localize.term('moreOfBackup', name)}</summary>
    <div class="grid">
      ${size('rest', localize.term('restHelp'))} ${messagesQuestions(panel, device)}
      ${size('total', localize.term('totalHelp'))} ${size('stored', localize.term('storedHelp'))}
      ${lastBackupQuestion(panel, device)}
      ${selectOne({
        label: localize.term('backupPlaceLabel'),
        value: device.backup,
        options: BACKUPS.map((place) => [place, localize.term('backupPlace', place)] as const),
        onPick: (value) => {
          request({ type: 'set', id, field: 'backup', value });
        },
      })}
      ${textQuestion({
        label: localize.term('nameLabel'),
        value: device.name,
        onText: (text) => {
          request({ type: 'rename', id, name: text, key: `${id}/name` });
        },
      })}
      ${selectOne({
        label: localize.term('kindLabel'),
        value: device.kind,
        options: KINDS.map((kind) => [kind, localize.term('kind', kind)] as const),
        onPick: (value) => {
          request({ type: 'set', id, field: 'kind', value });
        },
      })}
    </div>
    <p class="small">
      <button
        type="button"
        class="plain"
        @click=${() => {
          fillWithEstimates(panel, device);
        }}
      >
        ${localize.term('usePreset')}
      </button>
      <span class="muted">${localize.term('presetHelp')}</span>
    </p>
    ${only ? nothing : html`<p class="remove-device">${removeButton(panel, id, name)}</p>`}
  </details>`;
}

function messagesQuestions(panel: Panel, device: Device): TemplateResult {
  const { localize, request } = panel;
  const { id, messages } = device;
  return html`<div>
    ${sizeQuestion(panel, {
      id,
      field: 'messages.size',
      value: messages.size,
      label: localize.term('messagesLabel', deviceName(localize, device)),
    })}
    ${pickOne({
      name: `messages-${id}`,
      legend: localize.term('messagesQuestion'),
      options: MESSAGES.map((place) => [place, localize.term('messagesPlace', place)] as const),
      value: messages.in,
      onPick: (value) => {
        request({ type: 'set', id, field: 'messages.in', value });
      },
    })}
  </div>`;
}

/** Estimates for whatever is empty; the sets are one step of the history. */
function fillWithEstimates({ request, localize }: Panel, device: Device): void {
  const preset = PRESETS.devices[device.kind];
  const { id, rest, messages, photos, apps } = device;
  const key = `${id}/estimate`;
  const sets: SetAction[] = [];
  if (!rest) sets.push({ type: 'set', id, field: 'rest', value: writeSize(preset.rest), key });
  if (messages.size.bytes === 0) {
    sets.push({ type: 'set', id, field: 'messages.size', value: writeSize(preset.messages), key });
  }
  if (photos.size.bytes === 0) {
    sets.push({ type: 'set', id, field: 'photos.size', value: writeSize(preset.photos), key });
  }
  for (const action of sets) request(action);
  if (apps.length === 0) {
    const part = { name: localize.term('presetApps'), size: writeSize(preset.apps) };
    request({ type: 'add', kind: 'app', to: id, part });
  }
}
