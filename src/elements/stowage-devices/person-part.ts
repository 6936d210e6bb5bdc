import { html, type TemplateResult } from 'lit';
import type { Person } from '../../model/household.js';
import { personName } from '../../telling/names.js';
import { onceOpen } from '../once-open.js';
import { nextQuestion } from './next-question.js';
import type { Panel } from './panel.js';
import { poolQuestions } from './pool-questions.js';

/** One person: the three questions, and below them what comes later; folded where many are shown at once. */
export function personPart(panel: Panel, person: Person): TemplateResult {
  const { id, pool, devices } = person;
  const [first] = devices;
  const { household } = panel.snapshot;
  return html`<section class="person" part="person" id="part-${id}">
    <details ?open=${!panel.folded.has(id)}>
      <summary ?hidden=${household.people.length === 1}>
        <h3>${personName(panel.localize, household, person)}</h3>
      </summary>
      ${onceOpen(
        () => html`
          ${panel.further?.personHeading(panel, person)}
          <div class="questions">
            ${pool === 'family' ? '' : poolQuestions(panel, id, pool)} ${first && nextQuestion(panel, first)}
          </div>
          ${panel.further?.personRows(panel, person) ?? html`<div class="later"></div>`}
        `,
      )}
    </details>
  </section>`;
}
