import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Step } from '../../model/step-types.js';
import type { StepWords } from './step-words.js';

/** One step with its tick. */
export function stepItem(step: Step, words: StepWords, ticked: boolean, tick: () => void): TemplateResult {
  const id = `step-${step.id.replaceAll('/', '-')}`;
  const line = (text: string, kind: string) => (text ? html`<p class="small ${kind}">${text}</p>` : nothing);
  return html`<li part="step">
    <input id=${id} type="checkbox" .checked=${live(ticked)} @change=${tick} />
    <div>
      <label class="does" for=${id} data-number=${words.number}>
        <span>${words.does}</span>
        ${words.frees ? html`<span class="frees small">${words.frees}</span>` : nothing}
      </label>
      ${line(words.path, 'path')} ${line(words.note, '')} ${line(words.deletes, '')}
      ${line(words.exceeds, 'warning')} ${line(words.use, 'muted')}
    </div>
  </li>`;
}
