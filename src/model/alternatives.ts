import { EFFORT } from '../data/losses.js';
import type { PoolChange, PoolChoices } from './choice-types.js';
import { choices } from './choices.js';
import { deviceBackup } from './device-backup.js';
import { fulfilDevice } from './fulfil-device.js';
import type { Device, Household } from './household.js';
import type { Alternative, OfferedPlan } from './ladder-types.js';
import { poolOf } from './pools.js';
import { endsOf } from './problem-ends.js';
import { changeOf, seekPlan, type Target } from './seek-plan.js';
import { leastLoss } from './solver/least-loss.js';
import { isWorse } from './verdict.js';
import { withWishes } from './wishes.js';

const MOST_EQUAL = 3;

/** Of a plan with hundreds of changes only the first are tried: each costs a solution. */
const MOST_TRIED = 40;

/**
 * Other ways to reach what the plan reaches: equally good ones, fewer taps, a computer for one device. The last
 * may fit even where there is no plan.
 */
export function alternativesTo(plan: OfferedPlan | null, target: Target): Alternative[] {
  const alike = plan ? [...equallyGood(plan, target), ...fewestTaps(plan, target)] : [];
  return [...alike, ...withComputer(plan, target)];
}

const sameTake = (a: OfferedPlan, b: OfferedPlan): boolean =>
  a.take.length === b.take.length &&
  a.take.every(([choice, option], i) => choice === b.take[i]?.[0] && option === b.take[i][1]);

const takesAllOf = (plan: OfferedPlan, other: OfferedPlan): boolean =>
  plan.take.every(([choice, option]) =>
    other.take.some((taken) => taken[0] === choice && taken[1] === option),
  );

/** Solved again with one change of the plan left as it stands at a time. */
function equallyGood(plan: OfferedPlan, target: Target): Alternative[] {
  const found: OfferedPlan[] = [];
  const { account } = target;
  for (const [choiceId] of plan.take.slice(0, MOST_TRIED)) {
    if (found.length === MOST_EQUAL) break;
    const problem = pinned(account.problem(), choiceId);
    if (costsMore(problem, plan, target)) continue;
    const other = seekPlan({ ...target, account: { ...account, problem: () => problem } });
    if (other?.loss !== plan.loss || other.changes !== plan.changes) continue;
    if (other.verdict === plan.verdict && !found.some((known) => sameTake(known, other))) found.push(other);
  }
  return found.map((other) => ({ kind: 'equal', plan: other }));
}

/** Whether one of the two limits alone takes more than the plan gives up. */
function costsMore(problem: PoolChoices, { verdict, loss, changes }: OfferedPlan, target: Target): boolean {
  const { capacity, headroom } = target;
  const { likely, high } = endsOf(problem);
  const least = verdict === 'fits' ? leastLoss(likely, capacity - headroom) : leastLoss(high, capacity);
  if (least.status !== 'optimal') return least.status === 'impossible';
  return least.loss > loss || (least.loss === loss && least.changes > changes);
}

const pinned = (problem: PoolChoices, choiceId: string): PoolChoices => ({
  ...problem,
  choices: problem.choices.map((choice) =>
    choice.id === choiceId ? { ...choice, options: choice.options.slice(0, 1) } : choice,
  ),
});

/** The same problem with loss and changes swapped. */
function fewestTaps(plan: OfferedPlan, target: Target): Alternative[] {
  const problem = target.account.problem();
  const swapped = {
    ...problem,
    choices: problem.choices.map((choice) => ({
      ...choice,
      options: choice.options.map((option) => ({ ...option, loss: option.changes, changes: option.loss })),
    })),
  };
  const fewest = seekPlan({ ...target, account: { ...target.account, problem: () => swapped } });
  if (!fewest || fewest.loss >= plan.changes || isWorse(fewest.verdict, plan.verdict)) return [];
  const { loss, changes } = fewest;
  const original = new Map(problem.choices.map((choice) => [choice.id, choice]));
  const put = fewest.choices.flatMap(({ choice, option }): PoolChange[] => {
    const known = original.get(choice.id);
    const taken = known?.options.find(({ id }) => id === option.id);
    return known && taken ? [changeOf(known, taken)] : [];
  });
  return [
    {
      kind: 'fewest-taps',
      plan: {
        ...fewest,
        loss: changes,
        changes: loss,
        gap: fewest.status === 'optimal' ? 0 : changes,
        choices: put,
      },
    },
  ];
}

/** The best of: one device backs up to a computer, which spares something, and what is left is solved without it. */
function withComputer(plan: OfferedPlan | null, target: Target): Alternative[] {
  const { household, account } = target;
  if (household.hasComputer !== true) return [];
  const { poolId } = account.problem();
  const members = poolOf(household, poolId)?.people ?? [];
  const found = members.flatMap((person) =>
    person.devices.flatMap((device): Alternative[] => {
      if ((device.want ?? device.backup) !== 'icloud' || device.want === 'icloud') return [];
      const move = toComputer(person.id, device);
      const moved: Household = withWishes(household, { take: [[move.choice.id, move.option.id]] });
      const without = choices(moved, poolId);
      const relieved = seekPlan({
        ...target,
        account: { ...account, problem: () => without },
        besides: [move],
      });
      if (relieved?.verdict !== 'fits' || (plan && takesAllOf(plan, relieved))) return [];
      return [{ kind: 'computer', plan: relieved, deviceId: device.id }];
    }),
  );
  const [best] = found.sort(
    ({ plan: a }, { plan: b }) => a.loss - b.loss || a.changes - b.changes || a.used - b.used,
  );
  return best ? [best] : [];
}

function toComputer(personId: string, device: Device): PoolChange {
  const { id, name } = device;
  const option = {
    id: 'computer',
    bytes: 0,
    high: 0,
    loss: EFFORT,
    changes: 1,
    why: 'computer-backup',
    deviceIds: [id],
    reversible: true,
    deletes: 'none',
  } as const;
  return {
    option,
    choice: { id: `${id}/backup`, kind: 'backup', personId, name, options: [option] },
    freed: deviceBackup(fulfilDevice(device)).total.bytes,
  };
}
