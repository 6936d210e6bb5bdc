import type { PoolChoice, PoolChoices } from './choice-types.js';
import { once } from './once.js';
import { prepare, type Prepared } from './solver/prepare.js';
import type { Problem } from './solver/problem.js';

/** A problem at the likely and at the high end of its sizes, each sorted once for all tiers. */
interface Ends {
  readonly likely: Prepared;
  readonly high: Prepared;
  readonly byId: ReadonlyMap<string, PoolChoice>;
}

const known = new WeakMap<PoolChoices, Ends>();

/** Both ends of a problem; worked out once for as long as the problem is there. */
export function endsOf(problem: PoolChoices): Ends {
  const ends = known.get(problem) ?? lazyEnds(problem);
  known.set(problem, ends);
  return ends;
}

function lazyEnds(problem: PoolChoices): Ends {
  const high = once(() => prepare(atHighEnd(problem)));
  const byId = once(() => new Map(problem.choices.map((choice) => [choice.id, choice])));
  return {
    likely: prepare(problem),
    get high() {
      return high();
    },
    get byId() {
      return byId();
    },
  };
}

/** The same problem at the high end of every size. */
function atHighEnd({ fixedHigh, choices }: PoolChoices): Problem {
  return {
    fixed: fixedHigh,
    choices: choices.map(({ id, options }) => ({
      id,
      options: options.map(({ id, high, loss, changes }) => ({ id, bytes: high, loss, changes })),
    })),
  };
}
