import type { Household } from './household.js';
import { poolIdOf } from './pools.js';
import { timeline, type PoolTimeline } from './timeline.js';
import { withoutWishes, withWishAt } from './wish-paths.js';

/**
 * Before, peak and after of one person's photos going from their backups to iCloud Photos, nothing else
 * changed; `null` when there is no such person, or none of their photos is in an iCloud backup.
 */
export function photosTimeline(household: Household, personId: string): PoolTimeline | null {
  const person = household.people.find(({ id }) => id === personId);
  const movers = person?.devices.filter(
    ({ backup, photos }) => backup === 'icloud' && photos.in === 'backup' && photos.size.high > 0,
  );
  if (!person || !movers || movers.length === 0) return null;
  const wished = movers.reduce(
    (moving, { id }) => withWishAt(moving, { path: `${id}/photos`, wish: 'icloud' }),
    withoutWishes(household),
  );
  const poolId = poolIdOf(person);
  return timeline(wished, null).find((pool) => pool.poolId === poolId) ?? null;
}
