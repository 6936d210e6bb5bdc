import { pathTo } from '../data/settings-paths.js';
import { capacityOf, headroomOf } from './capacity.js';
import type { Household, Tier } from './household.js';
import { poolOf } from './pools.js';
import { ZERO, type Size } from './size.js';
import { STEP_FACTS } from './step-facts.js';
import { finishReplay, useOf } from './step-replay.js';
import { breaksPromise, limitsOf, routeTo } from './step-route.js';
import type { Goal, Step, Steps } from './step-types.js';
import type { Leg, Route } from './step-walk.js';
import { verdict } from './verdict.js';

export interface StepsOptions {
  /** Major version of iOS or iPadOS: decides the paths. */
  readonly ios: number;
}

/**
 * What to tap, in a safe order, for everything that differs between today and the goal: wishes and plan alike.
 * A larger tier is bought right before the first step whose use would exceed today's; a smaller one comes last.
 */
export function steps(household: Household, goal: Goal | null, { ios }: StepsOptions): Steps {
  const route = routeTo(household, goal, household.hasComputer === true);
  const limits = limitsOf(household, goal);
  const list = route.legs.map((leg) => stepOf(leg, ios, limits.get(leg.draft.poolId) ?? 0));
  const unsafe = list.some(({ exceeds }) => exceeds);
  return {
    steps: withTier(list, household, goal, route, ios),
    unsafe,
    computerHelps: unsafe && household.hasComputer !== true && isKept(routeTo(household, goal, true), limits),
  };
}

const isKept = ({ legs }: Route, limits: ReadonlyMap<string, number>): boolean =>
  !legs.some((leg) => breaksPromise(leg, limits.get(leg.draft.poolId) ?? 0));

function stepOf({ draft, before, after }: Leg, ios: number, limit: number): Step {
  const { poolId, personId, deviceId, name, id, code, phase, size, settles } = draft;
  const { place, reversible, deletes } = STEP_FACTS[code];
  return {
    poolId,
    personId,
    deviceId,
    name,
    id,
    code,
    phase,
    size,
    settles,
    place,
    reversible,
    deletes,
    tier: null,
    path: (place && pathTo(place, ios)) ?? null,
    freed: before.bytes - after.bytes,
    use: after,
    exceeds: breaksPromise({ before, after }, limit),
  };
}

/** The steps with the goal's tier among them, where it differs from today's. */
function withTier(
  list: readonly Step[],
  household: Household,
  goal: Goal | null,
  route: Route,
  ios: number,
): readonly Step[] {
  const members = goal?.poolId === undefined ? undefined : poolOf(household, goal.poolId);
  const tier = goal?.tier;
  if (!members || !tier) return list;
  const { id, pool } = members;
  const capacity = capacityOf(pool, pool.tier);
  const change = capacityOf(pool, tier) - capacity;
  if (change === 0) return list;
  const ownLegs = route.legs.filter(({ draft }) => draft.poolId === id);
  const end = ownLegs.at(-1)?.after ?? useOf(route.start, id);
  if (change < 0) return [...list, tierStep(id, tier, 'lower-tier', end, ios)];
  const first = route.legs.findIndex(({ draft, after }) => draft.poolId === id && after.high > capacity);
  if (first >= 0) {
    const before = route.legs[first]?.before ?? end;
    return list.toSpliced(first, 0, tierStep(id, tier, 'buy-tier', before, ios));
  }
  const last = useOf(finishReplay(route.end), id);
  const fits = verdict(last, capacity, headroomOf(capacity)) === 'fits';
  return fits ? list : [...list, tierStep(id, tier, 'buy-tier', end, ios)];
}

function tierStep(poolId: string, tier: Tier, code: 'buy-tier' | 'lower-tier', use: Size, ios: number): Step {
  const facts = STEP_FACTS[code];
  return {
    ...facts,
    id: `${poolId}/tier`,
    code,
    phase: 'tier',
    poolId,
    personId: null,
    deviceId: null,
    name: '',
    size: ZERO,
    tier,
    path: (facts.place && pathTo(facts.place, ios)) ?? null,
    freed: 0,
    use,
    exceeds: false,
    settles: null,
  };
}
