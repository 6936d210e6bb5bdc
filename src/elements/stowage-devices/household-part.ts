import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { BOUNDS } from '../../model/household-schema.js';
import { countryIn } from '../../telling/format.js';
import { onceOpen } from '../once-open.js';
import { newPerson } from './copies.js';
import { pickOne, selectOne } from './fields.js';
import { refusal, tick } from './further-fields.js';
import { newDevice } from './new-device.js';
import type { Panel } from './panel.js';

type Answer = 'yes' | 'no' | 'unknown';
const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];

/**
 * Another person, and what concerns everybody: a computer, a new phone, the country of the prices.
 * @param opened asks for the countries, which few look at
 */
export function householdPart(
  panel: Panel,
  countries: readonly string[],
  opened: () => void,
): TemplateResult {
  const { localize, request, snapshot } = panel;
  const { hasComputer, changingPhone, region } = snapshot.household;
  const lang = localize.lang();
  const computer: Answer = hasComputer === null ? 'unknown' : hasComputer ? 'yes' : 'no';
  const shown = countries.includes(region) ? countries : [region, ...countries];
  const addPerson = () => {
    const device = newDevice(localize, snapshot.household, 'iphone');
    const part = newPerson(snapshot.household, BOUNDS.familyMembers, device);
    request({ type: 'add', kind: 'person', part });
  };
  return html`<div class="adders">
      <button type="button" @click=${addPerson}>${localize.term('personAdd')}</button>
    </div>
    ${refusal(panel, '/person')}
    <details class="more" @toggle=${opened}>
      <summary>${localize.term('householdTitle')}</summary>
      ${onceOpen(
        () =>
          html` <div class="grid">
              ${pickOne({
                name: 'computer',
                legend: localize.term('hasComputer'),
                options: ANSWERS.map((answer) => [answer, localize.term('oldBackupAnswer', answer)] as const),
                value: computer,
                onPick: (answer) => {
                  const value = answer === 'unknown' ? null : answer === 'yes';
                  request({ type: 'set', field: 'hasComputer', value });
                },
              })}
              ${guard([region, countries, lang], () =>
                selectOne({
                  label: localize.term('regionLabel'),
                  value: region,
                  options: shown
                    .map((code) => [code, countryIn(lang, code)] as const)
                    .sort(([, a], [, b]) => a.localeCompare(b, lang)),
                  onPick: (value) => {
                    request({ type: 'set', field: 'region', value });
                  },
                }),
              )}
            </div>
            ${tick(localize.term('changingPhone'), changingPhone, (value) => {
              request({ type: 'set', field: 'changingPhone', value });
            })}`,
      )}
    </details>`;
}
