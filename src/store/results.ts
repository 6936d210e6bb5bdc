import type { PriceTable } from '../data/prices.js';
import type { Household, Tier } from '../model/household.js';
import type { Ladder, LadderRow } from '../model/ladder-types.js';
import type { Needs } from '../model/needs.js';
import { poolOf } from '../model/pools.js';
import type { Recommendation } from '../model/recommend-types.js';
import type { TonightAnswer } from '../model/tonight.js';
import { lazy } from './lazy.js';
import type { View } from './view.js';

/** What is given besides the household: list prices, the tiers to show, bytes to keep free. */
export interface Terms {
  readonly prices?: PriceTable | undefined;
  readonly tiers?: readonly Tier[] | undefined;
  readonly headroom?: number | undefined;
}

/** What the household gives, however it is looked at. */
export interface HouseholdResults {
  /** As things are today. */
  readonly needs: Needs;
  /** With the reader's wishes come true. */
  readonly wished: Needs;
  readonly ladder: Ladder;
  readonly tonight: readonly TonightAnswer[];
  /** The one thing to say first; `null`: there is nothing to say. */
  readonly recommendation: Recommendation | null;
  /** The list prices, for what elements compute themselves; none: those of the United States. */
  readonly prices: PriceTable | undefined;
}

/** The same, and what depends on the view. */
export interface Results extends HouseholdResults {
  /** The tier planned for: the view's target, else the pool's own. */
  readonly target: (poolId: string) => Tier | undefined;
  /** The ladder's row of that tier, with the plan that reaches it. */
  readonly row: (poolId: string) => LadderRow | undefined;
}

/** Results of a household as the view looks at it; another view keeps the household's results. */
export function viewResults(results: HouseholdResults, household: Household, { targets }: View): Results {
  const target = (poolId: string) => targets[poolId] ?? poolOf(household, poolId)?.pool.tier;
  const row = (poolId: string) =>
    results.ladder.pools.find(({ id }) => id === poolId)?.rows.find(({ tier }) => tier === target(poolId));
  return lazy<Results>({
    needs: () => results.needs,
    wished: () => results.wished,
    ladder: () => results.ladder,
    tonight: () => results.tonight,
    recommendation: () => results.recommendation,
    prices: () => results.prices,
    target: () => target,
    row: () => row,
  });
}
