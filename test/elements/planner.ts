import { fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { GIB } from '../../src/model/size.js';
import { settled } from './settled.js';

export const gb = (count: number): number => Math.round(count * GIB);

export const scenario = (id: string): HouseholdInput => SCENARIOS.find((one) => one.id === id)!.household;

/** A planner with that household, or with the example, drawn. */
export async function showPlanner(household?: HouseholdInput | object): Promise<StowagePlanner> {
  const planner = await fixture<StowagePlanner>(
    html`<stowage-planner .household=${household ?? null}></stowage-planner>`,
  );
  await settled(planner);
  return planner;
}

type Person = NonNullable<HouseholdInput['people']>[number];

export const household = (people: readonly Person[], others: object = {}): HouseholdInput => ({
  version: 1,
  people,
  ...others,
});
