import { css, html, type TemplateResult } from 'lit';

/** A cell that is a number, a word, or a template. */
type Cell = string | TemplateResult;

export interface DataTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many of the first columns are words; the others are numbers. */
  readonly words: number;
}

/** A table of facts, whose first column names its rows. */
export const dataTable = ({ caption, head, rows, words }: DataTable): TemplateResult => {
  const kind = (column: number): string => (column < words ? '' : 'number');
  return html`<div class="facts" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((text, i) => html`<th scope="col" class=${kind(i)}>${text}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell, i) => html`<td class=${kind(i + 1)}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

const facts = css`
  .facts {
    overflow-x: auto;
    font-variant-numeric: tabular-nums;
  }

  .facts table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
  }

  .facts caption {
    padding-block: 0.5em;
    text-align: start;
    font-weight: 600;
  }

  .facts th,
  .facts td {
    padding: 0.35em 0.75em 0.35em 0;
    border-block-end: 1px solid light-dark(#d9dde3, #363c44);
    text-align: start;
    font-weight: inherit;
    vertical-align: baseline;
  }

  .facts thead th {
    color: light-dark(#59616b, #a7b0bb);
  }

  .facts .number {
    text-align: end;
    white-space: nowrap;
  }
`;

if (facts.styleSheet) document.adoptedStyleSheets.push(facts.styleSheet);
