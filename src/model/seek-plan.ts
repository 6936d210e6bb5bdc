import { endsOf } from './problem-ends.js';
import type { PoolChange, PoolChoice, PoolChoices, PoolOption } from './choice-types.js';
import type { Household, Tier } from './household.js';
import type { OfferedPlan } from './ladder-types.js';
import type { Account } from './account.js';
import { planned } from './planned.js';
import { finish, type Slices } from './slices.js';
import { leastLoss } from './solver/least-loss.js';
import type { Plan, Taken } from './solver/problem.js';
import { verdict } from './verdict.js';

/** What a plan is sought for: one account on one tier. Bytes. */
export interface Target {
  readonly household: Household;
  readonly account: Account;
  readonly tier: Tier;
  readonly capacity: number;
  readonly headroom: number;
  /** Taken besides what the solver chooses. */
  readonly besides?: readonly PoolChange[];
}

/**
 * The least loss with which everything fits: the likely need leaves the headroom, the highest still fits.
 * Both limits can't be one problem for the solver, so: the likely need first; else the highest; else a limit
 * that satisfies both, which may cost more than needed (`bound`). What only fits tightly is offered as that.
 */
export const seekPlan = (target: Target): OfferedPlan | null => finish(seekPlanSlices(target));

/** The same with pauses: of ten thousands of apps a single plan takes long. */
export function* seekPlanSlices(target: Target): Slices<OfferedPlan | null> {
  const { account, capacity, headroom } = target;
  const problem = account.problem();
  yield;
  const ends = endsOf(problem);
  const { smallest } = ends.likely.table;
  if (smallest > capacity) return null;
  // Nothing leaves the headroom. What fits at its high end fits tightly; at the likely one it uses no more.
  if (smallest > capacity - headroom) return offer(target, leastLoss(ends.high, capacity));
  yield;
  ends.likely.relax();
  yield;
  const likely = leastLoss(ends.likely, capacity - headroom);
  yield;
  const first = offer(target, likely);
  if (first?.verdict === 'fits') return first;
  yield;
  const high = leastLoss(ends.high, capacity);
  yield;
  const second = offer(target, high);
  if (second?.verdict === 'fits') return second;
  yield;
  const cautious = leastLoss(ends.likely, capacity - Math.max(headroom, spread(problem)));
  yield;
  const third = offer(target, cautious);
  if (third?.verdict === 'fits') {
    return {
      ...third,
      status: 'bound',
      gap: Math.max(0, third.loss - Math.max(likely.loss - likely.gap, high.loss - high.gap)),
    };
  }
  return second;
}

/** How far all sizes together may lie above what was printed. */
export function spread({ fixed, fixedHigh, choices }: PoolChoices): number {
  const widest = choices.map(({ options }) => Math.max(...options.map(({ bytes, high }) => high - bytes)));
  return widest.reduce((sum, width) => sum + Math.max(0, width), fixedHigh - fixed);
}

/** The plan, applied and summed again; nothing when it doesn't hold what it should. */
function offer(target: Target, plan: Plan): OfferedPlan | null {
  if (plan.status === 'impossible') return null;
  const { household, account, tier, capacity, headroom, besides = [] } = target;
  const problem = account.problem();
  const { changes, take } = joined(besides, changesOf(problem, plan.take), plan.take);
  const after = account.sizeIn(planned(household, { take }));
  const reached = verdict(after, capacity, headroom);
  if (reached !== 'fits' && reached !== 'tight') return null;
  const extra = (pick: 'loss' | 'changes') => besides.reduce((sum, { option }) => sum + option[pick], 0);
  return {
    ...plan,
    loss: plan.loss + extra('loss'),
    changes: plan.changes + extra('changes'),
    take,
    used: after.bytes,
    poolId: problem.poolId,
    tier,
    verdict: reached,
    after,
    choices: changes,
  };
}

/** What is taken besides and what the solver chose, by choice. */
function joined(besides: readonly PoolChange[], chosen: readonly PoolChange[], taken: Plan['take']) {
  if (besides.length === 0) return { changes: chosen, take: taken };
  const changes = [...besides, ...chosen].sort((a, b) => (a.choice.id < b.choice.id ? -1 : 1));
  return { changes, take: Object.freeze(changes.map(({ choice, option }): Taken => [choice.id, option.id])) };
}

/** A choice taken otherwise than it stands. */
export const changeOf = (choice: PoolChoice, option: PoolOption): PoolChange => ({
  choice,
  option,
  freed: (choice.options[0]?.bytes ?? 0) - option.bytes,
});

function changesOf(problem: PoolChoices, take: Plan['take']): PoolChange[] {
  const { byId } = endsOf(problem);
  return take.flatMap(([choiceId, optionId]) => {
    const choice = byId.get(choiceId);
    const option = choice?.options.find(({ id }) => id === optionId);
    return choice && option ? [changeOf(choice, option)] : [];
  });
}
