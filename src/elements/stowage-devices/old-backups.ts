import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OldBackup, Person } from '../../model/household.js';
import { onceOpen } from '../once-open.js';
import { pickOne } from './fields.js';
import { heading, type Level } from './heading.js';
import type { Panel } from './panel.js';
import { sizeRow } from './size-row.js';
import { rowAdder } from './row-adder.js';

const ANSWERS: readonly OldBackup['needed'][] = ['yes', 'no', 'unknown'];

/** Backups of devices no longer in use, each with the question whether it is still needed. */
export function oldBackups(panel: Panel, { id, oldBackups }: Person, level: Level): TemplateResult {
  const { localize } = panel;
  const title = localize.term('oldBackupsTitle');
  const some = oldBackups.length > 0;
  return html`${some ? heading(level, title) : nothing}
    <ul class="rows" ?hidden=${!some}>
      ${repeat(
        oldBackups,
        (backup) => backup.id,
        (backup) => oldBackupRow(panel, backup),
      )}
    </ul>
    <details class="more">
      <summary>${some ? localize.term('oldBackupAnother') : title}</summary>
      ${onceOpen(() => rowAdder(panel, 'old-backup', id))}
    </details>`;
}

function oldBackupRow(panel: Panel, { id, name: given, size, needed }: OldBackup): TemplateResult {
  const { localize, request } = panel;
  const name = given || localize.term('unnamedBackup');
  const isNeeded = pickOne({
    name: `needed-${id}`,
    legend: localize.term('oldBackupNeeded', name),
    options: ANSWERS.map((answer) => [answer, localize.term('oldBackupAnswer', answer)] as const),
    value: needed,
    onPick: (value) => {
      request({ type: 'set', id, field: 'needed', value });
    },
  });
  return sizeRow(panel, { id, name, size }, isNeeded);
}
