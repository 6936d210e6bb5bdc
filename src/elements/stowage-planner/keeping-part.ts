import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ScopeHandle } from '../../scope/context.js';
import { sendCommand } from '../../scope/commands.js';
import type { Localize } from '../localize.js';

/** That the page has other numbers, and whether the reader's own are kept. */
export function keepingPart(
  localize: Localize,
  { scope, snapshot, remembering }: ScopeHandle,
): TemplateResult {
  return html`${
    snapshot?.isOffered ? html`<p class="small muted offered">${localize.term('offered')}</p>` : nothing
  }${remembering ? rememberPart(localize, scope, remembering) : nothing}`;
}

/** Whether the reader lets be remembered what is theirs: a choice that is never made for them. */
export function rememberPart(
  localize: Localize,
  scope: HTMLElement,
  remembering: NonNullable<ScopeHandle['remembering']>,
): TemplateResult {
  const choose = ({ target }: Event) => {
    const isOn = target instanceof HTMLInputElement && target.checked;
    sendCommand(scope, isOn ? '--stowage-remember' : '--stowage-forget');
  };
  return html`<div class="remember small" part="remember">
    <label>
      <input
        type="checkbox"
        aria-describedby="remember-note"
        .checked=${live(remembering === 'on')}
        @change=${choose}
      />
      ${localize.term('remember')}
    </label>
    <p id="remember-note" class="muted" role=${remembering === 'full' ? 'alert' : nothing}>
      ${localize.term(remembering === 'full' ? 'rememberFull' : 'rememberNote')}
    </p>
  </div>`;
}
