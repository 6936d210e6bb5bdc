import { html, nothing, type TemplateResult } from 'lit';
import type { BackupPlace, Device, MessagesPlace } from '../../model/household.js';
import { deviceName } from '../../telling/names.js';
import { onceOpen } from '../once-open.js';
import { estimates } from './estimates.js';
import { pickOne, selectOne, sizeQuestion } from './fields.js';
import { textQuestion } from './further-fields.js';
import { lastBackupQuestion } from './last-backup-question.js';
import type { Panel } from './panel.js';

const KINDS: readonly Device['kind'][] = ['iphone', 'ipad', 'ipod', 'vision'];
const MESSAGES: readonly MessagesPlace[] = ['backup', 'icloud'];
const BACKUPS: readonly BackupPlace[] = ['icloud', 'computer', 'none'];

/** What few readers need to say of a device: messages, the rest, totals, its last backup, name and kind. */
export function backupDetails(panel: Panel, device: Device): TemplateResult {
  const { localize, request, snapshot } = panel;
  const { id } = device;
  const name = deviceName(localize, snapshot.household, device);
  const size = (field: 'rest' | 'total' | 'stored', help = '') =>
    sizeQuestion(panel, { id, field, value: device[field], label: localize.term(`${field}Label`), help });
  const only = snapshot.household.people.flatMap(({ devices }) => devices).length === 1;
  const exceeds = snapshot.results.needs.notices.some(
    ({ code, id: about }) => code === 'rows-exceed-total' && about === id,
  );
  return html`<details class="more">
    <summary>${localize.term('moreOfBackup', name)}</summary>
    ${onceOpen(
      () =>
        html` <div class="grid">
            ${size('rest', localize.term('restHelp'))} ${messagesQuestions(panel, device, name)}
            ${size('total', localize.term(exceeds ? 'rowsExceedTotal' : 'totalHelp'))}
            ${size('stored', localize.term('storedHelp'))} ${lastBackupQuestion(panel, device)}
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
          ${estimates(panel, device)} ${only ? nothing : removal(panel, id, name)}`,
    )}
  </details>`;
}

const removal = ({ localize, request }: Panel, id: string, name: string): TemplateResult =>
  html`<p>
    <button
      type="button"
      class="plain remove-device"
      @click=${() => {
        request({ type: 'remove', id });
      }}
    >
      ${localize.term('remove', name)}
    </button>
  </p>`;

function messagesQuestions(panel: Panel, device: Device, name: string): TemplateResult {
  const { localize, request } = panel;
  const { id, messages } = device;
  return html`<div>
    ${sizeQuestion(panel, {
      id,
      field: 'messages.size',
      value: messages.size,
      label: localize.term('messagesLabel', name),
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
