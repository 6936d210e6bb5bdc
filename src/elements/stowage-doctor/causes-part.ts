import { html, nothing, type TemplateResult } from 'lit';
import type { Cause, EarlierBackups } from '../../model/diagnose-types.js';
import { dayIn } from '../../telling/format.js';
import type { Localize } from '../localize.js';
import { becauseText } from '../../telling/cause-words.js';
import { degreeMark } from './degree-mark.js';
import type { DoctorView } from './doctor-view.js';

/** As many causes are shown before those that are merely possible have to be asked for. */
const FIRST_CAUSES = 3;

export interface CausesShown {
  readonly all: boolean;
  readonly showAll: () => void;
  /** Leads to what makes room; nothing where nothing of the scope's is shown beside. */
  readonly makeRoom: (() => void) | null;
}

/** What may be the matter, surest first, each with its reason. */
export function causesPart(
  { localize, diagnosis: { causes, earlier } }: DoctorView,
  { all, showAll, makeRoom }: CausesShown,
): TemplateResult {
  const later = (cause: Cause, i: number) => i >= FIRST_CAUSES && cause.degree === 'possible';
  const folded = all ? 0 : causes.filter(later).length;
  return html`
    <section class="causes" part="causes">
      <h3 id="causes" tabindex="-1">${localize.term('doctorCauses')}</h3>
      <ul>
        ${causes.map((cause, i) =>
          causeItem(localize, cause, folded > 1 && later(cause, i), cause.id === 'quota' ? makeRoom : null),
        )}
      </ul>
      ${
        folded > 1
          ? html`<button type="button" class="plain" @click=${showAll}>
              ${localize.term('doctorMoreCauses', folded)}
            </button>`
          : nothing
      }
      ${
        earlier
          ? html`<p class="earlier" part="earlier">
              ${keptMark(earlier)} <span>${earlierText(localize, earlier)}</span>
            </p>`
          : nothing
      }
    </section>
  `;
}

function causeItem(
  localize: Localize,
  cause: Cause,
  isFolded: boolean,
  makeRoom: (() => void) | null,
): TemplateResult {
  const { id, degree } = cause;
  return html`<li class="cause ${degree}${isFolded ? ' folded' : ''}" part="cause">
    ${degreeMark(degree)}
    <div>
      <p>
        <strong>${localize.term('doctorCause', id)}</strong>
        <span class="degree small">${localize.term('doctorDegree', degree)}</span>
      </p>
      ${degree === 'ruled-out' ? nothing : html`<p>${localize.term('doctorCauseSays', id)}</p>`}
      <p class="small muted">${becauseText(localize, cause)}</p>
      ${
        makeRoom && degree === 'sure'
          ? html`<button type="button" class="plain" @click=${makeRoom}>
              ${localize.term('doctorMakeRoom')}
            </button>`
          : nothing
      }
    </div>
  </li>`;
}

/** A tick; none where nothing may be left. */
const keptMark = ({ mayBeGone }: EarlierBackups): TemplateResult => html`
  <svg class="mark kept" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d=${mayBeGone ? 'M2 6h8' : 'M2 6.5 5 9.5 10 3'}></path>
  </svg>
`;

/** What the last success still leaves in iCloud. */
function earlierText(localize: Localize, { date, mayBeGone, keptUntil }: EarlierBackups): string {
  const day = (iso: string) => dayIn(localize.lang(), iso);
  if (mayBeGone) return localize.term('doctorEarlierGone', day(date));
  return `${localize.term('doctorEarlier', day(date))} ${localize.term('doctorEarlierUntil', day(keptUntil))}`;
}
