import { expect } from '@esm-bundle/chai';
import { ladder, type Household, type LadderRow, type Tier } from '../../src/model/index.js';
import { household } from './arbitrary-household.js';
import type { PersonInput } from './need-of.js';

const GB = 2 ** 30;
const gb = (count: number): number => Math.round(count * GB);

const family = (pool: object, ...members: PersonInput[]): Household =>
  household({
    version: 1,
    family: { tier: '200GB', ...pool },
    people: members.map((member, i) => ({ id: `p${String(i + 1)}`, pool: 'family', ...member })),
  });

function rowOf(of: Household, tier: Tier): LadderRow {
  const found = ladder(of)
    .pools.find(({ id }) => id === 'family')
    ?.rows.find((row) => row.tier === tier);
  if (!found) throw new Error(`no row ${tier}`);
  return found;
}

const withMail = (bytes: number, apps: readonly number[] = []): PersonInput => ({
  cloud: { mail: bytes },
  devices: [{ apps: apps.map((size) => ({ size, class: 'returns' })) }],
});

describe('the ladder of a family', () => {
  it('adds everybody up on a paid tier', () => {
    const row = rowOf(family({}, withMail(gb(30)), withMail(gb(25), [gb(2)])), '50GB');
    expect(row.today).to.deep.equal({ verdict: 'over', margin: -gb(7), toFree: gb(9.5) });
    expect(row.unprotected).to.equal(null);
  });

  describe('on the free tier, which is never shared,', () => {
    it('is as its worst member', () => {
      const row = rowOf(family({}, withMail(gb(3)), withMail(gb(4.9)), withMail(gb(2))), '5GB');
      expect(row.capacity).to.equal(gb(5));
      expect(row.today.verdict).to.equal('tight');
      expect(row.today.margin).to.equal(gb(5) - gb(4.9));
      expect(rowOf(family({}, withMail(gb(3)), withMail(gb(3))), '5GB').today.verdict).to.equal('fits');
    });

    it('has a plan that fits each member, or none', () => {
      const two = family({}, withMail(gb(4), [gb(1)]), withMail(gb(1.5), [gb(3), gb(2)]), withMail(gb(2)));
      const { plan } = rowOf(two, '5GB');
      expect(plan?.take).to.deep.equal([
        ['d1/a1', 'off'],
        ['d2/a2', 'off'],
      ]);
      expect(plan).to.include({ poolId: 'family', verdict: 'fits', loss: 6, changes: 2, used: gb(4) });
      expect(rowOf(family({}, withMail(gb(4), [gb(1)]), withMail(gb(6))), '5GB').plan).to.equal(null);
    });

    it('is tight where one member’s plan is', () => {
      const { plan } = rowOf(family({}, withMail(gb(4), [gb(1)]), withMail(gb(4.9), [gb(1)])), '5GB');
      expect(plan).to.include({ verdict: 'tight', changes: 2, used: gb(4.9) });
      expect(plan?.after.bytes).to.equal(gb(4.9));
    });

    it('names the photos of all who would leave theirs', () => {
      const photos = (count: number): PersonInput => ({
        devices: [{ photos: { size: gb(count), in: 'backup' } }],
      });
      const row = rowOf(family({}, photos(40), withMail(1), photos(20)), '5GB');
      expect(row.unprotected).to.deep.equal({ bytes: gb(60), deviceIds: ['d1', 'd3'] });
      expect(rowOf(family({}, photos(40), withMail(gb(6))), '5GB').unprotected).to.equal(null);
    });

    it('counts what no row explains as anybody’s', () => {
      const row = rowOf(family({ used: gb(9) }, withMail(gb(3)), withMail(gb(3))), '5GB');
      expect(row.today.verdict).to.equal('unsure');
      expect(
        rowOf(family({ used: gb(6.5) }, withMail(gb(3)), withMail(gb(3))), '5GB').today.verdict,
      ).to.equal('fits');
    });

    it('is over where together they hold more than all their free tiers', () => {
      const verdictOf = (used: number, ...members: PersonInput[]) =>
        rowOf(family({ used }, ...members), '5GB').today.verdict;
      expect(verdictOf(gb(10), withMail(gb(3)), withMail(gb(3)))).to.equal('unsure');
      expect(verdictOf(gb(10) + 1, withMail(gb(3)), withMail(gb(3)))).to.equal('over');
      expect(verdictOf(gb(5) + 1, withMail(gb(3)))).to.equal('over');
    });

    it('offers no alternatives', () => {
      const row = rowOf(family({}, withMail(gb(4), [gb(1), gb(1)]), withMail(gb(4), [gb(1), gb(1)])), '5GB');
      expect(row.plan).not.to.equal(null);
      expect(row.alternatives).to.deep.equal([]);
    });
  });

  it('with Apple One shares what that holds where nothing is paid besides', () => {
    const row = rowOf(
      family({ tier: '5GB', appleOne: 'family' }, withMail(gb(90)), withMail(gb(100))),
      '5GB',
    );
    expect(row).to.include({ capacity: gb(200), headroom: gb(5) });
    expect(row.today).to.deep.equal({ verdict: 'fits', margin: gb(10), toFree: 0 });
  });
});
