import { priceFor, type PriceTable } from '../data/prices.js';
import { TIERS } from '../data/tiers.js';
import { accountOf, membersAlone, type Account } from './account.js';
import { alternativesTo } from './alternatives.js';
import { capacityOf, headroomOf } from './capacity.js';
import { deviceBackup } from './device-backup.js';
import type { Household, Tier } from './household.js';
import type { Alternative, Ladder, LadderRow, Mix, PoolLadder, Standing } from './ladder-types.js';
import { couldReturn } from './could-return.js';
import { cheapestMix } from './mix.js';
import { sizeOfPool } from './needs.js';
import { once } from './once.js';
import { sizeOfPerson } from './person-needs.js';
import { planned } from './planned.js';
import { poolAlone } from './pool-alone.js';
import { poolsOf, type PoolMembers } from './pools.js';
import { rememberedWith } from './remembered-with.js';
import { remembered } from './remembered.js';
import { seekPlansSlices } from './seek-plans.js';
import type { Target } from './seek-plan.js';
import { addAll, type Size } from './size.js';
import { finish, type Slices } from './slices.js';
import { unexplained } from './unexplained.js';
import { unprotectedSlices } from './unprotected.js';
import { isWorse, verdict } from './verdict.js';

export interface LadderOptions {
  /** Default: 5, 50, 200 GB and 2 TB; 6 and 12 TB too for a pool that is over 2 TB, and the tier a pool has. */
  readonly tiers?: readonly Tier[] | undefined;
  /** Whether the tier a pool has is a row even where `tiers` doesn't name it: what is said of a pool begins there. */
  readonly ownTier?: boolean | undefined;
  /** Bytes to keep free on every tier; default: 5 % of each, at most 5 GB. */
  readonly headroom?: number | undefined;
  /** Default: the built-in price of the United States; `WORLD_PRICES` of `stowage/data` has the others. */
  readonly prices?: PriceTable | undefined;
}

const USUAL: readonly Tier[] = ['5GB', '50GB', '200GB', '2TB'];

/** Every pool against every tier: how it stands, what it costs, and the least that makes it fit. */
export function ladder(household: Household, options: LadderOptions = {}): Ladder {
  return finish(ladderSlices(household, options));
}

/** The same with pauses: tens of thousands of apps take longer than a page may stand still. */
export function* ladderSlices(household: Household, options: LadderOptions = {}): Slices<Ladder> {
  const pools: PoolLadder[] = [];
  for (const members of poolsOf(household)) {
    const own = poolAlone(household, members);
    const rows: LadderRow[] = [];
    for (const tier of tiersFor(accountsOf(own).whole, options)) {
      const { alternatives, ...row } = yield* rowOf(own, tier, options.headroom);
      rows.push({
        ...row,
        price: priceFor(household.region, tier, options.prices),
        get alternatives(): readonly Alternative[] {
          return alternatives();
        },
      });
    }
    pools.push({ id: members.id, rows, isKnown: isKnown(members) });
  }
  const mix = once(() => cheapestMix(planned(household), options));
  return {
    pools,
    get mix(): Mix | null {
      return mix();
    },
  };
}

/** Who can be asked to fit a tier: the pool, or on the free tier, each member of a family by themselves. */
interface Accounts {
  readonly whole: Account;
  readonly eachAlone: () => readonly Account[];
}

/** Of a household with one pool. */
const accountsOf = remembered((own: Household): Accounts => {
  const [today] = poolsOf(own);
  const [wished] = poolsOf(planned(own));
  if (!today || !wished) throw new TypeError('a household without a pool');
  return { whole: accountOf(today, wished), eachAlone: once(() => membersAlone(today, wished)) };
});

function tiersFor({ today, wished, members }: Account, options: LadderOptions): readonly Tier[] {
  if (options.tiers && !options.ownTier) return options.tiers;
  const isOver = Math.max(today.low, wished.low) > capacityOf(members.pool, '2TB');
  const tiers = options.tiers ?? (isOver ? TIERS : USUAL);
  return TIERS.filter((tier) => tiers.includes(tier) || tier === members.pool.tier);
}

