import { html, noChange, type TemplateResult } from 'lit';
import { TIER_BYTES, TIERS } from '../../data/tiers.js';
import { formatSize } from '../../model/format-size.js';
import type { AppleOne, Pool, Tier } from '../../model/household.js';
import { poolName } from '../names.js';
import { pickOne, refusal, selectOne, sizeQuestion, whereToFind } from './fields.js';
import type { Panel } from './panel.js';

const USUAL: readonly Tier[] = ['5GB', '50GB', '200GB', '2TB'];

/** The first two questions: what an account or a family pays for, and how much of it is used. */
export function poolQuestions(panel: Panel, poolId: string, pool: Pool): TemplateResult {
  const { localize, snapshot } = panel;
  const { people } = snapshot.household;
  const family = poolId === 'family';
  const name = family ? localize.term('theFamily') : poolName(localize, snapshot.household, poolId);
  const owner = people.length > 1 || family ? name : '';
  const tierName = (tier: Tier) => formatSize(TIER_BYTES[tier], { locale: localize.lang() });
  const onTier = (tier: Tier) => {
    panel.request({ type: 'set', id: poolId, field: 'pool.tier', value: tier });
  };
  // What the reader has opened stays open.
  const isUnusual = pool.appleOne !== null || !USUAL.includes(pool.tier);
  const free = !family || pool.appleOne !== null;
  const shown = USUAL.filter((tier) => free || tier !== '5GB');
  return html`
    <div class="question">
      ${pickOne({
        name: `tier-${poolId}`,
        legend: family ? localize.term('familyTitle') : localize.term('payTitle', owner),
        options: shown.map((tier) => [tier, tierName(tier)] as const),
        value: pool.tier,
        onPick: onTier,
        segmented: true,
      })}
      <details ?open=${isUnusual || noChange}>
        <summary class="small">${localize.term('payMore')}</summary>
        <div class="grid">
          ${selectOne<Tier | 'usual'>({
            label: localize.term('payLarger'),
            value: USUAL.includes(pool.tier) ? 'usual' : pool.tier,
            options: [
              ['usual', localize.term('payLargerNone')],
              ...TIERS.filter((tier) => !USUAL.includes(tier)).map((tier) => [tier, tierName(tier)] as const),
            ],
            onPick: (tier) => {
              onTier(tier === 'usual' ? '2TB' : tier);
            },
          })}
          ${appleOneQuestion(panel, poolId, pool)}
        </div>
        ${refusal(panel, `${poolId}/pool.appleOne`)}
        <p class="muted small">${localize.term('appleOneHelp')}</p>
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

function appleOneQuestion({ localize, request }: Panel, poolId: string, pool: Pool): TemplateResult {
  const plans: readonly AppleOne[] =
    poolId === 'family' ? ['family', 'premier'] : ['individual', 'family', 'premier'];
  const label = (plan: AppleOne | null) => localize.term('appleOne', plan);
  return selectOne<AppleOne | 'none'>({
    label: localize.term('appleOneLabel'),
    value: pool.appleOne ?? 'none',
    options: [['none', label(null)], ...plans.map((plan) => [plan, label(plan)] as const)],
    onPick: (plan) => {
      request({ type: 'set', id: poolId, field: 'pool.appleOne', value: plan === 'none' ? null : plan });
    },
  });
}
