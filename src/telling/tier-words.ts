import { formatSize, type Rounding } from '../model/format-size.js';
import type { Household, Pool } from '../model/household.js';
import type { LadderRow } from '../model/ladder-types.js';
import type { Needs, PoolNeeds } from '../model/needs.js';
import type { PersonNeeds } from '../model/person-needs.js';
import type { Snapshot } from '../store/snapshot.js';
import { listIn, priceIn } from './format.js';
import { personName, poolName } from './names.js';
import type { Speaker } from './speaker.js';
import { tierName } from './tier-name.js';

/** A tier as it is told: a row of the ladder, and whose it is. */
export interface TierTold {
  readonly row: LadderRow;
  readonly pool: Pick<Pool, 'appleOne'>;
  /** The free 5 GB is each member's own: whose account is measured; `null`: the whole pool's. */
  readonly personId: string | null;
}

/** On a tier that a family can't share, the member with the most; elsewhere nobody. */
export function fullestOf(
  { poolId, tier }: LadderRow,
  { appleOne }: Pick<Pool, 'appleOne'>,
  { people }: PoolNeeds,
): PersonNeeds | undefined {
  if (poolId !== 'family' || tier !== '5GB' || appleOne !== null) return undefined;
  return people.reduce<PersonNeeds | undefined>(
    (most, person) => (most && most.total.bytes >= person.total.bytes ? most : person),
    undefined,
  );
}

export const sizeText = (localize: Speaker, bytes: number, round: Rounding = 'nearest'): string =>
  formatSize(bytes, { locale: localize.lang(), round });

export function tierTitle(localize: Speaker, { row, pool, personId }: TierTold): string {
  const name = tierName(localize, row.tier, pool);
  return personId === null ? name : localize.term('tiersEach', name);
}

/** What it comes to with Apple One’s storage; empty without. */
export const inAllText = (localize: Speaker, { row, pool }: Pick<TierTold, 'row' | 'pool'>): string =>
  pool.appleOne ? localize.term('tiersInAll', sizeText(localize, row.capacity)) : '';

/** That it is had today; empty when it isn’t. */
export const heldText = (localize: Speaker, { tier }: LadderRow, pool: Pick<Pool, 'tier'>): string =>
  tier === pool.tier ? localize.term(tier === '5GB' ? 'tiersHeld' : 'tiersPaid') : '';

export function priceText(localize: Speaker, { row, pool }: Pick<TierTold, 'row' | 'pool'>): string {
  if (row.tier === '5GB') return localize.term(pool.appleOne === null ? 'free' : 'tiersNothingMore');
  return localize.term('perMonth', priceIn(localize.lang(), row.price));
}

export function verdictText(localize: Speaker, { wished }: LadderRow): string {
  const over = wished.verdict === 'over';
  const margin = sizeText(localize, Math.abs(wished.margin), over ? 'up' : 'down');
  return localize.term('tiersVerdict', wished.verdict, margin);
}

/** What it takes to fit, beyond the wishes; empty when it fits. */
export function planText(localize: Speaker, row: LadderRow): string {
  const { plan, unprotected, itemise, wished } = row;
  if (plan && wished.verdict === 'tight') return localize.term('tiersRoomier', plan.changes);
  if (plan) return localize.term('tiersPlan', plan.changes, plan.verdict);
  if (unprotected) return localize.term('tiersUnprotected', sizeText(localize, unprotected.bytes));
  if (itemise) return localize.term('tiersItemise');
  const stuck = wished.verdict === 'over' || wished.verdict === 'unsure';
  return stuck ? localize.term('tiersNoPlan') : returnText(localize, row);
}

const MOST_NAMED = 3;

/** What is off and has room here; empty when nothing has. */
function returnText(localize: Speaker, { couldReturn }: LadderRow): string {
  if (couldReturn.length === 0) return '';
  const names = couldReturn
    .slice(0, MOST_NAMED)
    .map(({ name, size }) => `${name || localize.term('unnamedApp')} (${sizeText(localize, size.bytes)})`);
  const more = couldReturn.length - names.length;
  return localize.term(
    'tiersCouldReturn',
    listIn(localize.lang(), more > 0 ? [...names, localize.term('tiersMore', more)] : names),
  );
}

/**
 * What it takes, and whose account is measured.
 * @param question what is to be answered first; empty: nothing
 */
export function planNote(
  localize: Speaker,
  household: Household,
  { row, personId }: TierTold,
  question: string,
): string {
  const fullest = household.people.find(({ id }) => id === personId);
  const plan = question || planText(localize, row);
  return fullest ? localize.term('tiersFullest', personName(localize, household, fullest), plan) : plan;
}

export const inPool = ({ pools }: Needs, poolId: string): PoolNeeds | undefined =>
  pools.find(({ id }) => id === poolId);

/** What a pool needs, with the wishes. */
export function needText(localize: Speaker, { household, results }: Snapshot, poolId: string): string {
  const need = inPool(results.wished, poolId)?.total.bytes ?? 0;
  if (!results.ladder.pools.find(({ id }) => id === poolId)?.isKnown) return localize.term('tiersUnknown');
  const size = sizeText(localize, need);
  if (household.people.length === 1) return localize.term('tiersNeed', size);
  const members = household.people.filter(({ pool }) => pool === 'family');
  const names = members.map((person) => personName(localize, household, person));
  const name =
    poolId === 'family'
      ? localize.term('tiersFamily', listIn(localize.lang(), names))
      : poolName(localize, household, poolId);
  return localize.term('tiersNeedOf', name, size);
}
