import { priceFor, type PriceTable } from '../data/prices.js';
import { TIERS } from '../data/tiers.js';
import { accountOf, membersAlone, type Account } from './account.js';
import { alternativesTo } from './alternatives.js';
import { capacityOf, headroomOf } from './capacity.js';
import type { Household, Tier } from './household.js';
import type { Alternative, Ladder, LadderRow, Mix, PoolLadder, Standing } from './ladder-types.js';
import { cheapestMix } from './mix.js';
import { planned } from './planned.js';
import { poolOf, poolsOf, type PoolMembers } from './pools.js';
import { seekPlans } from './seek-plans.js';
import type { Target } from './seek-plan.js';
import type { Size } from './size.js';
import { unprotectedFor } from './unprotected.js';
import { isWorse, verdict } from './verdict.js';

export interface LadderOptions {
  /** Default: 5, 50, 200 GB and 2 TB; 6 and 12 TB too for a pool that is over 2 TB, and the tier a pool has. */
  readonly tiers?: readonly Tier[] | undefined;
  /** Bytes to keep free on every tier; default: 5 % of each, at most 5 GB. */
  readonly headroom?: number | undefined;
  /** Default: the built-in price of the United States. */
  readonly prices?: PriceTable | undefined;
}

const USUAL: readonly Tier[] = ['5GB', '50GB', '200GB', '2TB'];

/** Every pool against every tier: how it stands, what it costs, and the least that makes it fit. */
export function ladder(household: Household, options: LadderOptions = {}): Ladder {
  const wishes = planned(household);
  const pools = poolsOf(household).map((today): PoolLadder => {
    const wished = poolOf(wishes, today.id) ?? today;
    const whole = accountOf(today, wished);
    const rows = tiersFor(whole, options).map((tier) => {
      const alone = today.id === 'family' && tier === '5GB' && !today.pool.appleOne;
      return rowOf(household, today, tier, alone ? membersAlone(today, wished) : [whole], options);
    });
    return { id: today.id, rows };
  });
  return {
    pools,
    get mix(): Mix | null {
      return settle(this, 'mix', cheapestMix(wishes, options));
    },
  };
}

/** Replaces a getter by its value. */
function settle<Value>(owner: object, key: string, value: Value): Value {
  Object.defineProperty(owner, key, { value, enumerable: true });
  return value;
}

function tiersFor({ today, wished, members }: Account, options: LadderOptions): readonly Tier[] {
  if (options.tiers) return options.tiers;
  const largest = capacityOf(members.pool, '2TB');
  const over = Math.max(today.low, wished.low) > largest;
  return over ? TIERS : TIERS.filter((tier) => USUAL.includes(tier) || tier === members.pool.tier);
}

function rowOf(
  household: Household,
  { id: poolId, pool }: PoolMembers,
  tier: Tier,
  accounts: readonly Account[],
  options: LadderOptions,
): LadderRow {
  const capacity = capacityOf(pool, tier);
  const headroom = headroomOf(capacity, options.headroom);
  const targets = accounts.map((account): Target => ({ household, account, tier, capacity, headroom }));
  const standing = (pick: 'today' | 'wished'): Standing =>
    worst(accounts.map((account) => standingOf(account[pick], capacity, headroom)));
  const wished = standing('wished');
  const sought = seekPlans(targets);
  // What is tight already is offered a plan only if that makes it fit.
  const plan = wished.verdict === 'tight' && sought?.verdict === 'tight' ? null : sought;
  const stuck = !sought && (wished.verdict === 'over' || wished.verdict === 'unsure');
  return {
    poolId,
    tier,
    capacity,
    headroom,
    price: priceFor(household.region, tier, options.prices),
    today: standing('today'),
    wished,
    plan,
    unprotected: stuck ? unprotectedFor(accounts.map((account) => ({ account, capacity, headroom }))) : null,
    get alternatives(): readonly Alternative[] {
      const [target, another] = targets;
      const asked = target && !another && (plan !== null || stuck);
      return settle(this, 'alternatives', asked ? alternativesTo(plan, target) : []);
    },
  };
}

function standingOf(need: Size, capacity: number, headroom: number): Standing {
  const toFree = Math.max(0, need.bytes - (capacity - headroom));
  return { verdict: verdict(need, capacity, headroom), margin: capacity - need.bytes, toFree };
}

const worst = (standings: readonly Standing[]): Standing =>
  standings.reduce((a, b) => {
    const { verdict } = isWorse(b.verdict, a.verdict) ? b : a;
    return { verdict, margin: Math.min(a.margin, b.margin), toFree: Math.max(a.toFree, b.toFree) };
  });
