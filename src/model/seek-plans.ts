import type { OfferedPlan } from './ladder-types.js';
import { seekPlanSlices, type Target } from './seek-plan.js';
import type { Slices } from './slices.js';
import { verdict } from './verdict.js';

/** One plan for all accounts that must fit by themselves, or nothing when one of them can't. */
export function* seekPlansSlices(targets: readonly Target[]): Slices<OfferedPlan | null> {
  const plans: OfferedPlan[] = [];
  for (const target of targets) {
    const { account, capacity, headroom } = target;
    const standing = verdict(account.wished, capacity, headroom);
    if (standing === 'fits') continue;
    const plan = yield* seekPlanSlices(target);
    if (plan) plans.push(plan);
    else if (standing !== 'tight') return null;
  }
  return plans.reduce<OfferedPlan | null>((joined, plan) => (joined ? join(joined, plan) : plan), null);
}

/** `after` and `used` tell of the fuller account. */
function join(a: OfferedPlan, b: OfferedPlan): OfferedPlan {
  const fuller = a.used < b.used ? b : a;
  const byChoice = <Item>(id: (item: Item) => string, items: Item[]) =>
    items.sort((x, y) => (id(x) < id(y) ? -1 : 1));
  return {
    ...fuller,
    status: a.status === 'bound' ? a.status : b.status,
    verdict: a.verdict === 'tight' ? a.verdict : b.verdict,
    loss: a.loss + b.loss,
    changes: a.changes + b.changes,
    gap: a.gap + b.gap,
    take: Object.freeze(byChoice(([id]) => id, [...a.take, ...b.take])),
    choices: byChoice(({ choice }) => choice.id, [...a.choices, ...b.choices]),
  };
}
