import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatSize } from '../../model/format-size.js';
import { sumOf, type Term } from '../../model/term.js';
import type { AppRow } from './app-row.js';
import type { Order, SortKey } from './app-order.js';
import { lostPart, sizePart, switchPart } from './row-cells.js';
import type { RowContext } from './row-context.js';

export interface AppsTable {
  /** In order, found by the filter. */
  readonly rows: readonly AppRow[];
  /** How many of them are drawn. */
  readonly shown: number;
  readonly order: Order;
  /** What is lost stands below the name. */
  readonly narrow: boolean;
  readonly sortBy: (by: SortKey) => void;
  readonly showMore: () => void;
}

/** The table that is the picture. */
export function appsTable(table: AppsTable, context: RowContext): TemplateResult {
  const { rows, shown, order, narrow, sortBy } = table;
  const { localize } = context;
  const header = (by: SortKey, text: string): TemplateResult => html`
    <th scope="col" class=${by} aria-sort=${order.by === by ? order.direction : nothing}>
      <button
        type="button"
        class="plain"
        @click=${() => {
          sortBy(by);
        }}
      >
        ${text}
      </button>
    </th>
  `;
  return html`
    <table part="table" class=${narrow ? 'narrow' : 'wide'} aria-labelledby="title" aria-describedby="hint">
      <thead>
        <tr>
          ${header('name', localize.term('appsName'))}
          ${narrow ? nothing : header('loss', localize.term('appsLost'))}
          ${header('size', localize.term('appsSize'))}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows.slice(0, shown),
          ({ path }) => path,
          (row) => bodyRow(row, narrow, context),
        )}
        ${shown < rows.length ? restRow(table, context) : nothing}
      </tbody>
    </table>
  `;
}

const bodyRow = (row: AppRow, narrow: boolean, context: RowContext): TemplateResult => html`
  <tr part="row" class=${row.on ? 'on' : 'off'}>
    <th scope="row">${switchPart(row, context)}${narrow ? lostPart(row, context) : nothing}</th>
    ${narrow ? nothing : html`<td>${lostPart(row, context)}</td>`}
    <td class="size">${sizePart(row, context)}</td>
  </tr>
`;

/** The rows that aren't drawn, as one. */
function restRow(
  { rows, shown, order, narrow, showMore }: AppsTable,
  { localize }: RowContext,
): TemplateResult {
  const rest = rows.slice(shown);
  const largestFirst = order.by === 'size' && order.direction === 'descending';
  const turnedOff = rest.filter(({ state }) => state === 'plan-off').length;
  const { bytes } = sumOf(
    rest.map(({ app, path }): Term => ({ code: 'app', id: path, name: app.name, size: app.size })),
  );
  return html`
    <tr class="rest">
      <th scope="row" colspan=${narrow ? nothing : 2}>
        <button type="button" class="plain" @click=${showMore}>
          ${localize.term(largestFirst ? 'appsSmaller' : 'appsMore', rest.length)}
        </button>
        ${
          turnedOff > 0
            ? html`<span class="state small plan-off">${localize.term('appsMoreOff', turnedOff)}</span>`
            : nothing
        }
      </th>
      <td class="size">
        <span class="amount">
          ${localize.term('appsTogether', formatSize(bytes, { locale: localize.lang() }))}
        </span>
      </td>
    </tr>
  `;
}
