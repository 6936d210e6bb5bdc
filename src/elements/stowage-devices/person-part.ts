import { html, type TemplateResult } from 'lit';
import type { Person } from '../../model/household.js';
import { nextQuestion } from './next-question.js';
import type { Panel } from './panel.js';
import { poolQuestions } from './pool-questions.js';

/** One person: the three questions, and below them what comes later. */
export function personPart(panel: Panel, person: Person): TemplateResult {
  const { id, pool, devices } = person;
  const [first] = devices;
  return html`<section class="person" part="person" id="part-${id}">
    ${panel.further?.personHeading(panel, person)}
    <div class="questions">
      ${pool === 'family' ? '' : poolQuestions(panel, id, pool)} ${first && nextQuestion(panel, first)}
    </div>
    ${panel.further?.personRows(panel, person) ?? html`<div class="later"></div>`}
  </section>`;
}
