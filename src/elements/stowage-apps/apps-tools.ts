import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Localize } from '../localize.js';
import type { Order, SortKey } from './app-order.js';

const SORT_KEYS: readonly SortKey[] = ['size', 'name', 'loss'];

type ChangeEvent = Event & { readonly currentTarget: HTMLSelectElement };

export interface AppsTools {
  readonly filter: string;
  readonly order: Order;
  /** The headers don't offer every order. */
  readonly narrow: boolean;
  readonly filterBy: (text: string) => void;
  readonly sortBy: (by: SortKey) => void;
}

/** Above the table: a field to find an app, and the order where the table is too narrow for all its headers. */
export function appsTools(
  localize: Localize,
  { filter, order, narrow, filterBy, sortBy }: AppsTools,
): TemplateResult {
  const find = html`
    <label>
      <span class="small">${localize.term('appsFilter')}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${live(filter)}
        @input=${(event: InputEvent & { readonly currentTarget: HTMLInputElement }) => {
          filterBy(event.currentTarget.value);
        }}
      />
    </label>
  `;
  const sort = html`
    <label>
      <span class="small">${localize.term('appsSort')}</span>
      <select
        @change=${({ currentTarget }: ChangeEvent) => {
          const by = SORT_KEYS.find((key) => key === currentTarget.value);
          if (by) sortBy(by);
        }}
      >
        ${SORT_KEYS.map(
          (key) =>
            html`<option value=${key} .selected=${live(key === order.by)}>
              ${localize.term('appsSorted', key)}
            </option>`,
        )}
      </select>
    </label>
  `;
  return html`<div class="tools">${find}${narrow ? sort : nothing}</div>`;
}
