import type { Household } from '../model/household.js';
import { needs } from '../model/needs.js';
import { planned } from '../model/planned.js';
import { recommend } from '../model/recommend.js';
import { tonight } from '../model/tonight.js';
import { LadderRun } from './ladder-run.js';
import { lazy } from './lazy.js';
import type { HouseholdResults, Terms } from './results.js';

/** What follows from a household, and how far it is. */
export interface WorkedOut {
  readonly results: HouseholdResults;
  /** It may take longer than a page may stand still. */
  readonly isLarge: boolean;
  /** Until what takes long is worked out; nothing: there is nothing to wait for. */
  readonly ready: Promise<void> | null;
  /** Nobody waits for it any more. */
  drop(): void;
}

/**
 * Each result is computed when first looked at. What only some elements need they compute themselves,
 * by `perSnapshot`, so that it is loaded with them.
 */
export function workOut(household: Household, terms: Terms): WorkedOut {
  const run = new LadderRun(household, terms);
  const results: HouseholdResults = lazy<HouseholdResults>({
    needs: () => needs(household),
    wished: () => needs(planned(household)),
    ladder: () => run.ladder,
    recommendation: () => recommend(household, run.ladder),
    tonight: () => tonight(household),
    prices: () => terms.prices,
  });
  return {
    results,
    isLarge: run.isLarge,
    get ready() {
      return run.ready;
    },
    drop: () => {
      run.drop();
    },
  };
}
