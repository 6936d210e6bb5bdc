import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Snapshot } from '../../store/snapshot.js';
import type { Localize } from '../localize.js';
import { poolName } from '../../telling/names.js';

export interface PoolSelect {
  readonly shown: string | null;
  readonly choose: (poolId: string) => void;
}

/** Whose storage is weighed, where there are several of which enough is known. */
export function poolSelect(
  localize: Localize,
  { household, results }: Snapshot,
  { shown, choose }: PoolSelect,
): TemplateResult | typeof nothing {
  const pools = results.ladder.pools.filter(({ isKnown }) => isKnown);
  if (pools.length < 2) return nothing;
  return html`<label class="pool">
    <span class="small">${localize.term('tradeoffPool')}</span>
    <select
      @change=${(event: Event & { readonly currentTarget: HTMLSelectElement }) => {
        choose(event.currentTarget.value);
      }}
    >
      ${pools.map(
        ({ id }) =>
          html`<option value=${id} .selected=${live(id === shown)}>
            ${poolName(localize, household, id)}
          </option>`,
      )}
    </select>
  </label>`;
}
