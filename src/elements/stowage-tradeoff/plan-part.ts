import { html, nothing, type TemplateResult } from 'lit';
import type { PoolChange } from '../../model/choice-types.js';
import type { Preview } from '../../model/preview.js';
import { changeName, groupText, sizeText, whyText, type Telling } from './tradeoff-words.js';

export interface PlanPart {
  readonly preview: Preview;
  /** Whether every change is listed, not only the largest. */
  readonly all: boolean;
  /** The plan may be of what was a moment ago. */
  readonly isBehind: boolean;
  readonly showAll: () => void;
  readonly apply: (preview: Preview) => void;
}

const FIRST = 5;

/** What is left out, by device and person: each with what it frees and what is lost; and the button to follow it. */
export function planPart(telling: Telling, part: PlanPart): TemplateResult {
  const { localize } = telling;
  const { preview, all, isBehind, showAll, apply } = part;
  const hidden = preview.groups.reduce((sum, { changes }) => sum + Math.max(0, changes.length - FIRST), 0);
  return html`
    <section part="plan">
      <h3>${localize.term('tradeoffPlan')}</h3>
      <div class="groups">
        ${preview.groups.map(
          (group) => html`
            <div>
              <h4>${groupText(telling, group)}</h4>
              <ul>
                ${(all ? group.changes : group.changes.slice(0, FIRST)).map((change) => line(telling, change))}
              </ul>
            </div>
          `,
        )}
      </div>
      ${
        hidden > 0 && !all
          ? html`<button type="button" class="plain" @click=${showAll}>
              ${localize.term('tradeoffMore', hidden)}
            </button>`
          : nothing
      }
    </section>
    <p class="apply">
      <button
        type="button"
        class="primary"
        part="apply"
        aria-disabled=${isBehind}
        @click=${() => {
          apply(preview);
        }}
      >
        ${localize.term('tradeoffUse')}
      </button>
      <span class="small muted">${localize.term('tradeoffHint')}</span>
    </p>
  `;
}

const line = (telling: Telling, change: PoolChange): TemplateResult => html`
  <li>
    <span>${changeName(telling, change)}</span>
    <span class="number">${sizeText(telling.localize, change.freed, 'down')}</span>
    <span class="why small muted">${whyText(telling, change)}</span>
  </li>
`;
