import { tierBar, type BarPart, type TierBar } from '../../charts/tier-bar.js';
import { CATEGORIES, type Category } from '../../model/categories.js';
import type { Pool } from '../../model/household.js';
import type { LadderRow } from '../../model/ladder-types.js';
import type { PoolNeeds } from '../../model/needs.js';
import type { Categories } from '../../model/person-needs.js';
import type { Sum } from '../../model/term.js';

/** One tier's row with what is measured against it. */
export interface Measure {
  readonly row: LadderRow;
  readonly pool: Pool;
  readonly need: Sum;
  readonly categories: Categories;
  /** The categories there are. */
  readonly parts: readonly BarPart<Category>[];
  readonly bar: TierBar<Category>;
  /** The free 5 GB is each member's own: whose account is measured; `null`: the whole pool's. */
  readonly personId: string | null;
  /** Whether anything is said of the pool; if not, there is no verdict. */
  readonly isKnown: boolean;
}

/** What a row of the ladder measures: the pool, or on a tier that can't be shared its fullest member. */
export function measure(row: LadderRow, pool: Pool, needs: PoolNeeds, isKnown: boolean): Measure {
  const alone = row.poolId === 'family' && row.tier === '5GB' && pool.appleOne === null;
  const [first, ...others] = needs.people;
  const fullest = first && others.reduce((a, b) => (b.total.bytes > a.total.bytes ? b : a), first);
  const { total, categories } = alone && fullest ? fullest : needs;
  const parts = CATEGORIES.map((name) => ({ name, bytes: categories[name].bytes })).filter(
    ({ bytes }) => bytes > 0,
  );
  return {
    row,
    pool,
    need: total,
    categories,
    parts,
    bar: tierBar(parts, row.capacity, row.headroom),
    personId: alone && fullest ? fullest.id : null,
    isKnown,
  };
}
