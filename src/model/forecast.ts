import { priceFor, type Price, type PriceTable } from '../data/prices.js';
import { TIERS } from '../data/tiers.js';
import { capacityOf } from './capacity.js';
import type { Household, Person, Tier } from './household.js';
import { fullestOf } from './library.js';
import { sizeOfPool } from './needs.js';
import { poolOf, type PoolMembers } from './pools.js';
import { add, exactly, type Size } from './size.js';

/** What one person adds. Bytes are those of one photo and of one minute of video. */
export interface Growth {
  readonly poolId: string;
  readonly personId: string;
  readonly photosPerDay: number;
  readonly photoBytes: number;
  readonly videoMinutesPerWeek: number;
  readonly videoBytesPerMinute: number;
}

/** Where new photos go. `nowhere`: into no backup and no library, so nothing grows. */
export type GrowsIn =
  | { readonly place: 'library' }
  | { readonly place: 'backup'; readonly deviceId: string }
  | { readonly place: 'nowhere' };

/** The pool so many months from now; month 0 is today. */
export interface ForecastMonth {
  readonly month: number;
  readonly need: Size;
  /** The cheapest tier whose capacity holds the need; `null`: none does. */
  readonly tier: Tier | null;
  readonly price: Price | null;
}

export interface Forecast {
  readonly poolId: string;
  readonly growsIn: GrowsIn;
  /** What a month adds on average. */
  readonly bytesPerMonth: number;
  readonly months: readonly ForecastMonth[];
  /** For each tier, smallest first, the first month whose need exceeds it; `null`: not in this time. */
  readonly exceeded: readonly { readonly tier: Tier; readonly month: number | null }[];
  /** The sum of the months 1 to the last, each on its cheapest tier; `null` where a month has none. */
  readonly cost: number | null;
}

export interface ForecastOptions {
  readonly months: number;
  /** Default: the built-in price of the United States. */
  readonly prices?: PriceTable | undefined;
}

const DAYS_PER_MONTH = 365.25 / 12;

/** The pool's need month by month as one person's photos and videos grow; `null` without that pool or person. */
export function forecast(household: Household, growth: Growth, options: ForecastOptions): Forecast | null {
  const members = poolOf(household, growth.poolId);
  const person = members?.people.find(({ id }) => id === growth.personId);
  if (!members || !person) return null;
  const growsIn = placeOf(person);
  const bytesPerMonth = growsIn.place === 'nowhere' ? 0 : dailyBytes(growth) * DAYS_PER_MONTH;
  const today = sizeOfPool(members);
  const tiers = tiersOf(members).map((tier) => ({
    tier,
    capacity: capacityOf(members.pool, tier),
    price: priceFor(household.region, tier, options.prices),
  }));
  const cheapestFirst = [...tiers].sort((a, b) => a.price.amount - b.price.amount || a.capacity - b.capacity);
  const months = Array.from({ length: options.months + 1 }, (_, month): ForecastMonth => {
    const need = add(today, exactly(Math.round(bytesPerMonth * month)));
    const held = cheapestFirst.find(({ capacity }) => need.bytes <= capacity);
    return { month, need, tier: held?.tier ?? null, price: held?.price ?? null };
  });
  return {
    poolId: members.id,
    growsIn,
    bytesPerMonth,
    months,
    exceeded: tiers.map(({ tier, capacity }) => ({
      tier,
      month: months.find(({ need }) => need.bytes > capacity)?.month ?? null,
    })),
    cost: months
      .slice(1)
      .reduce<number | null>(
        (sum, { price }) => (sum === null || price === null ? null : sum + price.amount),
        0,
      ),
  };
}

const dailyBytes = ({ photosPerDay, photoBytes, videoMinutesPerWeek, videoBytesPerMinute }: Growth): number =>
  photosPerDay * photoBytes + (videoMinutesPerWeek * videoBytesPerMinute) / 7;

/** The free 5 GB is never shared. */
const tiersOf = ({ id, pool }: PoolMembers): readonly Tier[] =>
  id === 'family' && !pool.appleOne ? TIERS.filter((tier) => tier !== '5GB') : TIERS;

/** New photos are taken on the device that holds the most; ties by order. */
function placeOf(person: Person): GrowsIn {
  const fullest = fullestOf(person.devices);
  if (!fullest || fullest.photos.in === 'icloud') return { place: 'library' };
  if (fullest.photos.in === 'backup' && fullest.backup === 'icloud') {
    return { place: 'backup', deviceId: fullest.id };
  }
  return { place: 'nowhere' };
}
