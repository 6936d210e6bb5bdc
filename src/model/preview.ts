import { EFFORT } from '../data/losses.js';
import type { PoolChange, PoolChoices } from './choice-types.js';
import type { Household } from './household.js';
import type { LadderRow, OfferedPlan } from './ladder-types.js';
import { sizeOfPool } from './needs.js';
import { planned } from './planned.js';
import { poolOf } from './pools.js';
import { changeOf } from './seek-plan.js';
import type { Size } from './size.js';
import type { Plan } from './solver/problem.js';
import { verdict, type Verdict } from './verdict.js';

/** What changes in one place: on a device, or, without one, in a person's iCloud. */
export interface PreviewGroup {
  readonly personId: string;
  readonly deviceId: string | null;
  /** What frees the most first. */
  readonly changes: readonly PoolChange[];
  /** Bytes. */
  readonly freed: number;
}

/** What would be if a plan were followed. */
export interface Preview {
  readonly plan: Pick<OfferedPlan, 'take' | 'loss' | 'changes'>;
  readonly groups: readonly PreviewGroup[];
  /** What the pool needs then. */
  readonly after: Size;
  /** Bytes less than today; negative where wishes take more. */
  readonly freed: number;
  /** The smallest tier that isn't too small for sure. */
  readonly best: { readonly row: LadderRow; readonly verdict: Verdict } | null;
  /** The greatest loss of one change, before effort. */
  readonly hardest: number;
}

/** What it is about: a pool, its need of today in bytes, and the tiers it can have, smallest first. */
export interface PreviewOf {
  readonly household: Household;
  readonly poolId: string;
  readonly today: number;
  readonly rows: readonly LadderRow[];
}

type Followed = Pick<OfferedPlan, 'take' | 'loss' | 'changes' | 'choices'>;

/** Follows a plan without applying it. */
export function previewOf({ household, poolId, today, rows }: PreviewOf, plan: Followed): Preview {
  const members = poolOf(planned(household, plan), poolId);
  const after = members ? sizeOfPool(members) : { bytes: 0, low: 0, high: 0 };
  const verdicts = rows.map((row) => ({ row, verdict: verdict(after, row.capacity, row.headroom) }));
  return {
    plan,
    groups: grouped(plan.choices),
    after,
    freed: today - after.bytes,
    best: verdicts.find((one) => one.verdict !== 'over') ?? null,
    hardest: plan.choices.reduce((most, change) => Math.max(most, lossOf(change)), 0),
  };
}

/** The loss of one change, before effort. */
const lossOf = ({ option }: PoolChange): number => option.loss - EFFORT * option.changes;

/** The changes behind what a solver's plan takes. */
export function changesIn({ choices }: PoolChoices, { take }: Plan): readonly PoolChange[] {
  const taken = new Map(take);
  return choices.flatMap((choice) => {
    const option = choice.options.find(({ id }) => id === taken.get(choice.id));
    return option ? [changeOf(choice, option)] : [];
  });
}

/** By device, and by person what is done on several devices or on none. */
function grouped(choices: readonly PoolChange[]): readonly PreviewGroup[] {
  const groups = new Map<string, PoolChange[]>();
  for (const change of choices) {
    const { deviceIds } = change.option;
    const key = `${change.choice.personId}/${deviceIds.length === 1 ? deviceIds.join() : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].map(([key, changes]): PreviewGroup => {
    const [personId = '', deviceId = ''] = key.split('/');
    return {
      personId,
      deviceId: deviceId || null,
      changes: changes.sort((a, b) => b.freed - a.freed),
      freed: changes.reduce((sum, { freed }) => sum + freed, 0),
    };
  });
}
