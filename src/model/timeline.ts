import type { Household } from './household.js';
import { poolsOf } from './pools.js';
import type { Size } from './size.js';
import { finishReplay, momentOf, type Moment } from './step-replay.js';
import { movesPhotos, replayRoute, routeTo } from './step-route.js';
import type { Route } from './step-walk.js';
import type { Goal } from './step-types.js';
import { withWishes } from './wishes.js';

/** What one pool holds today, at most on the way, and when everything is done and backed up. */
export interface PoolTimeline {
  readonly poolId: string;
  readonly today: Moment;
  /** The fullest moment after any of the `steps`. */
  readonly peak: Moment;
  /** The step after which it is fullest; `null`: not before everything is done. */
  readonly peakStepId: string | null;
  readonly after: Moment;
  /** The peak if photos are uploaded while they are still in the backup. */
  readonly directPeak: Size;
  /** The peak if all photos that move leave the backup first, copied to a computer; `null`: none moves. */
  readonly wayRoundPeak: Size | null;
}

interface Peak {
  readonly moment: Moment;
  readonly stepId: string | null;
}

/** Today · peak on the way · after, for every pool. */
export function timeline(household: Household, goal: Goal | null): PoolTimeline[] {
  const wished = goal ? withWishes(household, goal) : household;
  const route = routeTo(household, goal, household.hasComputer === true);
  const movers = wished.people.filter(movesPhotos).map(({ id }) => id);
  const going = (wayRound: readonly string[]) =>
    movers.length > 0 ? replayRoute(wished, goal, new Set(wayRound)) : route;
  const [direct, round] = [going([]), going(movers)];
  return poolsOf(wished).map(({ id, people }): PoolTimeline => {
    const peak = peakOf(route, id);
    return {
      poolId: id,
      today: momentOf(route.start, id),
      peak: peak.moment,
      peakStepId: peak.stepId,
      after: lastOf(route, id),
      directPeak: peakOf(direct, id).moment.use,
      wayRoundPeak: people.some(movesPhotos) ? peakOf(round, id).moment.use : null,
    };
  });
}

const lastOf = ({ end }: Route, poolId: string): Moment => momentOf(finishReplay(end), poolId);

function peakOf(route: Route, poolId: string): Peak {
  const last = lastOf(route, poolId);
  const fullest = route.fullest.get(poolId);
  if (!fullest || fullest.after.bytes < last.use.bytes) return { moment: last, stepId: null };
  return { moment: momentOf(fullest.state, poolId), stepId: fullest.draft.id };
}
