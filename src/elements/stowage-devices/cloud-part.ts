import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DriveItem, Person } from '../../model/household.js';
import { onceOpen } from '../once-open.js';
import { sizeQuestion } from './fields.js';
import { tick } from './further-fields.js';
import { heading, type Level } from './heading.js';
import type { Panel } from './panel.js';
import { sizeRow } from './size-row.js';
import { rowAdder } from './row-adder.js';

const FIELDS = ['photos', 'photosDeleted', 'messages', 'mail', 'sharedLibrary', 'other'] as const;

/** What a person keeps in iCloud outside any backup, opened on demand. */
export function cloudPart(panel: Panel, { id, cloud }: Person, level: Level): TemplateResult {
  const { localize } = panel;
  return html`<details class="more">
    <summary>${localize.term('cloudTitle')}</summary>
    ${onceOpen(
      () =>
        html` <p class="muted small">${localize.term('cloudHelp')}</p>
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
          ${heading(level, localize.term('driveTitle'))}
          <ul class="rows" ?hidden=${cloud.drive.length === 0}>
            ${repeat(
              cloud.drive,
              (item) => item.id,
              (item) => driveRow(panel, item),
            )}
          </ul>
          ${rowAdder(panel, 'drive-item', id)}`,
    )}
  </details>`;
}

function driveRow(panel: Panel, { id, name: given, size, mayGo }: DriveItem): TemplateResult {
  const { localize, request } = panel;
  const name = given || localize.term('unnamedFile');
  const mayLeave = tick(localize.term('driveMayGo', name), mayGo, (value) => {
    request({ type: 'set', id, field: 'mayGo', value });
  });
  return sizeRow(panel, { id, name, size }, mayLeave);
}
