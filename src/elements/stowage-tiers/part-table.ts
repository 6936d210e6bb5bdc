import { html, nothing, type TemplateResult } from 'lit';
import type { LadderRow } from '../../model/ladder-types.js';
import type { Localize } from '../localize.js';
import type { Measure } from './measure.js';
import { sizeText } from './row-words.js';
import { swatch } from './swatch.js';

/** The bar's numbers, on demand. */
export function partTable(localize: Localize, measured: Measure): TemplateResult | typeof nothing {
  const { row, need, parts } = measured;
  if (parts.length === 0) return nothing;
  const size = sizeText(localize, need.bytes);
  return html`
    <details part="numbers">
      <summary class="small">${localize.term('tiersNumbers', size)}</summary>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">${localize.term('tiersPart')}</th>
            <th scope="col" class="number">${localize.term('tiersSize')}</th>
          </tr>
        </thead>
        <tbody>
          ${parts.map(({ name, bytes }) =>
            line(html`${swatch(name)}${localize.term('category', name)}`, sizeText(localize, bytes)),
          )}
        </tbody>
        <tfoot>
          ${line(localize.term('sumTotal'), size, 'sum')}
          ${line(localize.term('tiersLimit'), sizeText(localize, row.capacity))} ${marginLine(localize, row)}
        </tfoot>
      </table>
      ${
        need.low < need.high
          ? html`<p class="small muted">
              ${localize.term(
                'sumRange',
                sizeText(localize, need.low, 'down'),
                sizeText(localize, need.high, 'up'),
              )}
            </p>`
          : nothing
      }
    </details>
  `;
}

/** Nothing where rounding decides: the difference would say more than is known. */
function marginLine(localize: Localize, { wished }: LadderRow): TemplateResult | typeof nothing {
  const { verdict, margin } = wished;
  if (verdict === 'unsure') return nothing;
  return verdict === 'over'
    ? line(localize.term('tiersMissing'), sizeText(localize, -margin, 'up'))
    : line(localize.term('tiersSpare'), sizeText(localize, margin, 'down'));
}

const line = (what: unknown, size: string, kind = ''): TemplateResult => html`
  <tr class=${kind}>
    <th scope="row">${what}</th>
    <td class="number">${size}</td>
  </tr>
`;
