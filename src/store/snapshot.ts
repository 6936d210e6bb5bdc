import type { Household } from '../model/household.js';
import type { Results } from './results.js';
import type { View } from './view.js';

/**
 * Everything there is to show at one moment. Household and view are frozen all the way down and are replaced,
 * never changed, so `===` tells whether something is different.
 */
export interface Snapshot {
  readonly household: Household;
  readonly view: View;
  /** What follows from both, each computed when first looked at. */
  readonly results: Results;
  /** Until the results of a very large household are there; `null`: they are. Who can't wait may look at once. */
  readonly ready: Promise<void> | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The marked example is shown, not anybody's own household. */
  readonly isExample: boolean;
  /** The page has brought other numbers since the reader began with their own: `reset` shows them. */
  readonly isOffered: boolean;
}
