import { formatSize, type Rounding } from '../../model/format-size.js';
import { holdingRow, type Holding } from '../../model/holding-row.js';
import type { Household, Person, Pool } from '../../model/household.js';
import type { LadderRow } from '../../model/ladder-types.js';
import type { PhotoWays } from '../../model/photo-ways.js';
import { poolOf } from '../../model/pools.js';
import { ZERO, type Size } from '../../model/size.js';
import type { Action } from '../../store/actions.js';
import type { Snapshot } from '../../store/snapshot.js';
import { listIn } from '../../telling/format.js';
import type { Localize } from '../localize.js';
import { deviceName, poolIdOf } from '../../telling/names.js';
import { tierOf } from '../../telling/tier-name.js';

/** One person's photos as they are shown. */
export interface PhotoView {
  readonly localize: Localize;
  readonly household: Household;
  readonly person: Person;
  readonly ways: PhotoWays;
  readonly poolId: string;
  readonly pool: Pick<Pool, 'appleOne'>;
  /** The tiers that everybody in the pool can use together. */
  readonly rows: readonly LadderRow[];
  /** The one planned for. */
  readonly target: LadderRow | undefined;
  readonly request: (action: Action) => void;
}

export function photoView(
  { household, results }: Snapshot,
  person: Person,
  given: Pick<PhotoView, 'localize' | 'ways' | 'request'>,
): PhotoView {
  const poolId = poolIdOf(person);
  const { rows = [] } = results.ladder.pools.find(({ id }) => id === poolId) ?? {};
  const shared = rows.filter((row) => holdingRow([row], ZERO));
  return {
    ...given,
    household,
    person,
    poolId,
    pool: poolOf(household, poolId)?.pool ?? { appleOne: null },
    rows: shared,
    target: shared.find(({ tier }) => tier === results.target(poolId)),
  };
}

export const sizeText = ({ localize }: PhotoView, { bytes }: Pick<Size, 'bytes'>, round?: Rounding): string =>
  formatSize(bytes, { locale: localize.lang(), round: round ?? 'nearest' });

export const tierText = ({ localize, poolId, pool }: PhotoView, { tier }: LadderRow): string =>
  tierOf(localize, tier, poolId, pool);

export const devicesText = ({ localize, household, person }: PhotoView, ids: readonly string[]): string =>
  listIn(
    localize.lang(),
    person.devices
      .filter(({ id }) => ids.includes(id))
      .map((device) => deviceName(localize, household, device)),
  );

/** The tier planned for if it holds that much, else the smallest that does. */
export const holding = ({ rows, target }: PhotoView, need: Size): Holding | null =>
  holdingRow(target ? [target] : [], need) ?? holdingRow(rows, need);
