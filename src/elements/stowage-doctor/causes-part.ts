import { html, nothing, type TemplateResult } from 'lit';
import type { Cause, EarlierBackups } from '../../model/diagnose-types.js';
import { dayIn } from '../../telling/format.js';
import type { Localize } from '../localize.js';
import { becauseText } from '../../telling/cause-words.js';
import type { Beside } from './beside.js';
import { degreeMark } from './degree-mark.js';
import type { DoctorView } from './doctor-view.js';

/** As many causes are shown before those that are merely possible have to be asked for. */
const FIRST_CAUSES = 3;

export interface CausesShown {
  readonly all: boolean;
  readonly showAll: () => void;
  /** Leads to what is shown of the same scope beside; nothing where nothing is. */
  readonly wayTo: (what: Beside) => (() => void) | null;
}

/** What may be the matter, surest first, each with its reason. */
export function causesPart(
  { localize, diagnosis: { causes, earlier } }: DoctorView,
  { all, showAll, wayTo }: CausesShown,
): TemplateResult {
  const later = (cause: Cause, i: number) => i >= FIRST_CAUSES && cause.degree === 'possible';
  const folded = all ? 0 : causes.filter(later).length;
  return html`
    <section class="causes" part="causes">
      <h3 id="causes" tabindex="-1">${localize.term('doctorCauses')}</h3>
      <ul>
        ${causes.map((cause, i) =>
          causeItem(
            localize,
            cause,
            folded > 1 && later(cause, i),
            cause.id === 'quota' ? wayOn(localize, cause, wayTo) : nothing,
          ),
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
  further: TemplateResult | typeof nothing,
): TemplateResult {
  const { id, degree } = cause;
  return html`<li class="cause ${degree}${isFolded ? ' folded' : ''}" part="cause">
    ${degreeMark(degree)}
    <div>
      <p class="what">
        <strong>${localize.term('doctorCause', id)}</strong>
        <span class="degree small">${localize.term('doctorDegree', degree)}</span>
      </p>
      ${degree === 'ruled-out' ? nothing : html`<p>${localize.term('doctorCauseSays', id)}</p>`}
      <p class="small muted">${becauseText(localize, cause)}</p>
      ${further}
    </div>
  </li>`;
}

/** Reasons that the reader's numbers would settle. */
const GUESSES: readonly Cause['reason']['code'][] = ['answer', 'usual', 'used-unknown', 'next-unknown'];

/** From too little room to what makes some; from a guess at it to the numbers that would tell. */
function wayOn(
  localize: Localize,
  { degree, reason }: Cause,
  wayTo: CausesShown['wayTo'],
): TemplateResult | typeof nothing {
  if (degree === 'ruled-out') return nothing;
  const isGuess = GUESSES.includes(reason.code);
  const go = wayTo(isGuess ? 'numbers' : 'room');
  return go
    ? html`<button type="button" class="plain" @click=${go}>
        ${localize.term(isGuess ? 'doctorEnterNumbers' : 'doctorMakeRoom')}
      </button>`
    : nothing;
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
