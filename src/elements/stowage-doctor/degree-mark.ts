import { html, type TemplateResult } from 'lit';
import type { Degree } from '../../model/diagnose-types.js';

/** A full disc, a half one, an empty one, and one that is struck out. */
const SHAPES: Readonly<Record<Degree, string>> = {
  sure: 'M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1z',
  likely: 'M6 1a5 5 0 0 1 0 10z',
  possible: '',
  'ruled-out': '',
};

/** How surely something is the cause, as a small shape beside the word. */
export const degreeMark = (degree: Degree): TemplateResult => html`
  <svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <circle cx="6" cy="6" r="5"></circle>
    <path class="fill" d=${SHAPES[degree]}></path>
    <path d=${degree === 'ruled-out' ? 'M2.5 9.5l7-7' : ''}></path>
  </svg>
`;
