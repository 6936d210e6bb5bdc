import { priceFor, type PriceTable } from '../data/prices.js';
import { TIERS } from '../data/tiers.js';
import { capacityOf, headroomOf } from './capacity.js';
import type { Household, Person, Pool, Tier } from './household.js';
import type { Mix, MixPool } from './ladder-types.js';
import { sizeOfPool } from './needs.js';
import { personNeeds } from './person-needs.js';
import { poolsOf } from './pools.js';
import { add, ZERO, type Size } from './size.js';
import { verdict } from './verdict.js';

const MOST_PEOPLE = 6;

interface Market {
  readonly region: string;
  readonly headroom?: number | undefined;
  readonly prices?: PriceTable | undefined;
}

/** Somebody with what they need on their own. */
interface Candidate {
  readonly person: Person;
  readonly need: Size;
  readonly own: Pool;
}

/** A pool priced, in hundredths of the currency so that sums are exact. */
interface Priced {
  readonly pool: MixPool;
  readonly hundredths: number;
}

const NO_POOL: Pool = { tier: '5GB', appleOne: null, used: null };

/**
 * The cheapest spread of two to six people (of more: the family) over own tiers and at most one shared paid
 * pool, every pool fitting with the wishes and without a plan; then the one that moves the fewest people.
 * `household` has its wishes come true. `null`: nobody to mix, or use that can't be told apart.
 */
export function cheapestMix(
  household: Household,
  options: { headroom?: number | undefined; prices?: PriceTable | undefined },
): Mix | null {
  const candidates = candidatesOf(household);
  if (!candidates) return null;
  const market: Market = { ...options, region: household.region };
  const shared = household.family ?? NO_POOL;
  let best: { mix: readonly Priced[]; hundredths: number; moved: number } | undefined;
  for (let subset = 0; subset < 2 ** candidates.length; subset += 1) {
    const together = candidates.filter((_, i) => (subset >> i) & 1);
    if (together.length === 1) continue;
    const mix = spread(candidates, together, shared, market);
    if (!mix) continue;
    const hundredths = totalOf(mix);
    const moved = candidates.filter(
      (candidate) => (candidate.person.pool === 'family') !== together.includes(candidate),
    ).length;
    if (!best || hundredths < best.hundredths || (hundredths === best.hundredths && moved < best.moved)) {
      best = { mix, hundredths, moved };
    }
  }
  if (!best) return null;
  const today = todayPriced(household, candidates, market);
  const { currency } = priceFor(market.region, '50GB', market.prices);
  return {
    price: best.hundredths / 100,
    currency,
    pools: best.mix.map(({ pool }) => pool),
    saves: today === null ? null : (today - best.hundredths) / 100,
  };
}

function candidatesOf(household: Household): Candidate[] | null {
  const all = household.people;
  const people = all.length > MOST_PEOPLE ? all.filter(({ pool }) => pool === 'family') : all;
  if (people.length < 2 || people.length > MOST_PEOPLE) return null;
  const family = poolsOf(household).find(({ id }) => id === 'family');
  const explained = (family?.people ?? []).reduce((sum, person) => sum + personNeeds(person).total.high, 0);
  if (family && sizeOfPool(family).high > explained) return null;
  return people.map((person) => {
    const own = person.pool === 'family' ? NO_POOL : person.pool;
    return { person, own, need: sizeOfPool({ id: person.id, pool: own, people: [person] }) };
  });
}

/** Everybody priced at their cheapest fitting tiers, or nothing when somebody fits none. */
function spread(
  candidates: readonly Candidate[],
  together: readonly Candidate[],
  shared: Pool,
  market: Market,
): Priced[] | null {
  const alone = candidates.filter((candidate) => !together.includes(candidate));
  const pools: (Priced | null)[] = alone.map(({ person, need, own }) => {
    const cheapest = cheapestTier(need, own, TIERS, market);
    return (
      cheapest && {
        hundredths: cheapest.hundredths,
        pool: { tier: cheapest.tier, shared: false, personIds: [person.id] },
      }
    );
  });
  if (together.length > 0) {
    const need = together.reduce<Size>((sum, candidate) => add(sum, candidate.need), ZERO);
    const personIds = together.map(({ person }) => person.id);
    const cheapest = cheapestTier(need, shared, shareable(shared), market);
    pools.unshift(
      cheapest && { hundredths: cheapest.hundredths, pool: { tier: cheapest.tier, shared: true, personIds } },
    );
  }
  const fitting = pools.filter((pool) => pool !== null);
  return fitting.length === pools.length ? fitting : null;
}

/** The free tier is never shared, unless Apple One stands in for it. */
const shareable = ({ appleOne }: Pool): readonly Tier[] => (appleOne ? TIERS : TIERS.slice(1));

function cheapestTier(need: Size, pool: Pool, tiers: readonly Tier[], { region, headroom, prices }: Market) {
  const tier = tiers.find((tier) => {
    const capacity = capacityOf(pool, tier);
    return verdict(need, capacity, headroomOf(capacity, headroom)) === 'fits';
  });
  return tier ? { tier, hundredths: Math.round(priceFor(region, tier, prices).amount * 100) } : null;
}

const totalOf = (mix: readonly Priced[]): number => mix.reduce((sum, { hundredths }) => sum + hundredths, 0);

/** Today's arrangement with every pool on its own cheapest fitting tier, in hundredths. */
function todayPriced(household: Household, candidates: readonly Candidate[], market: Market): number | null {
  const mixed = new Set(candidates.map(({ person }) => person.id));
  const pools = poolsOf(household).filter(({ people }) => people.some(({ id }) => mixed.has(id)));
  return pools.reduce<number | null>((sum, members) => {
    const tiers = members.id === 'family' ? shareable(members.pool) : TIERS;
    const cheapest = cheapestTier(sizeOfPool(members), members.pool, tiers, market);
    return sum === null || !cheapest ? null : sum + cheapest.hundredths;
  }, 0);
}
