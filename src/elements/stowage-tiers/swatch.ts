import { html, type TemplateResult } from 'lit';
import type { Category } from '../../model/categories.js';

/** A sample of a category's colour; drawn, because backgrounds are neither printed nor shown in forced colours. */
export const swatch = (category: Category): TemplateResult => html`
  <svg class="swatch" width="10" height="10" aria-hidden="true">
    <rect class="part ${category}" width="10" height="10"></rect>
  </svg>
`;
