import { deepFreeze } from '../model/deep-freeze.js';
import type { Household, Tier } from '../model/household.js';
import { poolOf } from '../model/pools.js';
import { findPart } from './find-part.js';
import { share } from './share.js';
import type { View, ViewChange } from './view.js';

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
