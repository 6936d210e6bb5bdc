import { expect } from '@esm-bundle/chai';
import { choices, ladder, needs, planned, verdict, type Household } from '../../src/model/index.js';
import type { LadderRow, Tier } from '../../src/model/index.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

/** One person's parts laid over a scenario's first person. */
function changed(id: string, change: (input: Household['people'][number]) => object): Household {
  const base = scenario(id);
  const people = base.people.map((person, i) => (i === 0 ? { ...person, ...change(person) } : person));
  return household({ ...base, people });
}

const need = (of: Household): number => needs(of).total.bytes;
const afterTaking = (of: Household, choice: string, option: string): number =>
  need(planned(of, { take: [[choice, option]] }));

function row(of: Household, tier: Tier, poolId = 'p1'): LadderRow {
  const found = ladder(of)
    .pools.find(({ id }) => id === poolId)
    ?.rows.find((known) => known.tier === tier);
  if (!found) throw new Error(`no row ${poolId} ${tier}`);
  return found;
}

const withPlace = (place: 'backup' | 'nowhere') => (person: Household['people'][number]) => ({
  devices: person.devices.map((device) => ({ ...device, photos: { ...device.photos, want: place } })),
});

describe('the worked vectors', () => {
  describe('a: one iPhone, 40 GB of photos in its backup', () => {
    const one = scenario('one-iphone');

    it('needs 43 GB, with iCloud Photos as well', () => {
      expect(need(one)).to.equal(gb(43));
      expect(afterTaking(one, 'p1/photos', 'icloud')).to.equal(gb(43));
    });

    it('fits 50 GB with 7 to spare, and 5 GB only with its photos unprotected', () => {
      expect(row(one, '50GB').today).to.deep.equal({ verdict: 'fits', margin: gb(7), toFree: 0 });
      expect(row(one, '5GB').plan).to.equal(null);
      expect(row(one, '5GB').unprotected).to.deep.equal({ bytes: gb(40), deviceIds: ['d1'] });
    });
  });

  describe('b: the same photos on two devices', () => {
    const twice = scenario('same-photos-twice');

    it('need 85 GB; 45 with iCloud Photos, or with one switch', () => {
      expect(need(twice)).to.equal(gb(85));
      expect(afterTaking(twice, 'p1/photos', 'icloud')).to.equal(gb(45));
      expect(afterTaking(twice, 'p1/photos', 'off-1')).to.equal(gb(45));
    });

    it('fit 50 GB by that one switch', () => {
      const { plan } = row(twice, '50GB');
      expect(plan?.take).to.deep.equal([['p1/photos', 'off-1']]);
      expect(plan).to.include({ verdict: 'fits', changes: 1, loss: 5, used: gb(45) });
      expect(plan?.choices[0]?.option.deviceIds).to.deep.equal(['d2']);
    });
  });

  describe('c: iCloud Photos on, turned off again', () => {
    it('frees nothing while the library stays', () => {
      expect(need(scenario('photos-moved'))).to.equal(gb(43));
      expect(need(planned(changed('photos-moved', withPlace('nowhere'))))).to.equal(gb(43));
      expect(need(planned(changed('photos-moved', withPlace('backup'))))).to.equal(gb(83));
    });

    it('leaves 3 GB once the library is deleted, 43 with Photo Library on', () => {
      const deleted = (place: string) =>
        changed('photos-moved', ({ cloud, devices }) => ({
          cloud: { ...cloud, photos: 0 },
          devices: devices.map((device) => ({ ...device, photos: { ...device.photos, in: place } })),
        }));
      expect(need(deleted('nowhere'))).to.equal(gb(3));
      expect(need(deleted('backup'))).to.equal(gb(43));
    });
  });

  describe('d: 4.8 of 5 GB used', () => {
    it('needs the difference of a next total, or the increment', () => {
      expect(need(scenario('tonight-unsure'))).to.equal(gb(4.8) + gb(1.1) - gb(1));
      expect(need(scenario('tonight-wont'))).to.equal(gb(4.8) + gb(1.1));
    });

    it('needs 6 GB by three answers alone', () => {
      expect(need(scenario('three-answers'))).to.equal(gb(4.8) + gb(1.2));
      expect(row(scenario('three-answers'), '5GB').today.margin).to.equal(gb(5) - gb(4.8) - gb(1.2));
    });
  });

  describe('e: headroom is 5 % of the tier, at most 5 GB', () => {
    it('so 96 % of 2 TB fits', () => {
      const full = row(scenario('ninety-six-percent'), '2TB');
      expect(full.headroom).to.equal(gb(5));
      expect(full.today.verdict).to.equal('fits');
    });

    it('exactly C is tight, exactly C − H fits', () => {
      const standing = (bytes: number) =>
        row(household({ version: 1, people: [{ cloud: { mail: bytes } }] }), '5GB').today.verdict;
      const headroom = gb(5) / 20;
      expect(standing(gb(5))).to.equal('tight');
      expect(standing(gb(5) + 1)).to.equal('over');
      expect(standing(gb(5) - headroom)).to.equal('fits');
      expect(standing(gb(5) - headroom + 1)).to.equal('tight');
    });
  });

  describe('f: what lies between 200 GB and 2 TB', () => {
    it('201 GB of one person take 2 TB, or 200 and Apple One’s 200', () => {
      const one = scenario('one-beyond-200');
      expect([row(one, '200GB'), row(one, '2TB')].map(({ today }) => today.verdict)).to.deep.equal([
        'over',
        'fits',
      ]);
      const held = changed('one-beyond-200', () => ({ pool: { tier: '200GB', appleOne: 'family' } }));
      expect(row(held, '200GB')).to.deep.include({ capacity: gb(400) });
      expect(row(held, '200GB').today.verdict).to.equal('fits');
    });

    it('180 and 30 GB of two people cost $3.98 apart', () => {
      expect(ladder(scenario('two-apart')).mix).to.deep.equal({
        price: 3.98,
        currency: 'USD',
        pools: [
          { tier: '200GB', shared: false, personIds: ['p1'] },
          { tier: '50GB', shared: false, personIds: ['p2'] },
        ],
        saves: 6.01,
      });
    });
  });

  describe('g: a full account with an old iPad’s backup', () => {
    const answered = changed('old-ipad', ({ oldBackups }) => ({
      oldBackups: oldBackups.map((backup) => ({ ...backup, needed: 'no' })),
    }));

    it('is asked about before it is in any plan', () => {
      const unknown = scenario('old-ipad');
      expect(need(unknown)).to.equal(gb(51));
      expect(choices(unknown, 'p1').choices).to.deep.equal([]);
      expect(row(unknown, '50GB').plan).to.equal(null);
    });

    it('answered "no", its deletion is the plan', () => {
      const { plan } = row(answered, '50GB');
      expect(plan?.take).to.deep.equal([['p1/o1', 'delete']]);
      expect(plan).to.include({ verdict: 'fits', loss: 3, changes: 1, used: gb(39) });
    });
  });

  it('h: one switch, not forty', () => {
    const forty = scenario('forty-or-one');
    expect(need(forty)).to.equal(gb(5.9));
    expect(row(forty, '5GB').plan?.take).to.deep.equal([['d1/a41', 'off']]);
    expect(row(forty, '5GB').plan).to.include({ verdict: 'fits', loss: 28, changes: 1 });
    const off = (count: number) =>
      Array.from({ length: count }, (_, i) => [`d1/a${String(i + 1)}`, 'off'] as const);
    const limit = gb(5) - gb(5) / 20;
    expect(need(planned(forty, { take: off(40) }))).to.be.below(limit);
    expect(need(planned(forty, { take: off(39) }))).to.be.above(limit);
  });

  it('i: a library is as large as what the devices have in common leaves it', () => {
    const libraries = ['photos-in-common', 'photos-half-in-common', 'photos-not-in-common'].map((id) =>
      need(scenario(id)),
    );
    expect(libraries).to.deep.equal([gb(40), gb(55), gb(70)]);
  });

  it('j: two people with 3 GB each have nothing to buy', () => {
    const two = scenario('free-twice');
    expect(needs(two).pools.map(({ total }) => total.bytes)).to.deep.equal([gb(3), gb(3)]);
    expect(['p1', 'p2'].map((id) => row(two, '5GB', id).today.verdict)).to.deep.equal(['fits', 'fits']);
    expect(ladder(two).mix).to.deep.include({ price: 0, saves: 0 });
  });

  describe('k: the only copy of 40 GB of photos', () => {
    const only = scenario('only-copy-of-photos');

    it('never goes: no plan, and what that would leave unprotected', () => {
      expect(row(only, '50GB').today).to.deep.include({ verdict: 'over', margin: -gb(6) });
      expect(row(only, '50GB').plan).to.equal(null);
      expect(row(only, '50GB').unprotected).to.deep.equal({ bytes: gb(40), deviceIds: ['d1'] });
    });

    it('iCloud Photos gains nothing, 200 GB holds it, a computer relieves it', () => {
      expect(afterTaking(only, 'p1/photos', 'icloud')).to.equal(need(only));
      expect(row(only, '200GB').today.verdict).to.equal('fits');
      const [computer, ...others] = row(only, '50GB').alternatives;
      expect(others).to.deep.equal([]);
      expect(computer).to.include({ kind: 'computer', deviceId: 'd1' });
      expect(computer?.plan.take).to.deep.equal([['d1/backup', 'computer']]);
      expect(computer?.plan).to.include({ verdict: 'fits', used: gb(12) });
    });
  });

  it('the example needs 32.6 GB', () => {
    const { bytes, low, high } = needs(scenario('example')).total;
    expect(Math.round((bytes / gb(1)) * 10)).to.equal(326);
    expect(verdict({ bytes, low, high }, gb(50), gb(2.5))).to.equal('fits');
  });
});
