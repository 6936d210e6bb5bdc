import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../localize.js';

/** What became of copying. */
export type Copied = 'yes' | 'failed' | null;

/** The summary for Support: copied, or shown to be selected where the page may not. */
export const supportPart = (
  localize: Localize,
  text: string,
  { copied, copy, print }: { readonly copied: Copied; readonly copy: () => void; readonly print: () => void },
): TemplateResult => html`
  <section class="support" part="support">
    <h3>${localize.term('doctorSupport')}</h3>
    <p class="small muted">${localize.term('doctorSupportNote')}</p>
    <div class="take">
      <button type="button" @click=${copy}>
        ${localize.term(copied === 'yes' ? 'doctorCopied' : 'doctorCopy')}
      </button>
      <span class="visually-hidden" role="status"
        >${copied === 'yes' ? localize.term('doctorCopied') : nothing}</span
      >
      <button type="button" @click=${print}>${localize.term('doctorPrint')}</button>
    </div>
    ${
      copied === 'failed'
        ? html`<p class="error small" role="alert">${localize.term('doctorCopyFailed')}</p>
            <label class="summary">
              <span class="small">${localize.term('doctorSummary')}</span>
              <textarea readonly part="input" rows="8" .value=${text}></textarea>
            </label>`
        : nothing
    }
  </section>
`;
