import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { HARMS, REMEDIES } from '../../src/data/doctor-remedies.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { diagnose } from '../../src/model/diagnose.js';
import type { Household } from '../../src/model/household.js';
import { ladder } from '../../src/model/ladder.js';
import { poolsOf } from '../../src/model/pools.js';
import { tonight } from '../../src/model/tonight.js';
import { anyHousehold, household } from './arbitrary-household.js';
import { anySymptoms } from './any-symptoms.js';

const TODAY = '2026-11-22';

const known = SCENARIOS.map((one) => household(one.household));
const ladders = new Map(known.map((one) => [one, ladder(one)]));

/** A scenario, or none; changing phones or not. */
const anyKnown = fc.option(fc.constantFrom(...known), { nil: undefined });

/** Everything fits the plan of each account. */
const hasRoom = (of: Household): boolean =>
  poolsOf(of).length > 0 &&
  poolsOf(of).every(({ id, pool }) => {
    const { rows = [], isKnown } = ladders.get(of)?.pools.find((one) => one.id === id) ?? {};
    const verdict = rows.find(({ tier }) => tier === pool.tier)?.today.verdict;
    return isKnown && (verdict === 'fits' || verdict === 'tight');
  });

describe('the order of remedies', () => {
  it('is of harmless things first: nothing that deletes comes before one that could help', () => {
    fc.assert(
      fc.property(anySymptoms, anyKnown, (symptoms, of) => {
        const { remedies } = diagnose(symptoms, of, { today: TODAY, ladder: of && ladders.get(of) });
        const firstDeleting = remedies.findIndex(({ deletes }) => deletes);
        const lastHarmless = remedies.findLastIndex(({ harm }) => harm === 'nothing');
        if (firstDeleting >= 0) expect(lastHarmless).to.be.lessThan(firstDeleting);
        const mild = ['nothing', 'settings', 'wifi-passwords', 'account'];
        const costs = remedies
          .filter(({ kind, harm }) => kind !== 'ask' && mild.includes(harm))
          .map(({ harm }) => HARMS.indexOf(harm));
        expect(costs).to.deep.equal([...costs].sort((a, b) => a - b));
        const order = remedies.map(({ id }) => id);
        const [signOut, update] = [order.indexOf('sign-out-in'), order.indexOf('update-ios')];
        if (signOut >= 0) expect(order.indexOf('apple-support')).to.be.within(0, signOut);
        if (update >= 0) {
          expect(remedies.slice(update).filter(({ kind }) => kind === 'way-out')).to.deep.equal([]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('sells nothing to who has room to spare, or only changes phones', () => {
    fc.assert(
      fc.property(anySymptoms, fc.constantFrom(...known), fc.boolean(), (symptoms, of, changingPhone) => {
        const changed = changingPhone ? { ...of, changingPhone } : of;
        const diagnosis = diagnose(symptoms, changed, { today: TODAY, ladder: ladders.get(of) });
        const sold = diagnosis.remedies.some(({ id }) => id === 'upgrade');
        const night = tonight(of).find(({ deviceId }) => deviceId === diagnosis.deviceId);
        const isMoving = diagnosis.causes.some(({ id }) => id === 'moving');
        if (night?.answer === 'will' || isMoving) expect(sold).to.equal(false);
        if (hasRoom(of)) expect(sold).to.equal(false);
        if (isMoving) expect(diagnosis.remedies[0]?.id).to.equal('temporary-storage');
      }),
      { numRuns: 2000 },
    );
  });

  it('never advises what must not be done, and no remedy twice', () => {
    const forbidden = REMEDIES.remedies.filter(({ kind }) => kind === 'never').map(({ id }) => id);
    fc.assert(
      fc.property(anySymptoms, anyKnown, (symptoms, of) => {
        const { remedies, never } = diagnose(symptoms, of, { today: TODAY, ladder: of && ladders.get(of) });
        const ids = remedies.map(({ id }) => id);
        expect(never).to.deep.equal(forbidden);
        expect(ids.filter((id) => forbidden.includes(id))).to.deep.equal([]);
        expect(new Set(ids).size).to.equal(ids.length);
      }),
    );
  });

  it('always leaves something to try, each against a cause that isn’t ruled out', () => {
    fc.assert(
      fc.property(anySymptoms, anyKnown, (symptoms, of) => {
        const { causes, remedies } = diagnose(symptoms, of, { today: TODAY, ladder: of && ladders.get(of) });
        expect(remedies).not.to.have.length(0);
        const open = causes.filter(({ degree }) => degree !== 'ruled-out').map(({ id }) => id);
        for (const { helps } of remedies) expect(open).to.include.members([...helps]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same each time, and leaves the household as it was', () => {
    fc.assert(
      fc.property(anySymptoms, anyHousehold(), (symptoms, of) => {
        const before = JSON.stringify(of);
        const once = JSON.stringify(diagnose(symptoms, of, { today: TODAY }));
        expect(JSON.stringify(diagnose({ ...symptoms }, structuredClone(of), { today: TODAY }))).to.equal(
          once,
        );
        expect(JSON.stringify(of)).to.equal(before);
      }),
      { numRuns: 50 },
    );
  });
});
