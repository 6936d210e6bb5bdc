import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { BOUNDS } from '../../model/household-schema.js';
import { countryIn } from '../../telling/format.js';
import { worldPrices } from '../../scope/world-prices.js';
import { loadOrTell } from '../load-or-tell.js';
import { onceOpen } from '../once-open.js';
import { newPerson } from './copies.js';
import { pickOne, selectOne } from './fields.js';
import { refusal, tick } from './further-fields.js';
import { newDevice } from './new-device.js';
import type { Panel } from './panel.js';

type Answer = 'yes' | 'no' | 'unknown';
const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown'];

/** Where the countries have been asked for. */
const asked = new WeakSet<Element>();

/**
 * Another person, and what concerns everybody: a computer, a new phone, the country of the prices.
 * @param redraw the countries that have prices are there: they are loaded for the few who look at them, and until
 * then the household's own stands alone
 */
export function householdPart(panel: Panel, redraw: () => void): TemplateResult {
  const { localize, request, snapshot } = panel;
  const { hasComputer, changingPhone, region } = snapshot.household;
  const lang = localize.lang();
  const computer: Answer = hasComputer === null ? 'unknown' : hasComputer ? 'yes' : 'no';
  const countries = Object.keys(worldPrices.known?.WORLD_PRICES.rows ?? {});
  const shown = countries.includes(region) ? countries : [region, ...countries];
  const open = ({ currentTarget }: Event & { readonly currentTarget: Element }) => {
    if (asked.has(currentTarget)) return;
    asked.add(currentTarget);
    void loadOrTell(currentTarget, localize, () => worldPrices.load().then(redraw));
  };
  const addPerson = () => {
    const device = newDevice(localize, snapshot.household, 'iphone');
    const part = newPerson(snapshot.household, BOUNDS.familyMembers, device);
    request({ type: 'add', kind: 'person', part });
  };
  return html`<div class="adders">
      <button type="button" @click=${addPerson}>${localize.term('personAdd')}</button>
    </div>
    ${refusal(panel, '/person')}
    <details class="more" @toggle=${open}>
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
              ${guard([region, countries.length, lang], () =>
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
