import type { Snapshot } from '../../store/snapshot.js';
import { poolIdOf } from '../../telling/names.js';

/**
 * The pool whose frontier is shown; `null`: none has anything to weigh.
 * @param personId whose pool, as the page says; empty: anybody's
 * @param chosen the pool the reader chose
 */
export function shownPool(
  { household, results }: Snapshot,
  personId: string,
  chosen: string | null,
): string | null {
  const pools = results.ladder.pools.filter(({ isKnown }) => isKnown).map(({ id }) => id);
  const person = household.people.find(({ id }) => id === personId);
  const wanted = person ? poolIdOf(person) : (chosen ?? results.recommendation?.poolId);
  return pools.find((id) => id === wanted) ?? (person ? null : (pools[0] ?? null));
}
