import type { Household } from '../model/household.js';
import { ladder } from '../model/ladder.js';
import { needs } from '../model/needs.js';
import { planned } from '../model/planned.js';
import { recommend } from '../model/recommend.js';
import { tonight } from '../model/tonight.js';
import { lazy } from './lazy.js';
import type { HouseholdResults, Terms } from './results.js';

/**
 * Each result is computed when first looked at. What only some elements need they compute themselves,
 * by `perSnapshot`, so that it is loaded with them.
 */
export function householdResults(household: Household, terms: Terms): HouseholdResults {
  const results: HouseholdResults = lazy<HouseholdResults>({
    needs: () => needs(household),
    wished: () => needs(planned(household)),
    ladder: () => ladder(household, terms),
    recommendation: () => recommend(household, results.ladder),
    tonight: () => tonight(household),
    prices: () => terms.prices,
  });
  return results;
}
