import { html, type TemplateResult } from 'lit';
import {
  CAUSES,
  FAILURE_MESSAGES,
  IOS_VERSIONS,
  REMEDIES,
  remedyPath,
  SCENARIOS,
  SIGNS,
  type CauseData,
  type RemedyData,
} from '../../src/data/index.js';
import { languageSpeaker } from '../../src/fallback/language-speaker.js';
import { en } from '../../src/locales/en.js';
import {
  diagnose,
  parseHousehold,
  type Diagnosis,
  type Symptom,
  type Symptoms,
} from '../../src/model/index.js';
import { dayIn } from '../../src/telling/format.js';
import { pathText } from '../../src/telling/path-text.js';
import { dataTable } from './data-table.js';

const said = ({ asOf, source }: { readonly asOf: string; readonly source: string }): TemplateResult =>
  html`<p>${source}. As of ${dayIn('en', asOf)}.</p>`;

const EVIDENCE = { A: 'Apple', O: 'seen', P: 'experts', W: 'weak' } as const;

const known = ({ evidence, source }: Pick<CauseData | RemedyData, 'evidence' | 'source'>): string =>
  `${source} (${EVIDENCE[evidence]})`;

function scenario(id: string) {
  const reading = parseHousehold(SCENARIOS.find((one) => one.id === id)?.household);
  return reading.ok ? reading.household : undefined;
}

const first = ({ remedies: [remedy] }: Diagnosis): string => (remedy ? en.doctorRemedy(remedy.id) : '');

/** What is told before any message: what fails is no backup to iCloud, or nothing fails. */
const WITHOUT_MESSAGE = [
  { computer: 'trust-loop' },
  { computer: 'forgotten-password' },
  { newPhone: 'coming' },
] as const;

/** The first remedy for each message, without numbers and with three households’. */
export const messageTable = (): TemplateResult => {
  const full = scenario('tonight-wont');
  const roomy = scenario('ninety-six-percent');
  const moving = scenario('changing-phones');
  const firsts = (symptoms: Symptoms) =>
    [undefined, full, roomy, moving].map((household) => first(diagnose(symptoms, household)));
  return dataTable({
    caption: 'What is to be tried first',
    head: [
      'What is told',
      'Nothing else known',
      'Tonight’s backup has no room',
      'It has room',
      'The phone is being changed',
    ],
    words: 5,
    rows: [
      ...FAILURE_MESSAGES.map((message) => [en.doctorMessage(message), ...firsts({ message })]),
      ...WITHOUT_MESSAGE.map((symptoms) => [
        en.doctorOther('computer' in symptoms ? symptoms.computer : symptoms.newPhone),
        ...firsts(symptoms),
      ]),
    ],
  });
};

/** What each answer points to. */
export const signTable = (): TemplateResult => {
  const answered = (when: (typeof SIGNS.signs)[number]['when']): string =>
    Object.entries(when)
      .map(([symptom, answer]) =>
        symptom === 'message'
          ? en.doctorMessage(when.message ?? 'unsure')
          : `${en.doctorQuestion(symptom as Symptom)} ${answerText(answer)}`,
      )
      .join(' · ');
  return html`${dataTable({
    caption: 'What each answer points to, and how surely',
    head: ['Answer', 'Cause', 'Degree', 'Known from'],
    words: 4,
    rows: SIGNS.signs.map(({ when, unless, cause, degree, evidence }) => [
      unless ? `${answered(when)}, unless: ${answered(unless)}` : answered(when),
      en.doctorCause(cause),
      en.doctorDegree(degree),
      EVIDENCE[evidence],
    ]),
  })}
  ${said(SIGNS)}`;
};

const answerText = (answer: unknown): string => {
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
  return en.doctorAnswer(answer as Parameters<typeof en.doctorAnswer>[0]);
};

/** What may be the matter. */
export const causeTable = (): TemplateResult =>
  html`${dataTable({
    caption: 'What may be the matter',
    head: ['Cause', 'What it means', 'Known from'],
    words: 3,
    rows: CAUSES.causes.map((cause) => [
      en.doctorCause(cause.id),
      en.doctorCauseSays(cause.id),
      known(cause),
    ]),
  })}
  ${said(CAUSES)}`;

/** The taps in the newest version. */
const placeText = ({ place }: RemedyData): string => {
  const path = place && remedyPath(place, IOS_VERSIONS[0]);
  return path ? pathText(languageSpeaker('en'), path) : '';
};

/** Where it is done, and how it shows that it worked. */
const doneText = (remedy: RemedyData): TemplateResult => {
  const place = placeText(remedy);
  const worked = en.doctorRemedyWorked(remedy.id);
  return html`${place}${place && worked ? html`<br />` : ''}${worked ? html`It worked if: ${worked}` : ''}`;
};

/** What can be done, what it costs, and what must not be done. */
export const remedyTable = (): TemplateResult =>
  html`${dataTable({
    caption: 'What can be done, and what it costs',
    head: [
      'Remedy',
      'Against',
      'Where, and how it shows',
      'What it costs',
      'If it doesn’t help',
      'Known from',
    ],
    words: 6,
    rows: REMEDIES.remedies.map((remedy) => [
      en.doctorRemedy(remedy.id),
      remedy.kind === 'never' ? 'Never' : remedy.helps.map((cause) => en.doctorCause(cause)).join(', '),
      doneText(remedy),
      `${en.doctorHarm(remedy.harm)} · ${en.doctorTime(remedy.time)}`,
      remedy.otherwise === 'next' ? 'the next one' : 'ask Apple',
      known(remedy),
    ]),
  })}
  ${said(REMEDIES)}`;
