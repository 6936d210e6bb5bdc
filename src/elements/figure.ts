import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from './localize.js';
import { onceOpen } from './once-open.js';

/** What stands in a table's cell: ready text with its unit, or text beside a swatch. */
type Cell = string | TemplateResult;

/** A picture's numbers. The first cell of a row names it; the others are its figures. */
export interface NumberTable {
  readonly caption?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What the rows come to. */
  readonly foot?: readonly (readonly Cell[])[];
}

/** A picture's numbers, or numbers that have none. */
export const numberTable = ({ caption, head, rows, foot = [] }: NumberTable): TemplateResult => html`
  <table class="small">
    ${
      caption
        ? html`<caption class="muted">
            ${caption}
          </caption>`
        : nothing
    }
    <thead>
      <tr>
        ${head.map((text, i) => html`<th scope="col" class=${i > 0 ? 'number' : nothing}>${text}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(line)}
    </tbody>
    <tfoot>
      ${foot.map(line)}
    </tfoot>
  </table>
`;

/** The same on demand; given as a function, drawn from the first time it is open. */
export const numbers = (summary: string, table: NumberTable | (() => NumberTable)): TemplateResult => html`
  <details part="numbers">
    <summary class="small">${summary}</summary>
    ${typeof table === 'function' ? onceOpen(() => numberTable(table())) : numberTable(table)}
  </details>
`;

const line = (cells: readonly Cell[]): TemplateResult => html`
  <tr>
    ${cells.map((cell, i) => (i > 0 ? html`<td class="number">${cell}</td>` : html`<th scope="row">${cell}</th>`))}
  </tr>
`;

/**
 * A chart as everybody can read it: the picture, the sentence that is its name, and its numbers as a table.
 * What can be operated doesn't belong into `picture`: an image has no parts.
 */
export const figure = (
  { name, table }: { readonly name: string; readonly table: NumberTable },
  picture: TemplateResult,
  localize: Localize,
): TemplateResult => html`
  <figure part="figure">
    <div role="img" aria-label=${name}>${picture}</div>
    ${numbers(localize.term('asTable'), table)}
  </figure>
`;
