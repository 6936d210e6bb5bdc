import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Question } from '../../data/doctor-questions.js';
import type { DoctorView } from './doctor-view.js';
import { answerText, chosenOption, optionsOf, type Option } from './option-words.js';

/** What a reader does with a question. */
export interface Answering {
  /** @param isPointed by a pointer: the arrows of a keyboard pass over answers */
  readonly choose: (question: Question, value: string, isPointed: boolean) => void;
  readonly chooseDay: (day: string) => void;
  /** ISO date: no backup has succeeded after it. */
  readonly today: string;
}

/** One question with its answers: native radio buttons under a legend. */
export const questionPart = (
  view: DoctorView,
  question: Question,
  answering: Answering,
): TemplateResult => html`
  <fieldset class="question" part="question">
    <legend><h3>${view.localize.term('doctorQuestion', question)}</h3></legend>
    <div class=${question === 'message' ? 'messages' : 'options'}>
      ${optionsOf(view.localize, question).map((option) =>
        radio(option, {
          group: question,
          isChosen: chosenOption(view, question) === option.value,
          choose: (isPointed) => {
            answering.choose(question, option.value, isPointed);
          },
        }),
      )}
    </div>
    ${question === 'lastSuccess' ? dayPart(view, answering) : nothing}
  </fieldset>
`;

/** What fails may be something else than the message. */
const OTHERS = [
  ['computer', 'trust-loop'],
  ['computer', 'forgotten-password'],
  ['newPhone', 'coming'],
] as const;

/** The first question, with those other answers. */
export function firstQuestion(view: DoctorView, { choose }: Pick<Answering, 'choose'>): TemplateResult {
  const { localize, answers } = view;
  const shown = (question: Question, isChosen: boolean, option: Option) =>
    radio(option, {
      group: 'first',
      isChosen,
      choose: (isPointed) => {
        choose(question, option.value, isPointed);
      },
    });
  return html`
    <fieldset class="question" part="question">
      <legend><h3>${localize.term('doctorQuestion', 'message')}</h3></legend>
      <div class="messages">
        ${optionsOf(localize, 'message').map((option) =>
          shown('message', answers.message === option.value, option),
        )}
      </div>
      <p class="or small muted">${localize.term('doctorOrElse')}</p>
      <div class="messages">
        ${OTHERS.map(([question, value]) =>
          shown(question, answers.message === undefined && answers[question] === value, {
            value,
            text: localize.term('doctorOther', value),
          }),
        )}
      </div>
    </fieldset>
  `;
}

/** What was answered to it, as text. */
export function firstText(view: DoctorView): string {
  const { localize, answers } = view;
  const other = OTHERS.find(([question, value]) => answers[question] === value);
  return answers.message === undefined && other
    ? localize.term('doctorOther', other[1])
    : answerText(view, 'message');
}

interface Radio {
  readonly group: string;
  readonly isChosen: boolean;
  readonly choose: (isPointed: boolean) => void;
}

/** A click on the words of an answer gives one to its button too, which doesn't tell whose it was. */
function radio({ text }: Option, { group, isChosen, choose }: Radio): TemplateResult {
  let isPointed = false;
  const point = {
    handleEvent: ({ detail }: MouseEvent) => {
      isPointed ||= detail > 0;
    },
    capture: true,
  };
  const take = () => {
    choose(isPointed);
    isPointed = false;
  };
  const type = () => {
    isPointed = false;
  };
  return html`<label @click=${point} @keydown=${type}>
    <input type="radio" part="option" name=${group} .checked=${live(isChosen)} @click=${take} />
    <span>${text}</span>
  </label>`;
}

function dayPart(
  { localize, answers }: DoctorView,
  { chooseDay, today }: Answering,
): TemplateResult | typeof nothing {
  if (answers.lastSuccess !== 'day') return nothing;
  return html`<label class="day">
    <span class="small">${localize.term('doctorDay')}</span>
    <input
      type="date"
      part="input"
      max=${today}
      .value=${live(answers.day ?? '')}
      @change=${({ currentTarget }: Event & { readonly currentTarget: HTMLInputElement }) => {
        chooseDay(currentTarget.value);
      }}
    />
  </label>`;
}
