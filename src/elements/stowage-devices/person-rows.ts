import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Device, Person } from '../../model/household.js';
import type { DeviceInput } from '../../store/actions.js';
import { deviceName, personName } from '../../telling/names.js';
import { cloudPart } from './cloud-part.js';
import { copyOf } from './copies.js';
import { deviceRows, deviceSection } from './device-part.js';
import { refusal, textQuestion, tick } from './further-fields.js';
import { newDevice } from './new-device.js';
import { oldBackups } from './old-backups.js';
import type { Panel } from './panel.js';
import { removeButton } from './remove-button.js';

const KINDS: readonly Device['kind'][] = ['iphone', 'ipad', 'vision'];

const isAlone = ({ snapshot }: Panel): boolean => snapshot.household.people.length === 1;

/** A person's biggest rows, further devices, and what else is in iCloud. */
export function personRows(panel: Panel, person: Person): TemplateResult {
  const [first, ...others] = person.devices;
  const alone = isAlone(panel);
  const level = alone ? 3 : 4;
  return html`${first ? deviceRows(panel, person, first, level) : nothing}
  ${repeat(
    others,
    (device) => device.id,
    (device) => deviceSection(panel, person, device, level),
  )}
  ${oldBackups(panel, person, level)} ${cloudPart(panel, person, level)} ${deviceAdders(panel, person, alone)}`;
}

/** A person's name, and whether they share, where there are several people. */
export function personHeading(panel: Panel, person: Person): TemplateResult | typeof nothing {
  const { snapshot, localize, request } = panel;
  if (isAlone(panel)) return nothing;
  const { id, pool } = person;
  const name = personName(localize, snapshot.household, person);
  return html`<div class="person-heading">
    ${textQuestion({
      label: localize.term('nameLabel'),
      value: person.name,
      onText: (text) => {
        request({ type: 'rename', id, name: text, key: `${id}/name` });
      },
    })}
    ${removeButton(panel, id, name)}
    ${tick(localize.term('sharesFamily'), pool === 'family', (shares) => {
      request({ type: 'set-pool', id, pool: shares ? 'family' : {} });
    })}
    ${refusal(panel, `${id}/pool`)}
  </div>`;
}

/** With the heading of all that can be added, where the button for people follows at once. */
function deviceAdders(panel: Panel, { id, devices }: Person, alone: boolean): TemplateResult {
  const { localize, request, snapshot } = panel;
  const { household, isExample } = snapshot;
  const adder = (text: string, part: () => DeviceInput) =>
    html`<button
      type="button"
      @click=${() => {
        request({ type: 'add', kind: 'device', to: id, part: part() });
      }}
    >
      ${text}
    </button>`;
  const last = devices.at(-1);
  return html`<div class="adders">
      ${alone ? html`<h3>${localize.term('peopleTitle')}</h3>` : nothing}
      ${KINDS.map((kind) =>
        adder(localize.term('deviceAdd', kind), () => newDevice(localize, household, kind)),
      )}
      ${
        last && last.apps.length > 0 && !isExample
          ? adder(localize.term('deviceCopy', deviceName(localize, household, last)), () =>
              copyOf(localize, household, last),
            )
          : nothing
      }
    </div>
    ${refusal(panel, `${id}/device`)}`;
}
