import { IOS_VERSIONS } from '../data/ios-versions.js';
import type { Growth } from '../model/forecast.js';
import type { Tier } from '../model/household.js';

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
