import { expect } from '@esm-bundle/chai';
import type { RemedyId } from '../../src/data/doctor-remedies.js';
import { diagnose } from '../../src/model/diagnose.js';
import type { Symptoms } from '../../src/model/diagnose-types.js';
import type { Household, HouseholdInput } from '../../src/model/household.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

const TODAY = '2026-11-22';

const idsFor = (symptoms: Symptoms, of?: Household): readonly RemedyId[] =>
  diagnose(symptoms, of, { today: TODAY }).remedies.map(({ id }) => id);

const moving = household({
  version: 1,
  changingPhone: true,
  people: [
    { pool: { tier: '50GB', used: gb(20) }, devices: [{ next: { size: gb(1), means: 'increment' } }] },
  ],
});

describe('what ruins a restore or a move', () => {
  it('is no backup deleted while a new phone may still be filled from it', () => {
    const filling: Symptoms = { message: 'not-enough-storage', newPhone: 'arrived' };
    expect(idsFor(filling)).to.include('check-storage').and.not.include('delete-old-backup');
    expect(idsFor({ ...filling, newPhone: 'no' })).to.include('delete-old-backup');
    const stuck: Symptoms = { message: 'could-not-complete', stuck: true };
    expect(idsFor(stuck)).to.include('delete-this-backup');
    expect(idsFor({ ...stuck, newPhone: 'arrived' })).not.to.include('delete-this-backup');
  });

  it('is nothing reset, signed out of or deleted for who changes phones', () => {
    const harmful = ['sign-out-in', 'reset-all-settings', 'delete-this-backup'];
    const message = 'could-not-complete';
    expect(idsFor({ message })).to.include.members(harmful);
    for (const ids of [idsFor({ message }, moving), idsFor({ message, newPhone: 'coming' })]) {
      expect(ids.filter((id) => harmful.includes(id))).to.deep.equal([]);
    }
  });

  it('is no row, no photos and no old backup touched where the temporary storage lends the room', () => {
    const crowded: HouseholdInput = {
      ...scenario('old-ipad'),
      people: scenario('old-ipad').people.map((person) => ({
        ...person,
        cloud: { photosDeleted: gb(1) },
      })),
    };
    const needless = [
      'check-storage',
      'photos-on',
      'turn-apps-off',
      'upgrade',
      'empty-deleted',
      'delete-old-backup',
    ];
    const needlessIn = (symptoms: Symptoms, changingPhone: boolean) =>
      idsFor({ message: 'not-enough-storage', ...symptoms }, household({ ...crowded, changingPhone })).filter(
        (id) => needless.includes(id),
      );
    expect(needlessIn({}, false)).to.include.members(['turn-apps-off', 'empty-deleted', 'delete-old-backup']);
    expect(needlessIn({ newPhone: 'coming' }, false)).to.deep.equal([]);
    expect(needlessIn({}, true)).to.deep.equal([]);
    expect(idsFor({ message: 'not-enough-storage', newPhone: 'coming' })[0]).to.equal('temporary-storage');
  });

  it('is no only backup deleted where there is no computer for another', () => {
    const message = 'could-not-complete';
    expect(idsFor({ message, cable: true })).to.include('delete-this-backup');
    expect(idsFor({ message, cable: false })).not.to.include('delete-this-backup');
  });
});

describe('a backup to be deleted', () => {
  it('is led to by its own path: another device’s from the list of all, never by the reader’s device', () => {
    const pathOf = (id: RemedyId, symptoms: Symptoms, ios: number) =>
      diagnose({ ...symptoms, ios }).remedies.find((remedy) => remedy.id === id)?.path;
    for (const ios of [12, 16, 26]) {
      const old = pathOf('delete-old-backup', { message: 'not-enough-storage' }, ios);
      expect(old?.at(-1)).to.equal(ios < 16 ? 'Backups' : 'All Device Backups');
      expect(old).not.to.include('{device}');
      expect(pathOf('delete-this-backup', { message: 'could-not-complete' }, ios)).to.include('{device}');
    }
  });
});

describe('signing out of the account', () => {
  it('is only for what is likely, after Apple has been asked, and never while a restore may run', () => {
    const likely = idsFor({ message: 'could-not-complete' });
    expect(likely.indexOf('sign-out-in')).to.be.greaterThan(likely.indexOf('apple-support'));
    const not: readonly Symptoms[] = [
      { message: 'unsure' },
      { message: 'greyed-out', newPhone: 'arrived' },
      { message: 'last-backup', newPhone: 'arrived' },
      { message: 'greyed-out', passwordChanged: true },
    ];
    for (const symptoms of not) {
      expect(idsFor(symptoms), JSON.stringify(symptoms)).not.to.include('sign-out-in');
    }
  });
});

describe('an update, which can’t be taken back', () => {
  it('comes after the ways out', () => {
    const ids = idsFor({ message: 'could-not-complete' });
    expect(ids.indexOf('update-ios')).to.be.greaterThan(ids.indexOf('computer-backup'));
  });
});
