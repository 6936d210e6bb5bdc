import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { CAUSES } from '../../src/data/doctor-causes.js';
import { REMEDIES } from '../../src/data/doctor-remedies.js';
import { diagnose } from '../../src/model/diagnose.js';
import type { Diagnosis } from '../../src/model/diagnose-types.js';
import type { Household } from '../../src/model/household.js';
import { ladder } from '../../src/model/ladder.js';
import { poolOf } from '../../src/model/pools.js';
import { tonight } from '../../src/model/tonight.js';
import { anybody, anyReader, anySymptoms } from './any-symptoms.js';
import { TODAY, degreeOf, ids } from './diagnosed.js';
import { EFFECTS } from './remedy-effects.js';

/** The account of the device that a diagnosis is about, and what the ladder says of its own tier. */
function account(of: Household, { deviceId }: Diagnosis) {
  const person = of.people.find(({ devices }) => devices.some(({ id }) => id === deviceId)) ?? of.people[0];
  const members = person && poolOf(of, person.pool === 'family' ? 'family' : person.id);
  const found = ladder(of).pools.find(({ id }) => id === members?.id);
  const verdict = found?.rows.find(({ tier }) => tier === members?.pool.tier)?.today.verdict;
  const device = person?.devices.find(({ id }) => id === deviceId);
  return {
    used: members?.pool.used,
    isWhole: Boolean(device?.next ?? device?.total ?? device?.rest),
    hasRoom: found?.isKnown && (verdict === 'fits' || verdict === 'tight'),
  };
}

describe('a diagnosis of anybody', () => {
  it('sells nothing to who has room to spare, or only changes phones', () => {
    const sold = { nobody: 0, somebody: 0 };
    fc.assert(
      fc.property(anySymptoms, anyReader, (symptoms, of) => {
        const diagnosis = diagnose(symptoms, of, { today: TODAY });
        const night = tonight(of).find(({ deviceId }) => deviceId === diagnosis.deviceId);
        const { used, hasRoom } = account(of, diagnosis);
        const isMoving = diagnosis.causes.some(({ id }) => id === 'moving');
        const isSold = ids(diagnosis).includes('upgrade');
        sold[isSold ? 'somebody' : 'nobody'] += 1;
        if (hasRoom || isMoving || (night?.answer === 'will' && used)) expect(isSold).to.equal(false);
        if (isMoving) expect(ids(diagnosis)[0]).to.equal('temporary-storage');
      }),
      { numRuns: 600 },
    );
    expect(sold.somebody, 'nobody was sold anything').to.be.greaterThan(0);
    expect(sold.nobody).to.be.greaterThan(0);
  });

  it('knows by tonight’s figures alone that room is missing, or isn’t', () => {
    fc.assert(
      fc.property(anySymptoms, anyReader, (symptoms, of) => {
        const diagnosis = diagnose(symptoms, of, { today: TODAY });
        const night = tonight(of).find(({ deviceId }) => deviceId === diagnosis.deviceId);
        const isRuledOut = degreeOf(diagnosis, 'quota') === 'ruled-out';
        const { used, isWhole } = account(of, diagnosis);
        expect(isRuledOut).to.equal(night?.answer === 'will' && Boolean(used) && isWhole);
        if (night?.answer === 'wont') expect(degreeOf(diagnosis, 'quota')).to.equal('sure');
      }),
      { numRuns: 500 },
    );
  });

  it('loses, deletes and pays for nothing against what is merely possible', () => {
    const isApart = (cause: string) => CAUSES.causes.some((one) => one.id === cause && one.isApart);
    fc.assert(
      fc.property(anySymptoms, anybody, (symptoms, of) => {
        const { causes, remedies } = diagnose(symptoms, of, { today: TODAY });
        const isSettled = causes.some(({ id, degree }) => degree === 'sure' && !isApart(id));
        for (const { id, helps } of remedies) {
          const isMild = ['free', 'asks', 'fee', 'settings'].includes(EFFECTS[id]);
          const isFree = ['free', 'asks'].includes(EFFECTS[id]);
          for (const { degree } of causes.filter((cause) => helps.includes(cause.id))) {
            expect(degree, id).not.to.equal('ruled-out');
            if (degree === 'possible') expect(isMild && !isSettled, id).to.equal(true);
            if (degree === 'likely' && isSettled) expect(isFree, id).to.equal(true);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('takes nothing away that a move or a restore may need', () => {
    fc.assert(
      fc.property(anySymptoms, anybody, (symptoms, of) => {
        const diagnosis = diagnose(symptoms, of, { today: TODAY });
        const isOpen = (cause: string) => !['ruled-out', undefined].includes(degreeOf(diagnosis, cause));
        if (isOpen('moving') || isOpen('restoring')) {
          for (const id of ['sign-out-in', 'reset-all-settings', 'delete-this-backup'] as const) {
            expect(ids(diagnosis)).not.to.include(id);
          }
        }
        if (isOpen('restoring')) {
          for (const id of ['delete-old-backup', 'reset-network', 'update-ios'] as const) {
            expect(ids(diagnosis)).not.to.include(id);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('always leaves something to try, and never what must not be done', () => {
    const forbidden = REMEDIES.remedies.filter(({ kind }) => kind === 'never').map(({ id }) => id);
    expect(forbidden).to.deep.equal(['erase-device', 'sign-out-to-silence']);
    fc.assert(
      fc.property(anySymptoms, anybody, (symptoms, of) => {
        const diagnosis = diagnose(symptoms, of, { today: TODAY });
        expect(diagnosis.never).to.deep.equal(forbidden);
        expect(ids(diagnosis).filter((id) => forbidden.includes(id))).to.deep.equal([]);
        expect(ids(diagnosis)).not.to.have.length(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same each time, and leaves the household as it was', () => {
    fc.assert(
      fc.property(anySymptoms, anyReader, (symptoms, of) => {
        const before = JSON.stringify(of);
        const once = JSON.stringify(diagnose(symptoms, of, { today: TODAY }));
        const again = diagnose({ ...symptoms }, structuredClone(of), { today: TODAY });
        expect(JSON.stringify(again)).to.equal(once);
        expect(JSON.stringify(of)).to.equal(before);
      }),
      { numRuns: 50 },
    );
  });
});
