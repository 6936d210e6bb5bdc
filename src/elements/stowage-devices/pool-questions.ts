import { html, noChange, type TemplateResult } from 'lit';
import { TIER_BYTES } from '../../data/tiers.js';
import { formatSize } from '../../model/format-size.js';
import type { Pool, Tier } from '../../model/household.js';
import { poolName } from '../../telling/names.js';
import { pickOne, sizeQuestion, whereToFind } from './fields.js';
import type { Panel } from './panel.js';

/** Those that most people choose among. */
export const USUAL: readonly Tier[] = ['5GB', '50GB', '200GB', '2TB'];

/** The first two questions: what an account or a family pays for, and how much of it is used. */
export function poolQuestions(panel: Panel, poolId: string, pool: Pool): TemplateResult {
  const { localize, snapshot } = panel;
  const { people } = snapshot.household;
  const family = poolId === 'family';
  const name = family ? localize.term('theFamily') : poolName(localize, snapshot.household, poolId);
  const owner = people.length > 1 || family ? name : '';
  const tierName = (tier: Tier) => formatSize(TIER_BYTES[tier], { locale: localize.lang() });
  const free = !family || pool.appleOne !== null;
  const shown = USUAL.filter((tier) => free || tier !== '5GB');
  // What the reader has opened stays open.
  const isUnusual = pool.appleOne !== null || !USUAL.includes(pool.tier);
  return html`
    <div class="question">
      ${pickOne({
        name: `tier-${poolId}`,
        legend: family ? localize.term('familyTitle') : localize.term('payTitle', owner),
        options: shown.map((tier) => [tier, tierName(tier)] as const),
        value: pool.tier,
        onPick: (value) => {
          panel.request({ type: 'set', id: poolId, field: 'pool.tier', value });
        },
        segmented: true,
      })}
      <details ?open=${isUnusual || noChange}>
        <summary class="small">${localize.term('payMore')}</summary>
        ${panel.further?.largerPlans(panel, poolId, pool)}
      </details>
    </div>
    <div class="question">
      ${sizeQuestion(panel, {
        id: poolId,
        field: 'pool.used',
        value: pool.used,
        label: localize.term('usedLabel', owner),
      })}
      ${whereToFind(panel, 'storage', localize.term('usedHelp'))}
    </div>
  `;
}
