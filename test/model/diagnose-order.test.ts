import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DELETING, REMEDIES } from '../../src/data/doctor-remedies.js';
import { diagnose } from '../../src/model/diagnose.js';
import type { Symptoms } from '../../src/model/diagnose-types.js';
import type { Household } from '../../src/model/household.js';
import { anybody, anySymptoms, threeAnswers } from './any-symptoms.js';
import { TODAY, full, ids } from './diagnosed.js';
import { EFFECTS, type Effect } from './remedy-effects.js';

/** Nothing that deletes, is paid for or signs out before anything that costs nothing. */
function isHarmlessFirst(symptoms: Symptoms, of?: Household): boolean {
  const effects = ids(diagnose(symptoms, of, { today: TODAY })).map((id) => EFFECTS[id]);
  const last = effects.lastIndexOf('free');
  const before = (effect: Effect) => effects.slice(0, Math.max(0, last)).includes(effect);
  return !before('deletes') && !before('pays') && !before('signs-out');
}

describe('the order of remedies', () => {
  it('goes by harms that are what the remedies do', () => {
    for (const { id, harm } of REMEDIES.remedies) {
      expect(DELETING.includes(harm), id).to.equal(EFFECTS[id] === 'deletes');
      expect(harm === 'nothing', id).to.equal(EFFECTS[id] === 'free' || EFFECTS[id] === 'asks');
      expect(harm === 'money', id).to.equal(EFFECTS[id] === 'pays');
    }
  });

  it('is of harmless things first, whatever three answers are given', () => {
    for (const symptoms of threeAnswers()) {
      expect(isHarmlessFirst(symptoms), JSON.stringify(symptoms)).to.equal(true);
    }
  });

  it('is of harmless things first, whatever is answered and whoever it is', () => {
    fc.assert(
      fc.property(anySymptoms, anybody, (symptoms, of) => isHarmlessFirst(symptoms, of)),
      { numRuns: 1000 },
    );
  });

  it('takes settings on before Apple is asked, and signing out and deleting after it', () => {
    fc.assert(
      fc.property(anySymptoms, anybody, (symptoms, of) => {
        const order = ids(diagnose(symptoms, of, { today: TODAY }));
        const apple = order.indexOf('apple-support');
        const [signOut, update] = [order.indexOf('sign-out-in'), order.indexOf('update-ios')];
        if (signOut >= 0) expect(apple).to.be.within(0, signOut);
        if (apple >= 0) {
          expect(order.slice(0, apple).filter((id) => EFFECTS[id] === 'deletes')).to.deep.equal([]);
        }
        if (update >= 0) {
          expect(order.slice(update)).not.to.include('computer-backup').and.not.to.include('other-software');
        }
        expect(new Set(order).size).to.equal(order.length);
      }),
      { numRuns: 400 },
    );
  });

  it('has what is only looked at right behind the first, before a night or another network is spent', () => {
    fc.assert(
      fc.property(anySymptoms, anybody, (symptoms, of) => {
        const [, ...others] = diagnose(symptoms, of, { today: TODAY }).remedies;
        const looks = others.map(({ kind }) => kind === 'look');
        expect(looks.lastIndexOf(true)).to.be.lessThan(
          looks.includes(false) ? looks.indexOf(false) : looks.length,
        );
      }),
      { numRuns: 400 },
    );
    expect(ids(diagnose({ message: 'could-not-complete' })).slice(0, 3)).to.deep.equal([
      'check-wifi',
      'system-status',
      'check-storage',
    ]);
    expect(ids(diagnose({ message: 'could-not-complete' }, full))[0]).to.equal('check-storage');
  });
});
