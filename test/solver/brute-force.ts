import type { Choice, Option, Plan, Point, Problem } from '../../src/model/solver/problem.js';

/** What every possible plan uses, loses and changes, in no order. */
export function allPlans({ fixed, choices }: Problem): readonly Point[] {
  let plans: readonly Point[] = [{ used: fixed, loss: 0, changes: 0 }];
  for (const { options } of choices) {
    plans = plans.flatMap(({ used, loss, changes }) =>
      options.map((option) => ({
        used: used + option.bytes,
        loss: loss + option.loss,
        changes: changes + option.changes,
      })),
    );
  }
  return plans;
}

/** The order in which plans are preferred: loss, then changes, then bytes. */
export const compare = (a: Point, b: Point): number =>
  a.loss - b.loss || a.changes - b.changes || a.used - b.used;

/** The best of the plans that fit; undefined when none does. */
export function bestWithin(plans: readonly Point[], capacity: number): Point | undefined {
  let best: Point | undefined;
  for (const plan of plans) if (plan.used <= capacity && (!best || compare(plan, best) < 0)) best = plan;
  return best;
}

function taken({ id, options }: Choice, plan: Plan): Option {
  const optionId = plan.take.find(([choiceId]) => choiceId === id)?.[1] ?? options[0]?.id;
  const option = options.find((candidate) => candidate.id === optionId);
  if (!option) throw new Error(`${id} has no option ${optionId}`);
  return option;
}

/** What a plan adds up to when each option in `take` replaces the first of its choice. */
export function carriedOut({ fixed, choices }: Problem, plan: Plan): Point {
  const options = choices.map((choice) => taken(choice, plan));
  return {
    used: options.reduce((sum, { bytes }) => sum + bytes, fixed),
    loss: options.reduce((sum, { loss }) => sum + loss, 0),
    changes: options.reduce((sum, { changes }) => sum + changes, 0),
  };
}

/** Just the sums of a plan. */
export const sumsOf = ({ used, loss, changes }: Point): Point => ({ used, loss, changes });
