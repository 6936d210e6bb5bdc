import { html, nothing, type TemplateResult } from 'lit';
import type { DriveItem, Person } from '../../model/household.js';
import { writeSize } from '../../model/size-schema.js';
import type { AddRowEvent } from '../stowage-row-adder/stowage-row-adder.js';
import { removeButton } from './app-rows.js';
import { sizeQuestion, tick } from './fields.js';
import type { Panel } from './panel.js';

const FIELDS = ['photos', 'photosDeleted', 'messages', 'mail', 'sharedLibrary', 'other'] as const;

/** What a person keeps in iCloud outside any backup, opened on demand. */
export function cloudPart(panel: Panel, person: Person): TemplateResult {
  const { localize } = panel;
  const { id, cloud } = person;
  return html`<details class="more">
    <summary>${localize.term('cloudTitle')}</summary>
    <p class="muted small">${localize.term('cloudHelp')}</p>
    <div class="grid">
      ${FIELDS.map((field) =>
        sizeQuestion(panel, {
          id,
          field: `cloud.${field}`,
          value: cloud[field],
          label: localize.term('cloudField', field),
        }),
      )}
    </div>
    <h4>${localize.term('driveTitle')}</h4>
    ${
      cloud.drive.length > 0
        ? html`<ul class="rows">
            ${cloud.drive.map((item) => driveRow(panel, item))}
          </ul>`
        : nothing
    }
    ${driveAdder(panel, person)}
  </details>`;
}

function driveRow(panel: Panel, item: DriveItem): TemplateResult {
  const { localize, request } = panel;
  const name = item.name || localize.term('unnamedFile');
  return html`<li class="row">
    <span class="name">${name}</span>
    ${sizeQuestion(panel, {
      id: item.id,
      field: 'size',
      value: item.size,
      label: localize.term('sizeOf', name),
      compact: true,
    })}
    ${removeButton(panel, item.id, name)}
    ${tick(localize.term('driveMayGo', name), item.mayGo, (value) => {
      request({ type: 'set', id: item.id, field: 'mayGo', value });
    })}
  </li>`;
}

function driveAdder({ localize, request }: Panel, person: Person): TemplateResult {
  return html`<stowage-row-adder
    .nameLabel=${localize.term('driveName')}
    .nameMissing=${localize.term('driveNameMissing')}
    .sizeLabel=${localize.term('rowSize')}
    .sizeMissing=${localize.term('rowSizeMissing')}
    .addLabel=${localize.term('driveAdd')}
    @stowage-add-row=${({ name, size }: AddRowEvent) => {
      request({ type: 'add', kind: 'drive-item', to: person.id, part: { name, size: writeSize(size) } });
    }}
  ></stowage-row-adder>`;
}
