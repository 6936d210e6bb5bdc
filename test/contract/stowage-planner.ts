import { fixture, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-planner.js';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { GIB } from '../../src/model/size.js';
import { find } from '../elements/find.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { colour, length, part, standsIn } from './effects.js';
import { scopeContract } from './scope.js';
import { scenario, type Staging } from './stage.js';

/** A planner with that household, drawn; then `act` does what a reader would. */
const planned =
  (
    household: HouseholdInput,
    act: (planner: StowagePlanner) => unknown = () => undefined,
  ): Staging<StowagePlanner> =>
  async () => {
    const planner = await fixture<StowagePlanner>('<stowage-planner></stowage-planner>');
    planner.household = household;
    await settled(planner);
    await act(planner);
    await settled(planner);
    return planner;
  };

const shown = planned(scenario('one-iphone'));

const sumOpen = planned(scenario('one-iphone'), (planner) => {
  find(planner, 'button', '7 GB').click();
});

const tight = planned({
  version: 1,
  people: [{ pool: { tier: '50GB' }, cloud: { photos: 49 * GIB } }],
});

const remembering = planned(scenario('one-iphone'), async (planner) => {
  planner.setAttribute('remember', 'contract');
  await waitUntil(() => planner.shadowRoot?.querySelector('[part="remember"]'));
});

const scoped = scopeContract(planned(scenario('three-answers')));

export const contract: Contract = {
  ...scoped,
  slots: {
    async ''(proving) {
      const fetch = window.fetch.bind(window);
      window.fetch = () => new Promise<never>(() => undefined); // It is never answered.
      try {
        await standsIn('<stowage-planner src="late.json">As in print</stowage-planner>')(proving);
      } finally {
        window.fetch = fetch;
      }
    },
  },
  parts: {
    ...scoped.parts,
    remember: part(remembering),
    notice: part(shown),
    frame: part(shown),
    tools: part(shown),
    topic: part(shown),
    footer: part(shown),
  },
  cssProperties: {
    '--stowage-accent': colour(shown),
    '--stowage-ink': colour(shown),
    '--stowage-muted': colour(shown),
    '--stowage-paper': colour(shown),
    '--stowage-raised': colour(sumOpen),
    '--stowage-line': colour(shown),
    '--stowage-good': colour(shown),
    '--stowage-close': colour(tight),
    '--stowage-over': colour(shown),
    '--stowage-radius': length(shown),
    '--stowage-gap': length(shown),
  },
};
