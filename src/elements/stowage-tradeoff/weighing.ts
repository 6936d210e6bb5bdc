import { staircase, type Staircase } from '../../charts/staircase.js';
import type { Tier } from '../../model/household.js';
import type { LadderRow } from '../../model/ladder-types.js';
import { poolOf, type PoolMembers } from '../../model/pools.js';
import { changesIn, previewOf, type Preview, type PreviewOf } from '../../model/preview.js';
import { tradeoff, type Tradeoff } from '../../model/tradeoff.js';
import type { Snapshot } from '../../store/snapshot.js';
import type { Worked } from './frontier-run.js';

/** A pool's staircase as it is looked at: the stops, the picture, and what each stop would be. */
export class Weighing {
  readonly members: PoolMembers;
  readonly rows: readonly LadderRow[];
  readonly tradeoff: Tradeoff;
  readonly stairs: Staircase;
  readonly #about: PreviewOf;
  readonly #previews = new Map<number, Preview>();

  /** `snapshot` has the household that was worked on. */
  constructor(
    readonly snapshot: Snapshot,
    readonly worked: Worked,
  ) {
    const { poolId, household, problem, frontier } = worked;
    const { ladder, needs } = snapshot.results;
    this.members = poolOf(household, poolId) ?? { id: poolId, pool: NO_POOL, people: [] };
    // The free tier is each member's own, so it holds no family.
    const isAlone = (tier: Tier): boolean =>
      poolId === 'family' && tier === '5GB' && this.members.pool.appleOne === null;
    const rows = ladder.pools.find(({ id }) => id === poolId)?.rows ?? [];
    this.rows = rows.filter(({ tier }) => !isAlone(tier));
    const today = needs.pools.find(({ id }) => id === poolId)?.total.bytes ?? 0;
    this.tradeoff = tradeoff(problem, frontier, today, this.rows);
    this.stairs = staircase(this.tradeoff.stops);
    this.#about = { household, poolId, today, rows: this.rows };
  }

  /** The first stop that needs no more than so many bytes; else the last. */
  stopWithin(bytes: number): number {
    const { stops } = this.tradeoff;
    const within = stops.findIndex(({ used }) => used <= bytes);
    return within < 0 ? stops.length - 1 : within;
  }

  /** Where the reader starts: where the tier planned for is reached, or nothing is left out. */
  get start(): number {
    const { tradeoff, snapshot, worked } = this;
    const target = snapshot.results.target(worked.poolId);
    const reach = tradeoff.reaches.find(({ row }) => row.tier === target);
    return reach?.stop ? tradeoff.stops.indexOf(reach.stop) : 0;
  }

  /** What a stop would be. */
  previewAt(stop: number): Preview {
    const known = this.#previews.get(stop);
    if (known) return known;
    const { problem, frontier } = this.worked;
    const plan = frontier.plan(this.tradeoff.stops[stop]?.index ?? 0);
    const preview = this.preview({ ...plan, choices: changesIn(problem, plan) });
    this.#previews.set(stop, preview);
    return preview;
  }

  /** What any other plan would be. */
  preview(plan: Parameters<typeof previewOf>[1]): Preview {
    return previewOf(this.#about, plan);
  }
}

const NO_POOL = { tier: '5GB', appleOne: null, used: null } as const;
