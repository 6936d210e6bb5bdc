import { html, type TemplateResult } from 'lit';
import type { Panel } from './panel.js';

/** Takes a part out; the history brings it back. */
export function removeButton({ localize, request }: Panel, id: string, name: string): TemplateResult {
  return html`<button
    type="button"
    class="remove"
    aria-label=${localize.term('remove', name)}
    @click=${() => {
      request({ type: 'remove', id });
    }}
  >
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  </button>`;
}
