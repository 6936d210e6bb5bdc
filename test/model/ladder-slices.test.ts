import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Household, Ladder } from '../../src/model/index.js';
import { recommend } from '../../src/model/index.js';
import { deepFreeze } from '../../src/model/deep-freeze.js';
import { ladder, ladderSlices } from '../../src/model/ladder.js';
import { finish } from '../../src/model/slices.js';
import { household } from './arbitrary-household.js';
import { crowdedHousehold } from './crowded-household.js';

/** All of it, alternatives and mix too. */
const told = (all: Ladder): unknown => JSON.parse(JSON.stringify(all));

/** The same household, nothing of which was ever seen before. */
const anew = (known: Household): Household => household(structuredClone(known));

/** Every app of one device gets another size; all other parts stay the very same. */
function edited(before: Household, share: number): Household {
  const [person, ...others] = before.people;
  const [device, ...further] = person?.devices ?? [];
  if (!person || !device) return before;
  const apps = device.apps.map((app) => {
    const bytes = Math.round(app.size.bytes * share);
    return { ...app, size: { bytes, low: bytes, high: bytes } };
  });
  const devices = [{ ...device, apps }, ...further];
  return deepFreeze({ ...before, people: [{ ...person, devices }, ...others] });
}

describe('the ladder in slices', () => {
  it('is the ladder, also when it was dropped before', () => {
    fc.assert(
      fc.property(crowdedHousehold, fc.nat(40), (any, most) => {
        const dropped = ladderSlices(any);
        for (let slice = 0; slice < most && !dropped.next().done; slice += 1);
        const whole = told(ladder(anew(any)));
        expect(told(finish(ladderSlices(any)))).to.deep.equal(whole);
        expect(told(ladder(any))).to.deep.equal(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('pauses between the rows', () => {
    const slices = ladderSlices(household({ version: 1, people: [{}] }));
    expect(slices.next().done).to.equal(false);
  });
});

describe('what is remembered of unchanged parts', () => {
  it('changes nothing about an edited household', () => {
    fc.assert(
      fc.property(crowdedHousehold, fc.constantFrom(0, 0.5, 2), (any, share) => {
        told(ladder(any));
        const later = edited(any, share);
        const fresh = anew(later);
        expect(told(ladder(later))).to.deep.equal(told(ladder(fresh)));
        expect(recommend(later, ladder(later))).to.deep.equal(recommend(fresh, ladder(fresh)));
      }),
      { numRuns: 60 },
    );
  });
});
