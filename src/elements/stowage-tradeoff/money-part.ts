import { html, nothing, type TemplateResult } from 'lit';
import type { Tier } from '../../model/household.js';
import type { LadderRow, OfferedPlan } from '../../model/ladder-types.js';
import type { Bought, Reach, Stop } from '../../model/tradeoff.js';
import { moneyIn } from '../../telling/format.js';
import type { Localize } from '../localize.js';
import { otherText, priceText, tierText, type Telling } from './tradeoff-words.js';

export interface MoneyPart {
  readonly reaches: readonly Reach[];
  /** What is to be answered before a tier is out of reach; empty: nothing. */
  readonly question: (tier: Tier) => string;
  /** The tier whose other ways are shown. */
  readonly open: Tier | null;
  /** The other way that is looked at. */
  readonly other: OfferedPlan | null;
  readonly goTo: (stop: Stop) => void;
  readonly toggle: (tier: Tier, isOpen: boolean) => void;
  readonly lookAt: (plan: OfferedPlan) => void;
}

/** Each tier: what it costs, what it takes to fit, and what its money keeps beyond the smaller one's. */
export const moneyPart = (telling: Telling, part: MoneyPart): TemplateResult => html`
  <ul class="tiers">
    ${part.reaches.map((reach) => tierLine(telling, reach, part))}
  </ul>
`;

function tierLine(telling: Telling, reach: Reach, part: MoneyPart): TemplateResult {
  const { row } = reach;
  return html`
    <li part="tier">
      <span class="name">${tierText(telling, row)}</span>
      <span class="muted">${priceText(telling, row)}</span>
      <span class="takes">${takes(telling, reach, part)}</span>
      ${boughtLine(telling, reach)}
      ${row.plan || (telling.household.hasComputer && reach.stop === null) ? others(telling, row, part) : nothing}
    </li>
  `;
}

function takes(
  { localize }: Telling,
  { row, stop }: Reach,
  { goTo, question }: MoneyPart,
): TemplateResult | string {
  if (!stop) return question(row.tier) || localize.term(row.itemise ? 'tradeoffItemise' : 'tradeoffOut');
  if (stop.changes === 0) return localize.term('tradeoffFits');
  return html`<button
    type="button"
    class="plain"
    @click=${() => {
      goTo(stop);
    }}
  >
    ${localize.term('tradeoffAfter', stop.changes)}
  </button>`;
}

function boughtLine({ localize }: Telling, { row, bought }: Reach): TemplateResult | typeof nothing {
  return bought
    ? html`<span class="buys small muted">${boughtText(localize, bought, row.price.currency)}</span>`
    : nothing;
}

/** What the money keeps, by the thing or, where that is less than one of the currency, by the one. */
function boughtText(localize: Localize, { more, kept }: Bought, currency: string): string {
  const money = (amount: number): string => moneyIn(localize.lang(), amount, currency);
  if (kept === 1) return localize.term('tradeoffBuys', money(more), kept);
  return kept > more
    ? localize.term('tradeoffBuysPer', money(more), kept, money(1), Math.round(kept / more))
    : localize.term('tradeoffBuysEach', money(more), kept, money(more / kept));
}

/** Looked for when opened: each takes solving again. */
function others(
  telling: Telling,
  row: LadderRow,
  { open, other, toggle, lookAt }: MoneyPart,
): TemplateResult {
  const { localize } = telling;
  const isOpen = open === row.tier;
  return html`<details
    part="others"
    .open=${isOpen}
    @toggle=${(event: Event & { readonly currentTarget: HTMLDetailsElement }) => {
      toggle(row.tier, event.currentTarget.open);
    }}
  >
    <summary class="small">${localize.term('tradeoffOthers', tierText(telling, row))}</summary>
    ${isOpen && row.alternatives.length === 0 ? localize.term('tradeoffNoOther') : nothing}
    <ul>
      ${(isOpen ? row.alternatives : []).map(
        (alternative) => html`
          <li>
            <button
              type="button"
              class="plain"
              aria-pressed=${alternative.plan === other}
              @click=${() => {
                lookAt(alternative.plan);
              }}
            >
              ${otherText(telling, alternative, row.plan)}
            </button>
          </li>
        `,
      )}
    </ul>
  </details>`;
}
