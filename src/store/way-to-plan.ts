import type { Goal, Steps } from '../model/step-types.js';
import { steps } from '../model/steps.js';
import { timeline, type PoolTimeline } from '../model/timeline.js';
import { once } from './lazy.js';
import { perSnapshot } from './per-snapshot.js';
import type { Snapshot } from './snapshot.js';

/** The wishes, and the plan of the tier that is planned for. */
const goalOf = ({ results }: Snapshot, poolId: string): Goal => ({
  poolId,
  tier: results.target(poolId),
  take: results.row(poolId)?.plan?.take ?? [],
});

/** What to tap in a pool for the wishes and the plan. */
export const stepsOf: (snapshot: Snapshot) => (poolId: string) => Steps = perSnapshot((snapshot) =>
  once((poolId) => steps(snapshot.household, goalOf(snapshot, poolId), { ios: snapshot.view.ios })),
);

/** Today, peak and after of those steps. */
export const timelineOf: (snapshot: Snapshot) => (poolId: string) => PoolTimeline | undefined = perSnapshot(
  (snapshot) =>
    once((poolId) =>
      timeline(snapshot.household, goalOf(snapshot, poolId)).find((pool) => pool.poolId === poolId),
    ),
);
