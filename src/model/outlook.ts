import type { Price, PriceTable } from '../data/prices.js';
import { capacityOf } from './capacity.js';
import { forecast, type Forecast, type ForecastMonth, type Growth } from './forecast.js';
import type { Household, Tier } from './household.js';
import { poolOf } from './pools.js';

/** Between what one photo, and a minute of video, may lie. Bytes. */
export interface GrowthRange {
  readonly photoBytes: Bounds;
  readonly videoBytesPerMinute: Bounds;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The first month whose need exceeds a tier: likely, at the earliest and at the latest; `null`: not looked so far. */
export interface Fill {
  readonly tier: Tier;
  readonly capacity: number;
  readonly month: number | null;
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** So many months in a row on one tier; `null`: no tier holds them. */
export interface Run {
  readonly tier: Tier | null;
  readonly price: Price | null;
  readonly months: number;
}

/** A forecast that knows how rough it is. */
export interface Outlook extends Pick<Forecast, 'poolId' | 'growsIn'> {
  /** What a month likely adds on average, whole bytes. */
  readonly bytesPerMonth: number;
  /** From today on; each need with the least and most it may come to. */
  readonly months: readonly ForecastMonth[];
  /** Smallest tier first. */
  readonly fills: readonly Fill[];
  /** The months after today, each on the cheapest tier that holds it. */
  readonly runs: readonly Run[];
  /** What the runs cost together; `null` where no tier holds one. */
  readonly cost: number | null;
}

export interface OutlookOptions {
  readonly range: GrowthRange;
  /** Months told one by one. */
  readonly months: number;
  /** Months looked ahead for a tier to fill, at least `months`. */
  readonly lookahead: number;
  readonly prices?: PriceTable | undefined;
}

/** What `forecast` says, between the least and the most that the growth may be; `null` without that pool or person. */
export function outlook(household: Household, growth: Growth, options: OutlookOptions): Outlook | null {
  const { range, prices } = options;
  const pool = poolOf(household, growth.poolId)?.pool;
  const ahead = (bound: Partial<Growth>) =>
    forecast(household, { ...growth, ...bound }, { months: options.lookahead, prices });
  const [least, likely, most] = [ahead(boundOf(range, 'low')), ahead({}), ahead(boundOf(range, 'high'))];
  if (!pool || !least || !likely || !most) return null;
  const months = likely.months.slice(0, options.months + 1).map((month, i): ForecastMonth => ({
    ...month,
    need: {
      bytes: month.need.bytes,
      low: least.months[i]?.need.low ?? month.need.low,
      high: most.months[i]?.need.high ?? month.need.high,
    },
  }));
  const fills = likely.exceeded.map(({ tier, month }): Fill => {
    const capacity = capacityOf(pool, tier);
    const firstBeyond = ({ months }: Forecast, pick: 'low' | 'high') =>
      months.find(({ need }) => need[pick] > capacity)?.month ?? null;
    return {
      tier,
      capacity,
      month,
      earliest: firstBeyond(most, 'high'),
      latest: firstBeyond(least, 'low'),
    };
  });
  const { poolId, growsIn } = likely;
  const bytesPerMonth = Math.round(likely.bytesPerMonth);
  const runs = runsOf(months.slice(1));
  return { poolId, growsIn, bytesPerMonth, months, fills, runs, cost: costOf(runs) };
}

const boundOf = ({ photoBytes, videoBytesPerMinute }: GrowthRange, pick: keyof Bounds): Partial<Growth> => ({
  photoBytes: photoBytes[pick],
  videoBytesPerMinute: videoBytesPerMinute[pick],
});

function runsOf(months: readonly ForecastMonth[]): Run[] {
  const runs: Run[] = [];
  for (const { tier, price } of months) {
    const last = runs.at(-1);
    if (last?.tier === tier) runs.splice(-1, 1, { ...last, months: last.months + 1 });
    else runs.push({ tier, price, months: 1 });
  }
  return runs;
}

const costOf = (runs: readonly Run[]): number | null =>
  runs.reduce<number | null>(
    (sum, { price, months }) => (sum === null || price === null ? null : sum + price.amount * months),
    0,
  );
