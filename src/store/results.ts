import type { PriceTable } from '../data/prices.js';
import type { PoolChoices } from '../model/choice-types.js';
import { choices } from '../model/choices.js';
import { forecast, type Forecast } from '../model/forecast.js';
import type { Household, Tier } from '../model/household.js';
import type { Ladder, LadderRow, OfferedPlan } from '../model/ladder-types.js';
import { ladder } from '../model/ladder.js';
import { needs, type Needs } from '../model/needs.js';
import { photosTimeline } from '../model/photos-timeline.js';
import { planned } from '../model/planned.js';
import { poolOf } from '../model/pools.js';
import { recommend } from '../model/recommend.js';
import type { Recommendation } from '../model/recommend-types.js';
import type { Goal, Steps } from '../model/step-types.js';
import { steps } from '../model/steps.js';
import { timeline, type PoolTimeline } from '../model/timeline.js';
import { tonight, type TonightAnswer } from '../model/tonight.js';
import { lazy, once } from './lazy.js';
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
  readonly choices: (poolId: string) => PoolChoices;
  /** Before, peak and after of a person's photos going to iCloud Photos; `null`: nothing to move. */
  readonly photosTimeline: (personId: string) => PoolTimeline | null;
}

/** The same, and what depends on the view. */
export interface Results extends HouseholdResults {
  /** The tier planned for: the view's target, else the pool's own. */
  readonly target: (poolId: string) => Tier | undefined;
  /** The ladder's row of that tier, with the plan that reaches it. */
  readonly row: (poolId: string) => LadderRow | undefined;
  /** What to tap for the wishes and the plan of `row`. */
  readonly steps: (poolId: string) => Steps;
  /** The same for any plan of this snapshot. */
  readonly stepsFor: (plan: OfferedPlan) => Steps;
  /** Today, peak and after of `steps`. */
  readonly timeline: (poolId: string) => PoolTimeline | undefined;
  /** Two years on; `null`: nothing is said about growth. */
  readonly forecast: Forecast | null;
}

const FORECAST_MONTHS = 24;

/** Each result is computed when first looked at. */
export function resultsOf(household: Household, terms: Terms): HouseholdResults {
  const results: HouseholdResults = lazy<HouseholdResults>({
    needs: () => needs(household),
    wished: () => needs(planned(household)),
    ladder: () => ladder(household, terms),
    recommendation: () => recommend(household, results.ladder),
    tonight: () => tonight(household),
    choices: () => once((poolId) => choices(household, poolId)),
    photosTimeline: () => once((personId) => photosTimeline(household, personId)),
  });
  return results;
}

/** Results of a household as the view looks at it; another view keeps the household's results. */
export function viewResults(
  results: HouseholdResults,
  household: Household,
  { targets, ios, growth }: View,
  { prices }: Terms,
): Results {
  const target = (poolId: string) => targets[poolId] ?? poolOf(household, poolId)?.pool.tier;
  const row = (poolId: string) =>
    results.ladder.pools.find(({ id }) => id === poolId)?.rows.find(({ tier }) => tier === target(poolId));
  const goal = (poolId: string): Goal => ({
    poolId,
    tier: target(poolId),
    take: row(poolId)?.plan?.take ?? [],
  });
  return lazy<Results>({
    needs: () => results.needs,
    wished: () => results.wished,
    ladder: () => results.ladder,
    tonight: () => results.tonight,
    recommendation: () => results.recommendation,
    choices: () => results.choices,
    photosTimeline: () => results.photosTimeline,
    target: () => target,
    row: () => row,
    steps: () => once((poolId) => steps(household, goal(poolId), { ios })),
    stepsFor: () => once((plan) => steps(household, plan, { ios })),
    timeline: () =>
      once((poolId) => timeline(household, goal(poolId)).find((pool) => pool.poolId === poolId)),
    forecast: () => growth && forecast(household, growth, { months: FORECAST_MONTHS, prices }),
  });
}
