import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Panel } from './panel.js';

interface TextQuestion {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

export function textQuestion({ label, value, onText }: TextQuestion): TemplateResult {
  return html`<label class="field">
    <span>${label}</span>
    <input
      type="text"
      maxlength="200"
      autocomplete="off"
      .value=${value}
      @input=${(event: Event & { target: HTMLInputElement }) => {
        onText(event.target.value);
      }}
    />
  </label>`;
}

/** A yes that can be taken back. */
export function tick(label: string, on: boolean, onTick: (on: boolean) => void): TemplateResult {
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${live(on)}
      @change=${(event: Event & { target: HTMLInputElement }) => {
        onTick(event.target.checked);
      }}
    />
    <span>${label}</span>
  </label>`;
}

/** Why what was asked for at a spot can't be. */
export function refusal({ problemAt }: Panel, spot: string): TemplateResult | typeof nothing {
  const problem = problemAt(spot);
  return problem ? html`<p class="warning small" role="alert">${problem}</p>` : nothing;
}
