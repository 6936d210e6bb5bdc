import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { QUESTIONS, type Question } from '../../data/doctor-questions.js';
import { becauseText } from '../../telling/cause-words.js';
import type { Localize } from '../localize.js';
import type { DoctorView } from './doctor-view.js';
import { firstQuestion, questionPart, type Answering } from './question-part.js';
import type { Talk } from './talk.js';

/** What a reader does with the questions besides answering. */
export interface Talking extends Answering {
  readonly next: () => void;
  readonly back: () => void;
  /** To a question again, or to what was found. */
  readonly to: (question: Question | 'end') => void;
  readonly beginAgain: () => void;
}

/** One question, and the way back and forth. */
export function questionForm(view: DoctorView, talk: Talk, talking: Talking): TemplateResult {
  const { localize } = view;
  const { question = 'message', questions, at } = talk;
  const isFirst = at === 0;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    talking.next();
  };
  return html`
    ${isFirst ? numbersPart(view) : nothing}
    <form class="talk" @submit=${submit}>
      ${isFirst ? nothing : html`<p class="at small muted">${localize.term('doctorAt', at + 1, questions.length)}</p>`}
      ${keyed(question, isFirst ? firstQuestion(view, talking) : questionPart(view, question, talking))}
      <div class="nav">
        ${
          isFirst
            ? nothing
            : html`<button type="button" @click=${talking.back}>${localize.term('doctorBack')}</button>`
        }
        <button class="primary">
          ${localize.term(at + 1 < questions.length ? 'doctorNext' : 'doctorShow')}
        </button>
        ${
          isFirst || at + 1 >= questions.length
            ? nothing
            : html`<button
                type="button"
                class="plain"
                @click=${() => {
                  talking.to('end');
                }}
              >
                ${localize.term('doctorShow')}
              </button>`
        }
      </div>
    </form>
  `;
}

/** Everything that was answered and ticked off is gone. */
export const beginAgain = (localize: Localize, talking: Talking): TemplateResult =>
  html`<button type="button" class="begin plain small" @click=${talking.beginAgain}>
    ${localize.term('doctorBegin')}
  </button>`;

/** Every question on one page, and the way back to none of them answered. */
export const allQuestions = (view: DoctorView, talking: Talking, isBegun: boolean): TemplateResult => html`
  <form
    class="page"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
    }}
  >
    ${QUESTIONS.map((question) => questionPart(view, question, talking))}
    ${isBegun ? beginAgain(view.localize, talking) : nothing}
  </form>
`;

/** What the reader's numbers say of the room before anything is asked. */
function numbersPart({ localize, diagnosis }: DoctorView): TemplateResult | typeof nothing {
  const quota = diagnosis.causes.find(
    ({ id, degree }) => id === 'quota' && (degree === 'sure' || degree === 'ruled-out'),
  );
  if (!quota) return nothing;
  return html`<p class="numbers" part="room">
    <strong>${localize.term('doctorByNumbers')}</strong> ${becauseText(localize, quota)}
  </p>`;
}
