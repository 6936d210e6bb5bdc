import { tierBar, type BarPart, type TierBar } from '../../charts/tier-bar.js';
import { CATEGORIES, type Category } from '../../model/categories.js';
import type { Pool } from '../../model/household.js';
import type { LadderRow } from '../../model/ladder-types.js';
import type { PoolNeeds } from '../../model/needs.js';
import type { DeviceNeeds } from '../../model/person-needs.js';
import { fullestOf, type TierTold } from '../../telling/tier-words.js';
import type { Sum } from '../../model/term.js';

/** What a pool needs at one time: as a whole, and in the categories there are. */
export interface Stack {
  readonly total: Sum;
  readonly parts: readonly BarPart<Category>[];
}

/** One tier's row with what is measured against it. */
export interface Measure extends TierTold {
  readonly pool: Pool;
  /** With the wishes: what the verdict is about. */
  readonly need: Stack;
  /** As things are; `null` when the wishes change nothing. */
  readonly today: Stack | null;
  /** Once the plan for this tier is done; `null` when there is none, or another tier is planned for. */
  readonly after: Stack | null;
  readonly bar: TierBar<Category>;
  /** Whether anything is said of the pool; if not, there is no verdict. */
  readonly isKnown: boolean;
}

/** A pool's needs with the wishes, as things are today, and with a plan. */
export interface PoolStates {
  readonly wished: PoolNeeds;
  readonly today: PoolNeeds | undefined;
  readonly after: PoolNeeds | undefined;
}

/** What a row of the ladder measures: the pool, or on a tier that can't be shared its fullest member. */
export function measure(row: LadderRow, pool: Pool, states: PoolStates, isKnown: boolean): Measure {
  const { wished } = states;
  const fullest = fullestOf(row, pool, wished);
  const measured = (needs: PoolNeeds | undefined) =>
    fullest ? needs?.people.find(({ id }) => id === fullest.id) : needs;
  const need = stackOf(fullest ?? wished);
  const [today, after] = [measured(states.today), measured(states.after)].map((needs) => {
    const stack = needs && stackOf(needs);
    return stack && !isSame(stack, need) ? stack : null;
  });
  return {
    row,
    pool,
    need,
    today: today ?? null,
    after: after ?? null,
    bar: tierBar(need.parts, row.capacity, row.headroom, {
      today: today?.parts ?? [],
      after: after?.parts ?? [],
    }),
    personId: fullest?.id ?? null,
    isKnown,
  };
}

type Need = Pick<DeviceNeeds, 'total' | 'categories'>;

const stacks = new WeakMap<Need, Stack>();

/** The same is measured against every tier. */
function stackOf(need: Need): Stack {
  const { total, categories } = need;
  const known = stacks.get(need);
  if (known) return known;
  const parts = CATEGORIES.map((name) => ({ name, bytes: categories[name].bytes }));
  const stack = { total, parts: parts.filter(({ bytes }) => bytes > 0) };
  stacks.set(need, stack);
  return stack;
}

const isSame = ({ parts }: Stack, other: Stack): boolean =>
  parts.length === other.parts.length &&
  parts.every(({ name, bytes }, i) => other.parts[i]?.name === name && other.parts[i].bytes === bytes);
