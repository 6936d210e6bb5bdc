import { html, type TemplateResult } from 'lit';
import { TIER_BYTES, TIERS } from '../../data/tiers.js';
import { formatSize } from '../../model/format-size.js';
import type { AppleOne, Pool, Tier } from '../../model/household.js';
import { onceOpen } from '../once-open.js';
import { selectOne } from './fields.js';
import { refusal } from './further-fields.js';
import type { Panel } from './panel.js';
import { USUAL } from './pool-questions.js';

/** The plans that few have, drawn once they are asked for. */
export function largerPlans(panel: Panel, poolId: string, pool: Pool): TemplateResult {
  const { localize } = panel;
  const tierName = (tier: Tier) => formatSize(TIER_BYTES[tier], { locale: localize.lang() });
  return html`${onceOpen(
    () =>
      html` <div class="grid">
          ${selectOne<Tier | 'usual'>({
            label: localize.term('payLarger'),
            value: USUAL.includes(pool.tier) ? 'usual' : pool.tier,
            options: [
              ['usual', localize.term('payLargerNone')],
              ...TIERS.filter((tier) => !USUAL.includes(tier)).map((tier) => [tier, tierName(tier)] as const),
            ],
            onPick: (tier) => {
              const value = tier === 'usual' ? '2TB' : tier;
              panel.request({ type: 'set', id: poolId, field: 'pool.tier', value });
            },
          })}
          ${appleOneQuestion(panel, poolId, pool)}
        </div>
        ${refusal(panel, `${poolId}/pool.appleOne`)}
        <p class="muted small">${localize.term('appleOneHelp')}</p>`,
  )}`;
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
