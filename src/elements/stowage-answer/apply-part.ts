import { html, type TemplateResult } from 'lit';
import type { Localize } from '../localize.js';

/** Takes over the plan that the answer names. */
export const applyPart = (localize: Localize, apply: () => void): TemplateResult => html`
  <p class="apply">
    <button type="button" @click=${apply}>${localize.term('planApply')}</button>
    <span class="muted small">${localize.term('planAppliedHint')}</span>
  </p>
`;
