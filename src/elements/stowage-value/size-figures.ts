import type { Category } from '../../model/categories.js';
import { formatSize, type Rounding } from '../../model/format-size.js';
import type { LadderRow } from '../../model/ladder-types.js';
import { joinSums, type Categories } from '../../model/person-needs.js';
import { poolOf } from '../../model/pools.js';
import { subtract, type Size } from '../../model/size.js';
import type { Sum } from '../../model/term.js';
import { shownDevice, ownedDevices } from '../stowage-apps/shown-device.js';
import type { Asking } from './asking.js';

/** A figure as text; `null`: not known. */
export type Figure = (asking: Asking) => string | null;

const sizeText = ({ localize }: Asking, bytes: number, round?: Rounding): string =>
  formatSize(bytes, { locale: localize.lang(), round });

/** What the device, the person or the pool needs; nothing while nobody said anything about the pool. */
function needsOf(asking: Asking): { readonly total: Sum; readonly categories: Categories } | undefined {
  const { snapshot, poolId, person, device } = asking;
  const { wished, ladder } = snapshot.results;
  if (!ladder.pools.find(({ id }) => id === poolId)?.isKnown) return undefined;
  const pool = wished.pools.find(({ id }) => id === poolId);
  const people = pool?.people ?? [];
  if (device) return people.flatMap(({ devices }) => devices).find(({ id }) => id === device);
  return person ? people.find(({ id }) => id === person) : pool;
}

const categories =
  (...names: readonly Category[]): Figure =>
  (asking) => {
    const needs = needsOf(asking);
    return needs ? sizeText(asking, joinSums(names.map((name) => needs.categories[name])).bytes) : null;
  };

/** The row of the tier given, else of the one planned for. */
export function rowOf({ snapshot, poolId, tier }: Asking): LadderRow | undefined {
  const { results } = snapshot;
  const { isKnown = false, rows = [] } = results.ladder.pools.find(({ id }) => id === poolId) ?? {};
  const wanted = tier ?? results.target(poolId);
  return isKnown ? rows.find((row) => row.tier === wanted) : undefined;
}

const ofRow =
  (figure: (asking: Asking, row: LadderRow) => string | null): Figure =>
  (asking) => {
    const row = rowOf(asking);
    return row ? figure(asking, row) : null;
  };

const printed = (asking: Asking, size: Size | null | undefined): string | null =>
  size ? sizeText(asking, size.bytes) : null;

function leastText(asking: Asking, { wished, plan }: LadderRow): string | null {
  if (wished.toFree === 0) return sizeText(asking, 0);
  const total = asking.snapshot.results.wished.pools.find(({ id }) => id === asking.poolId)?.total;
  return plan && total ? sizeText(asking, subtract(total, plan.after).bytes, 'up') : null;
}

/** Figures that are sizes, and the changes that free one. */
export const sizeFigures = {
  needs: (asking) => printed(asking, needsOf(asking)?.total),
  used: (asking) => printed(asking, poolOf(asking.snapshot.household, asking.poolId)?.pool.used),
  photos: categories('photos', 'backup-photos', 'shared-library'),
  library: categories('photos'),
  messages: categories('messages', 'backup-messages'),
  apps: categories('backup-apps'),
  backups: categories('backup-photos', 'backup-messages', 'backup-apps', 'backup-rest', 'old-backups'),
  drive: categories('drive'),
  mail: categories('mail'),
  next: (asking) => {
    const { household, view } = asking.snapshot;
    return printed(
      asking,
      shownDevice(ownedDevices(household), asking.device, view.selection)?.device.next?.size,
    );
  },
  free: ofRow((asking, { wished }) => sizeText(asking, Math.max(0, wished.margin), 'down')),
  missing: ofRow((asking, { wished }) => sizeText(asking, Math.max(0, -wished.margin), 'up')),
  least: ofRow(leastText),
  changes: ofRow(({ localize }, { wished, plan }) => {
    const count = wished.toFree === 0 ? 0 : plan?.changes;
    return count === undefined ? null : localize.term('valueChanges', count);
  }),
} satisfies Readonly<Record<string, Figure>>;
