import { html, nothing, type TemplateResult } from 'lit';
import type { Size } from '../../model/size.js';
import { sizeQuestion } from './fields.js';
import type { Panel } from './panel.js';
import { removeButton } from './remove-button.js';

interface SizeRow {
  readonly id: string;
  readonly name: string;
  readonly size: Size;
  /** What its button to remove it calls it, where the name alone doesn't tell which one. */
  readonly removeName?: string;
}

/** A named size that can be changed and removed, and what else is asked about it. */
export function sizeRow(
  panel: Panel,
  { id, name, size, removeName = name }: SizeRow,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<li class="row">
    ${sizeQuestion(panel, {
      id,
      field: 'size',
      value: size,
      label: panel.localize.term('sizeOf', name),
      rowName: name,
    })}
    ${removeButton(panel, id, removeName)} ${more}
  </li>`;
}
