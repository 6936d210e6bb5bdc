import { SCENARIOS } from '../../src/data/scenarios.js';
import type { Household } from '../../src/model/household.js';
import { household } from './arbitrary-household.js';

/** A scenario's household, read. */
export function scenario(id: string): Household {
  const found = SCENARIOS.find((known) => known.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return household(found.household);
}

/** Exact bytes of so many GB. */
export const gb = (count: number): number => Math.round(count * 2 ** 30);
