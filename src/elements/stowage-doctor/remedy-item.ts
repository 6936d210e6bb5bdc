import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Remedy } from '../../model/diagnose-types.js';
import type { Localize } from '../localize.js';
import { becameText } from './became-text.js';
import type { RemedyWords } from './remedy-words.js';
import type { Judgement, Try } from './tries.js';

/** How a remedy stands in its list, and what a reader does with it. */
export interface RemedyState {
  readonly number: number;
  readonly became: Try | undefined;
  readonly isOpen: boolean;
  /** Below what is shown at first. */
  readonly isFolded: boolean;
  /** If it doesn't help, Apple is asked. */
  readonly isLast: boolean;
  readonly tick: () => void;
  readonly toggle: () => void;
  readonly judge: (judgement: Judgement) => void;
}

/** One remedy with its tick; how it is done is there all the time, for paper too, and hidden while it is closed. */
export function remedyItem(
  localize: Localize,
  remedy: Remedy,
  words: RemedyWords,
  state: RemedyState,
): TemplateResult {
  const { id, deletes } = remedy;
  const { became, isOpen, isFolded, toggle, tick } = state;
  return html`<li class="remedy${isFolded ? ' folded' : ''}" part="remedy">
    <input id="tick-${id}" type="checkbox" .checked=${live(became !== undefined)} @change=${tick} />
    <div>
      <label class="name" for="tick-${id}" data-number=${localize.number(state.number)}>
        <span>${words.name}</span>
      </label>
      <div class="costs small">
        <p class=${deletes ? 'deletes' : 'muted'}>${words.costs}</p>
        <button
          type="button"
          class="plain"
          aria-expanded=${isOpen}
          aria-controls="how-${id}"
          @click=${toggle}
        >
          ${localize.term('doctorHow')}<span class="visually-hidden"> ${words.name}</span>
        </button>
      </div>
      ${
        became === undefined || became === 'tried'
          ? nothing
          : html`<p class="small became">${becameText(localize, remedy.kind, became)}</p>`
      }
      <div id="how-${id}" class="how" ?data-closed=${!isOpen}>
        <p>${words.says}</p>
        ${words.figures ? html`<p>${words.figures}</p>` : nothing}
        ${words.path ? taps(localize.term('doctorTaps'), words.path) : nothing}
        ${words.nextPath ? taps(localize.term('doctorNextTaps'), words.nextPath) : nothing}
        <p class="small"><span class="muted">${localize.term('doctorSeen')}</span> ${words.worked}</p>
        ${words.forgets ? html`<p class="small forgets">${words.forgets}</p>` : nothing}
        ${became === undefined || became === 'tried' ? judgement(localize, remedy, state) : nothing}
        <p class="small muted">${localize.term('doctorOtherwise', state.isLast ? 'ask-apple' : 'next')}</p>
      </div>
    </div>
  </li>`;
}

const taps = (label: string, path: string): TemplateResult =>
  html`<p class="small"><span class="muted">${label}</span> ${path}</p>`;

const QUESTIONS = {
  do: 'doctorDidItHelp',
  ask: 'doctorDidItHelp',
  never: 'doctorDidItHelp',
  look: 'doctorIsItSettled',
  'way-out': 'doctorIsItMade',
} as const;

function judgement(localize: Localize, { id, kind }: Remedy, { judge }: RemedyState): TemplateResult {
  const answer = (judgement: Judgement) => () => {
    judge(judgement);
  };
  // Which of two sizes is larger tells the cause, and no backup has run for it.
  if (id === 'check-storage') {
    return html`<div class="judgement">
      <button type="button" @click=${answer('looked')}>${localize.term('doctorLooked')}</button>
    </div>`;
  }
  const question = localize.term(QUESTIONS[kind]);
  return html`<div class="judgement" role="group" aria-label=${question}>
    <span>${question}</span>
    <button type="button" @click=${answer('helped')}>${localize.term('doctorYes')}</button>
    <button type="button" @click=${answer('no-help')}>${localize.term('doctorNo')}</button>
  </div>`;
}
