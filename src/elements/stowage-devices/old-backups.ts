import { html, nothing, type TemplateResult } from 'lit';
import type { OldBackup, Person } from '../../model/household.js';
import { writeSize } from '../../model/size-schema.js';
import type { AddRowEvent } from '../stowage-row-adder/stowage-row-adder.js';
import { removeButton } from './app-rows.js';
import { pickOne, sizeQuestion } from './fields.js';
import type { Panel } from './panel.js';

const ANSWERS: readonly OldBackup['needed'][] = ['yes', 'no', 'unknown'];

/** Backups of devices no longer in use, each with the question whether it is still needed. */
export function oldBackups(panel: Panel, person: Person): TemplateResult {
  const { localize, request } = panel;
  const adder = html`<stowage-row-adder
    .nameLabel=${localize.term('oldBackupName')}
    .nameMissing=${localize.term('oldBackupNameMissing')}
    .sizeLabel=${localize.term('rowSize')}
    .sizeMissing=${localize.term('rowSizeMissing')}
    .addLabel=${localize.term('oldBackupAdd')}
    @stowage-add-row=${({ name, size }: AddRowEvent) => {
      request({ type: 'add', kind: 'old-backup', to: person.id, part: { name, size: writeSize(size) } });
    }}
  ></stowage-row-adder>`;
  return html`<details class="more" ?open=${person.oldBackups.length > 0}>
    <summary>${localize.term('oldBackupsTitle')}</summary>
    ${
      person.oldBackups.length > 0
        ? html`<ul class="rows">
            ${person.oldBackups.map((backup) => oldBackupRow(panel, backup))}
          </ul>`
        : nothing
    }
    ${adder}
  </details>`;
}

function oldBackupRow(panel: Panel, backup: OldBackup): TemplateResult {
  const { localize, request } = panel;
  const name = backup.name || localize.term('unnamedBackup');
  return html`<li class="row">
    <span class="name">${name}</span>
    ${sizeQuestion(panel, {
      id: backup.id,
      field: 'size',
      value: backup.size,
      label: localize.term('sizeOf', name),
      compact: true,
    })}
    ${removeButton(panel, backup.id, name)}
    ${pickOne({
      name: `needed-${backup.id}`,
      legend: localize.term('oldBackupNeeded', name),
      options: ANSWERS.map((answer) => [answer, localize.term('oldBackupAnswer', answer)] as const),
      value: backup.needed,
      onPick: (value) => {
        request({ type: 'set', id: backup.id, field: 'needed', value });
      },
    })}
  </li>`;
}
