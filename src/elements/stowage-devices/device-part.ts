import { html, nothing, type TemplateResult } from 'lit';
import type { Device, Person } from '../../model/household.js';
import { deviceName } from '../../telling/names.js';
import { appRows } from './app-rows.js';
import { backupDetails } from './backup-details.js';
import { heading, type Level } from './heading.js';
import { nextQuestion } from './next-question.js';
import type { Panel } from './panel.js';
import { photosInCommon, photosQuestions } from './photos-questions.js';
import { rowAdder } from './row-adder.js';
import { sameAppsButtons } from './same-apps.js';

/** The biggest rows of a person's first device, under their own heading. */
export function deviceRows(panel: Panel, person: Person, device: Device, level: Level): TemplateResult {
  const { localize, snapshot } = panel;
  return html`${heading(level, localize.term('biggestTitle', deviceName(localize, snapshot.household, device)))}
    <p class="muted small">${localize.term('biggestHelp')}</p>
    ${rowsOf(panel, person, device)}`;
}

/** A further device: its own next backup, then its rows. */
export function deviceSection(panel: Panel, person: Person, device: Device, level: Level): TemplateResult {
  const { localize, snapshot } = panel;
  return html`<section class="device" part="device" id="part-${device.id}">
    ${heading(level, deviceName(localize, snapshot.household, device))} ${nextQuestion(panel, device)}
    ${rowsOf(panel, person, device)}
  </section>`;
}

function rowsOf(panel: Panel, person: Person, device: Device): TemplateResult {
  const last = person.devices.at(-1) === device;
  return html`${photosQuestions(panel, device)} ${last ? photosInCommon(panel, person) : nothing}
  ${appRows(panel, device)} ${sameAppsButtons(panel, device)} ${rowAdder(panel, 'app', device.id)}
  ${backupDetails(panel, device)}`;
}
