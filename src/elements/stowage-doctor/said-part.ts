import { html, nothing, type TemplateResult } from 'lit';
import { QUESTIONS } from '../../data/doctor-questions.js';
import type { DoctorView } from './doctor-view.js';
import { answerText } from './option-words.js';
import { firstText } from './question-part.js';
import type { Talk } from './talk.js';
import { beginAgain, type Talking } from './talk-part.js';

/**
 * What was answered, and the way back to each question.
 * @param talk `null`: the questions themselves are shown, so this is for paper only
 */
export function saidPart(view: DoctorView, talk: Talk | null, talking: Talking): TemplateResult {
  const { localize } = view;
  const said = (talk?.questions ?? QUESTIONS).flatMap((question) => {
    const text = talk && question === 'message' ? firstText(view) : answerText(view, question);
    return text ? [{ question, asked: localize.term('doctorQuestion', question), text }] : [];
  });
  return html`<div class="said${talk ? '' : ' on-paper'}" part="said">
    ${said.length === 0 ? html`<p class="muted">${localize.term('doctorSaidNothing')}</p>` : nothing}
    <dl class="small">
      ${said.map(
        ({ question, asked, text }) =>
          html`<div>
            <dt class="muted">${asked}</dt>
            <dd>${text}</dd>
            ${
              talk
                ? html`<dd>
                    <button
                      type="button"
                      class="plain"
                      @click=${() => {
                        talking.to(question);
                      }}
                    >
                      ${localize.term('doctorChange')}<span class="visually-hidden"> ${asked}</span>
                    </button>
                  </dd>`
                : nothing
            }
          </div>`,
      )}
    </dl>
    ${talk ? beginAgain(localize, talking) : nothing}
  </div>`;
}