/** Whether anything is said of a pool: what is used, or any size. */
const isKnown = (members: PoolMembers): boolean => members.pool.used !== null || sizeOfPool(members).high > 0;

type Row = Omit<LadderRow, 'price' | 'alternatives'> & {
  readonly alternatives: () => readonly Alternative[];
};

const knownRow = rememberedWith(
  (_own: Household, _tier: Tier, _headroom: number | undefined): { row?: Row } => ({}),
);

/** The row of one pool, alone in its household, worked out once for as long as that stays the same. */
function* rowOf(own: Household, tier: Tier, headroom: number | undefined): Slices<Row> {
  const known = knownRow(own, tier, headroom);
  return (known.row ??= yield* newRow(own, tier, headroom));
}

function* newRow(own: Household, tier: Tier, given: number | undefined): Slices<Row> {
  const { whole, eachAlone } = accountsOf(own);
  const { id: poolId, pool } = whole.members;
  const alone = poolId === 'family' && tier === '5GB' && !pool.appleOne;
  const accounts = alone ? eachAlone() : [whole];
  const capacity = capacityOf(pool, tier);
  const headroom = headroomOf(capacity, given);
  const targets = accounts.map((account): Target => ({ household: own, account, tier, capacity, headroom }));
  const standing = (pick: 'today' | 'wished'): Standing =>
    worst(
      accounts.map((account) => standingOf(account[pick], capacity, headroom)),
      whole[pick].low > accounts.length * capacity,
    );
  const isRoomier = capacity > capacityOf(pool, pool.tier);
  const wished = standing('wished');
  const sought = yield* seekPlansSlices(targets);
  yield;
  // What is tight already is offered a plan only if that makes it fit.
  const plan = wished.verdict === 'tight' && sought?.verdict === 'tight' ? null : sought;
  const alternatives = once(() => {
    const [target, another] = targets;
    const asked = target && !another && (plan !== null || stuck);
    return asked ? alternativesTo(plan, target) : [];
  });
  const stuck = !sought && (wished.verdict === 'over' || wished.verdict === 'unsure');
  const unprotected = stuck ? yield* unprotectedSlices(targets) : null;
  return {
    poolId,
    tier,
    capacity,
    headroom,
    today: standing('today'),
    wished,
    plan,
    unprotected,
    itemise: stuck && unitemised(whole.members) >= wished.toFree,
    couldReturn: isRoomier ? couldReturn(whole.members, { need: whole.wished, capacity, headroom }) : [],
    alternatives,
  };
}

function standingOf(need: Size, capacity: number, headroom: number): Standing {
  const toFree = Math.max(0, need.bytes - (capacity - headroom));
  return { verdict: verdict(need, capacity, headroom), margin: capacity - need.bytes, toFree };
}

/** What no row explains yet: beyond a printed *Used*, or within a printed backup. */
function unitemised(members: PoolMembers): number {
  const rests = members.people
    .flatMap(({ devices }) =>
      devices.flatMap((device) => deviceBackup(device).categories['backup-rest'].terms),
    )
    .filter(({ code }) => code === 'rest-of-total');
  const beyond = unexplained(members, addAll(members.people.map(sizeOfPerson))).bytes;
  return rests.reduce((sum, { size }) => sum + size.bytes, beyond);
}

/** The worst of several; `over` when together they hold more than all their tiers. */
function worst(standings: readonly Standing[], together: boolean): Standing {
  const standing = standings.reduce((a, b) => {
    const { verdict } = isWorse(b.verdict, a.verdict) ? b : a;
    return { verdict, margin: Math.min(a.margin, b.margin), toFree: Math.max(a.toFree, b.toFree) };
  });
  return together ? { ...standing, verdict: 'over' } : standing;
}
