import { html, nothing, type TemplateResult } from 'lit';
import type { Device, Person } from '../../model/household.js';
import { writeSize } from '../../model/size-schema.js';
import { deviceName } from '../names.js';
import type { AddRowEvent } from '../stowage-row-adder/stowage-row-adder.js';
import { appRows } from './app-rows.js';
import { backupDetails } from './backup-details.js';
import { nextQuestion } from './next-question.js';
import type { Panel } from './panel.js';
import { photosInCommon, photosQuestions } from './photos-questions.js';
import { photosMove } from './photos-move.js';

/** The biggest rows of a device's backup, its photos first, and on demand everything else about it. */
export function deviceRows(
  panel: Panel,
  person: Person,
  device: Device,
  added: ReadonlySet<string>,
): TemplateResult {
  const { localize } = panel;
  const name = deviceName(localize, device);
  const last = person.devices.at(-1) === device;
  return html`
    <h3>${localize.term('biggestTitle', name)}</h3>
    <p class="muted small">${localize.term('biggestHelp')}</p>
    ${photosQuestions(panel, device)}
    ${last ? html`${photosInCommon(panel, person)} ${photosMove(panel, person)}` : nothing}
    ${appRows(panel, device, added)} ${appAdder(panel, device)} ${backupDetails(panel, device)}
  `;
}

/** A further device: its own next backup, then its rows. */
export function deviceSection(
  panel: Panel,
  person: Person,
  device: Device,
  added: ReadonlySet<string>,
): TemplateResult {
  return html`<section class="device" part="device">
    <h3 class="device-name">${deviceName(panel.localize, device)}</h3>
    ${nextQuestion(panel, device)} ${deviceRows(panel, person, device, added)}
  </section>`;
}

function appAdder({ localize, request }: Panel, device: Device): TemplateResult {
  const onAdd = ({ name, size, app }: AddRowEvent) => {
    const part = {
      name: app?.names[0] ?? name,
      size: writeSize(size),
      ...(app && { class: app.class }),
      ...(app?.bundle !== undefined && { bundle: app.bundle }),
    };
    request({ type: 'add', kind: 'app', to: device.id, part });
  };
  return html`<stowage-row-adder
    apps
    .nameLabel=${localize.term('appNameLabel')}
    .nameHint=${localize.term('appNameHint')}
    .nameMissing=${localize.term('appNameMissing')}
    .sizeLabel=${localize.term('appSizeLabel')}
    .sizeMissing=${localize.term('appSizeMissing')}
    .addLabel=${localize.term('addApp')}
    @stowage-add-row=${onAdd}
  ></stowage-row-adder>`;
}
