import { additionSteps } from './addition-steps.js';
import { capacityOf } from './capacity.js';
import type { Household, Person } from './household.js';
import { movesPhotosFromBackup, moveSteps } from './move-steps.js';
import { poolOf, poolsOf, type PoolMembers } from './pools.js';
import { safetyNetSteps } from './safety-net-steps.js';
import { aboutDevice, aboutPerson, draft, ofEach, type Draft } from './step-draft.js';
import { dueBackups } from './step-replay.js';
import { runsOf } from './step-run.js';
import type { Goal } from './step-types.js';
import { Walk, type Leg, type Route } from './step-walk.js';
import { switchSteps, unneededSteps } from './switch-steps.js';
import { withWishes } from './wishes.js';

/** What pools hold at most on the way, in bytes: the larger of today's tier and the goal's. */
export function limitsOf(household: Household, goal: Goal | null): ReadonlyMap<string, number> {
  const limit = ({ id, pool }: PoolMembers) => {
    const today = capacityOf(pool, pool.tier);
    return goal?.tier && goal.poolId === id ? Math.max(today, capacityOf(pool, goal.tier)) : today;
  };
  return new Map(poolsOf(household).map((members) => [members.id, limit(members)]));
}

/** Whether a step ends above both the limit and where it began. */
export const breaksPromise = ({ before, after }: Pick<Leg, 'before' | 'after'>, limit: number): boolean =>
  (after.high > limit && after.high > before.high) || (after.bytes > limit && after.bytes > before.bytes);

/**
 * All that differs between today and the goal, in a safe order. With a computer, people whose photos would
 * not fit on the way go the way round, first those who need it.
 */
export function routeTo(household: Household, goal: Goal | null, hasComputer: boolean): Route {
  const wished = goal ? withWishes(household, goal) : household;
  const limits = limitsOf(household, goal);
  const wayRound = new Set<string>();
  for (;;) {
    const route = replayRoute(wished, goal, wayRound);
    const next = hasComputer ? nextWayRound(route, wished, limits, wayRound) : undefined;
    if (next === undefined) return route;
    wayRound.add(next);
  }
}

/** Whoever's photos don't fit on the way; if they go round already, somebody else of their pool. */
function nextWayRound(
  { legs }: Route,
  { people }: Household,
  limits: ReadonlyMap<string, number>,
  wayRound: ReadonlySet<string>,
): string | undefined {
  for (const leg of legs) {
    const { code, poolId, personId } = leg.draft;
    if (code !== 'photos-on' || !breaksPromise(leg, limits.get(poolId) ?? 0)) continue;
    const left = people.filter(
      (person) => aboutPerson(person).poolId === poolId && movesPhotos(person) && !wayRound.has(person.id),
    );
    const next = left.find(({ id }) => id === personId) ?? left[0];
    if (next) return next.id;
  }
  return undefined;
}

/** Whether some of the person's photos go from a backup to iCloud Photos. */
export const movesPhotos = ({ devices }: Person): boolean => devices.some(movesPhotosFromBackup);

const known = new WeakMap<Household, Map<string, Route>>();

/** The way on which these people copy their photos to a computer first; worked out once for a household. */
export function replayRoute(wished: Household, goal: Goal | null, wayRound: ReadonlySet<string>): Route {
  const bought = boughtFor(wished, goal);
  const routes = known.get(wished) ?? new Map<string, Route>();
  const key = [bought, ...[...wayRound].sort()].join(' ');
  const route = routes.get(key) ?? walkOf(wished, bought, wayRound);
  if (Object.isFrozen(wished)) known.set(wished, routes.set(key, route));
  return route;
}

function walkOf(wished: Household, bought: string | undefined, wayRound: ReadonlySet<string>): Route {
  const walk = new Walk(wished);
  for (const run of runsOf(stepOrder(wished, wayRound))) walk.goOn(run);
  const touched = new Set([...walk.legs.map(({ draft: { poolId } }) => poolId), bought]);
  for (const { id } of poolsOf(wished)) {
    for (const { person, device } of touched.has(id) ? dueBackups(walk.end, id) : []) {
      const about = aboutDevice(person, device);
      walk.goOn([draft('check', about, [`${device.id}/back-up`, 'back-up'], { backsUp: true })]);
    }
  }
  return walk;
}

/** The pool whose tier is to change. */
function boughtFor(household: Household, goal: Goal | null): string | undefined {
  const members = goal?.poolId === undefined ? undefined : poolOf(household, goal.poolId);
  return members && goal?.tier && goal.tier !== members.pool.tier ? members.id : undefined;
}

const stepOrder = (wished: Household, wayRound: ReadonlySet<string>): Draft[] => [
  ...ofEach(wished, unneededSteps),
  ...ofEach(wished, switchSteps),
  ...moveSteps(wished, wayRound),
  ...ofEach(wished, safetyNetSteps),
  ...ofEach(wished, additionSteps),
];
