import { html, nothing, type TemplateResult } from 'lit';
import type { Device, Person } from '../../model/household.js';
import { personName } from '../names.js';
import { removeButton } from './app-rows.js';
import { cloudPart } from './cloud-part.js';
import { deviceRows, deviceSection } from './device-part.js';
import { textQuestion, tick } from './fields.js';
import { nextQuestion } from './next-question.js';
import { oldBackups } from './old-backups.js';
import type { Panel } from './panel.js';
import { poolQuestions } from './pool-questions.js';

const KINDS: readonly Device['kind'][] = ['iphone', 'ipad', 'vision'];

/** One person: three questions, the biggest rows, what else is in iCloud, further devices. */
export function personPart(panel: Panel, person: Person, added: ReadonlySet<string>): TemplateResult {
  const { snapshot } = panel;
  const { pool } = person;
  const [first, ...others] = person.devices;
  const alone = snapshot.household.people.length === 1;
  return html`<section class="person" part="person">
    ${alone ? nothing : personHeading(panel, person)}
    <div class="questions">
      ${pool === 'family' ? nothing : poolQuestions(panel, person.id, pool)}
      ${first ? nextQuestion(panel, first) : nothing}
    </div>
    ${first ? deviceRows(panel, person, first, added) : nothing}
    ${others.map((device) => deviceSection(panel, person, device, added))} ${oldBackups(panel, person)}
    ${cloudPart(panel, person)} ${deviceAdders(panel, person)}
  </section>`;
}

function personHeading(panel: Panel, person: Person): TemplateResult {
  const { snapshot, localize, request } = panel;
  const name = personName(localize, snapshot.household, person);
  return html`<div class="person-heading">
    <h3>${name}</h3>
    ${removeButton(panel, person.id, name)}
    ${textQuestion({
      label: localize.term('nameLabel'),
      value: person.name,
      onText: (text) => {
        request({ type: 'rename', id: person.id, name: text, key: `${person.id}/name` });
      },
    })}
    ${tick(localize.term('sharesFamily'), person.pool === 'family', (shares) => {
      request({ type: 'set-pool', id: person.id, pool: shares ? 'family' : {} });
    })}
  </div>`;
}

function deviceAdders({ localize, request }: Panel, person: Person): TemplateResult {
  return html`<div class="adders">
    ${KINDS.map(
      (kind) =>
        html`<button
          type="button"
          @click=${() => {
            request({ type: 'add', kind: 'device', to: person.id, part: { kind } });
          }}
        >
          ${localize.term('deviceAdd', localize.term('kind', kind))}
        </button>`,
    )}
  </div>`;
}
