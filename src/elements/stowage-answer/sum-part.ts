import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize.js';
import type { Figure, SumRow } from '../../telling/figures.js';
import * as everySum from '../../telling/sums.js';

/** The sum behind a figure: its rows and what they come to. */
export function sumPart(localize: Localize, { text, sum }: Figure, close: () => void): TemplateResult {
  const { title, rows, total, note } = sum(everySum);
  const line = ({ label, amount, minus }: SumRow) =>
    html`<tr>
      <th scope="row">${label}</th>
      <td class="number">${minus ? '− ' : ''}${amount}</td>
    </tr>`;
  return html`<section id="sum" class="sum" part="sum" aria-label=${localize.term('sumOf', text)}>
    <div class="sum-heading">
      <h3>${title}</h3>
      <button type="button" class="plain small" @click=${close}>${localize.term('sumClose')}</button>
    </div>
    <table>
      <tbody>
        ${rows.map(line)}
      </tbody>
      <tfoot>
        ${line(total)}
      </tfoot>
    </table>
    ${note ? html`<p class="muted small">${note}</p>` : nothing}
  </section>`;
}
