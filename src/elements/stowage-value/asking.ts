import { TIERS } from '../../data/tiers.js';
import type { Tier } from '../../model/household.js';
import { poolOf } from '../../model/pools.js';
import type { Snapshot } from '../../store/snapshot.js';
import type { Localize } from '../localize.js';
import { poolIdOf } from '../../telling/names.js';
import { ownedDevices } from '../stowage-apps/shown-device.js';

/** What a figure is asked of. */
export interface Asking {
  readonly localize: Localize;
  readonly snapshot: Snapshot;
  /** Whose storage it is about: as the page says, or as the answer does; empty in a household of nobody. */
  readonly poolId: string;
  /** As the page gave them; empty: nobody and nothing in particular. */
  readonly pool: string;
  readonly person: string;
  readonly device: string;
  readonly tier: Tier | null;
  /** ISO date */
  readonly today: string;
}

/** What the page gave, as it gave it. */
export type Given = Readonly<Record<'pool' | 'person' | 'device' | 'tier', string>>;

type Subject = Pick<Asking, 'poolId' | 'pool' | 'person' | 'device' | 'tier'>;

const isTier = (tier: string): tier is Tier => TIERS.some((known) => known === tier);

/** Whom and what it is about; `null`: something of it isn't there. */
export function subjectOf({ household, results }: Snapshot, given: Given): Subject | null {
  const { pool, person, device, tier } = given;
  const owned = ownedDevices(household).find((one) => one.device.id === device);
  const owner = household.people.find(({ id }) => id === person) ?? owned?.person;
  if (device !== '' && !owned) return null;
  if (person !== '' && owner?.id !== person) return null;
  if (pool !== '' && !poolOf(household, pool)) return null;
  if (tier !== '' && !isTier(tier)) return null;
  const spoken = results.recommendation?.poolId ?? results.ladder.pools[0]?.id ?? '';
  const poolId = pool !== '' ? pool : owner ? poolIdOf(owner) : spoken;
  return { poolId, pool, person, device, tier: isTier(tier) ? tier : null };
}
