import { html, type TemplateResult } from 'lit';
import type { Verdict } from '../../model/verdict.js';

const STROKES: Readonly<Record<Verdict, string>> = {
  fits: 'M2 6.5 5 9.5 10 3',
  tight: 'M2 6h8',
  unsure: 'M1.5 7.2c1.4-2.6 2.9-2.6 4.5-1.2s3.1 1.4 4.5-1.2',
  over: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
};

/** A small shape beside the word, so that neither needs the colour. */
export const verdictMark = (verdict: Verdict): TemplateResult => html`
  <svg class="mark" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d=${STROKES[verdict]}></path>
  </svg>
`;
