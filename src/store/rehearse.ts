import { engine } from './learn-engine.js';
import type { HouseholdResults } from './results.js';
import type { Snapshot } from './snapshot.js';
import { beginWith } from './state.js';

/** What follows from a household, but for what nothing has to be worked out for. */
type Rehearsed = Omit<HouseholdResults, 'prices'>;

/**
 * Carries out an edit of a snapshot that nobody sees, another one each `round`, and works out what would follow;
 * `null` where there is nothing to edit, or too much to be worked out for nobody. A browser runs code slowly until
 * it has run a few times: after this, a reader's first digits don't wait for it.
 */
export function rehearse(
  { household, view, results: { prices } }: Snapshot,
  round: number,
): Rehearsed | null {
  const device = household.people.flatMap(({ devices }) => devices).at(0);
  if (!device || !engine.known) return null;
  const state = beginWith({ household, isExample: false }, view);
  const value = (device.rest?.bytes ?? 0) + round;
  const outcome = engine.known.transition(state, { type: 'set', id: device.id, field: 'rest', value });
  if (!outcome.ok) return null;
  const { isLarge, results } = engine.known.workOut(outcome.state.history.present.household, { prices });
  return isLarge ? null : lookAt(results);
}

/** All of it: each is worked out when it is looked at. */
const lookAt = ({ needs, wished, ladder, tonight, recommendation }: HouseholdResults): Rehearsed => ({
  needs,
  wished,
  ladder,
  tonight,
  recommendation,
});
