import { html, type TemplateResult } from 'lit';
import { BACKUP_ENCRYPTION } from '../../data/backup-encryption.js';
import type { DoctorView } from './doctor-view.js';

/** What must not be done, and how backups are encrypted. */
export const neverPart = ({ localize, diagnosis }: DoctorView): TemplateResult => html`
  <section class="never" part="never">
    <h3>${localize.term('doctorNever')}</h3>
    <ul>
      ${diagnosis.never.map(
        (id) =>
          html`<li>
            <span
              ><strong>${localize.term('doctorRemedy', id)}.</strong>
              ${localize.term('doctorRemedySays', id)}</span
            >
          </li>`,
      )}
    </ul>
    <p class="encryption small muted" part="encryption">${localize.term('doctorEncryption')}</p>
    <p class="small muted">
      ${localize.term('doctorSources')}
      ${BACKUP_ENCRYPTION.pages.map(
        (page) =>
          html`<a href=${page} target="_blank" rel="noopener"
            >${page
              .replace('https://', '')
              .split('/')
              .map((part, i) => (i === 0 ? part : html`/<wbr />${part}`))}</a
          > `,
      )}
    </p>
  </section>
`;
