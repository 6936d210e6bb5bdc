import { html, type TemplateResult } from 'lit';
import { writeSize } from '../../model/write-size.js';
import type { AddAction } from '../../store/actions.js';
import type { Localize } from '../localize.js';
import type { AddRowEvent } from '../stowage-row-adder/stowage-row-adder.js';
import { spotOf, type Panel } from './panel.js';

type Row = Exclude<AddAction['kind'], 'person' | 'device'>;

/** Name, size and a button that adds them as a row to the part `to`; what is refused stays to be mended. */
export function rowAdder(panel: Panel, kind: Row, to: string): TemplateResult {
  const onAdd = (event: AddRowEvent) => {
    if (panel.request(additionOf(kind, to, event))?.ok !== true) event.preventDefault();
  };
  const words = wordsOf(panel.localize, kind);
  return html`<stowage-row-adder
    ?apps=${kind === 'app'}
    .nameLabel=${words.name}
    .nameHint=${words.hint}
    .nameMissing=${words.nameMissing}
    .sizeLabel=${words.size}
    .sizeMissing=${panel.localize.term('rowSizeMissing')}
    .addLabel=${words.add}
    .meantLabel=${(name: string) => panel.localize.term('appMeant', name)}
    .problem=${panel.problemAt(spotOf({ type: 'add', kind, to, part: {} }))}
    @stowage-add-row=${onAdd}
  ></stowage-row-adder>`;
}

/** An app that the catalogue knows brings its class, its bundle, and the name that was meant as it is written. */
function additionOf(kind: Row, to: string, { name, size, app }: AddRowEvent): AddAction {
  const part = { name, size: writeSize(size) };
  if (kind !== 'app' || !app) return { type: 'add', kind, to, part };
  const known = { name: app.name, class: app.class, ...(app.bundle && { bundle: app.bundle }) };
  return { type: 'add', kind, to, part: { ...part, ...known } };
}

function wordsOf(localize: Localize, kind: Row) {
  switch (kind) {
    case 'app':
      return {
        name: localize.term('appNameLabel'),
        hint: localize.term('appNameHint'),
        nameMissing: localize.term('appNameMissing'),
        size: localize.term('appSizeLabel'),
        add: localize.term('addApp'),
      };
    case 'old-backup':
      return {
        name: localize.term('oldBackupName'),
        hint: '',
        nameMissing: localize.term('oldBackupNameMissing'),
        size: localize.term('oldBackupSize'),
        add: localize.term('oldBackupAdd'),
      };
    case 'drive-item':
      return {
        name: localize.term('driveName'),
        hint: '',
        nameMissing: localize.term('driveNameMissing'),
        size: localize.term('driveSize'),
        add: localize.term('driveAdd'),
      };
  }
}
