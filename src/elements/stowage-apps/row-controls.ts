import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { APP_LOSSES } from '../../data/losses.js';
import type { AppRow } from './app-row.js';
import { appName } from './app-words.js';
import { LOSS_WORDS, lossOf, wordOf } from './loss-words.js';
import type { RowContext } from './row-context.js';

/** How much leaving it out would cost the reader; by itself what its kind says. */
export function lossSelect({ app }: AppRow, { localize, request }: RowContext): TemplateResult {
  const said = app.loss === null ? '' : wordOf(app.loss);
  const guess = wordOf(APP_LOSSES[app.class].loss);
  return html`
    <select
      aria-label=${localize.term('appsLossOf', appName(localize, app))}
      .value=${live(said)}
      @change=${(event: Event & { readonly currentTarget: HTMLSelectElement }) => {
        request({ type: 'set-loss', id: app.id, loss: lossOf(event.currentTarget.value) });
      }}
    >
      <option value="" ?selected=${said === ''}>${localize.term('appsLossGuess', guess)}</option>
      ${LOSS_WORDS.map(
        (word) =>
          html`<option value=${word} ?selected=${word === said}>${localize.term('appsLoss', word)}</option>`,
      )}
    </select>
  `;
}

function toggleButton(text: string, name: string, pressed: boolean, press: () => void): TemplateResult {
  return html`<button type="button" class="toggle" aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>
    ${text}<span class="visually-hidden">: ${name}</span>
  </button>`;
}

/** Pins it on: no plan leaves it out. */
export const keepControl = ({ app, path }: AppRow, { localize, request }: RowContext): TemplateResult =>
  toggleButton(localize.term('appsKeep'), appName(localize, app), app.want === true, () => {
    request({ type: 'want', path, want: app.want === true ? null : true });
  });

/** Allows a plan to leave out what may be the only copy. */
export const unlockControl = ({ app }: AppRow, { localize, request }: RowContext): TemplateResult =>
  toggleButton(localize.term('appsUnlock'), appName(localize, app), app.unlocked, () => {
    request({ type: 'set', id: app.id, field: 'unlocked', value: !app.unlocked });
  });

/** Says that the app's own backup is on, so that leaving it out costs little. */
export const confirmControl = ({ app }: AppRow, { localize, request }: RowContext): TemplateResult => {
  const confirmed = app.class === 'cloud-confirmed';
  return toggleButton(localize.term('appsConfirm'), appName(localize, app), confirmed, () => {
    request({ type: 'set', id: app.id, field: 'class', value: confirmed ? 'cloud' : 'cloud-confirmed' });
  });
};
