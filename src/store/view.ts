import { IOS_VERSIONS } from '../data/settings-paths.js';
import { deepFreeze } from '../model/deep-freeze.js';
import type { Growth } from '../model/forecast.js';
import type { Household, Tier } from '../model/household.js';
import { poolOf } from '../model/pools.js';
import { findPart } from './find-part.js';
import { share } from './share.js';

/** How the household is looked at. Not undoable. */
export interface View {
  /** The tier to plan for, by pool id; a pool without one plans for the tier it has. */
  readonly targets: Readonly<Record<string, Tier>>;
  /** Major version of iOS and iPadOS: what the screens of the steps are called. */
  readonly ios: number;
  /** What a person adds; `null`: not asked yet. */
  readonly growth: Growth | null;
  /** Upload in Mbit/s; `null`: not asked yet. */
  readonly speed: number | null;
  /** The id of the person or device shown where only one is. */
  readonly selection: string | null;
}

/** What of the view becomes otherwise; a target of `null` is taken back. */
export type ViewChange = Partial<Omit<View, 'targets'>> & {
  readonly targets?: Readonly<Record<string, Tier | null>>;
};

export const DEFAULT_VIEW: View = Object.freeze({
  targets: Object.freeze({}),
  ios: IOS_VERSIONS[0],
  growth: null,
  speed: null,
  selection: null,
});

/** The view with the change; the very same one when nothing is different. */
export function changeView(view: View, { targets, ...change }: ViewChange): View {
  const planned = Object.entries({ ...view.targets, ...targets }).filter(
    (entry): entry is [string, Tier] => entry[1] !== null,
  );
  return deepFreeze(share(view, { ...view, ...change, targets: Object.fromEntries(planned) }));
}

/** The view without what is no longer in the household. */
export function settleView(view: View, household: Household): View {
  const { selection, growth, targets } = view;
  const gone = Object.keys(targets).filter((poolId) => !poolOf(household, poolId));
  return changeView(view, {
    targets: Object.fromEntries(gone.map((poolId) => [poolId, null])),
    selection: selection !== null && findPart(household, selection) ? selection : null,
    growth:
      growth && findPart(household, growth.personId) && poolOf(household, growth.poolId) ? growth : null,
  });
}
