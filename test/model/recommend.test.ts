import { expect } from '@esm-bundle/chai';
import type { Household, HouseholdInput, Tier } from '../../src/model/household.js';
import { ladder } from '../../src/model/ladder.js';
import { recommend } from '../../src/model/recommend.js';
import type { Recommendation } from '../../src/model/recommend-types.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

type PersonInput = NonNullable<HouseholdInput['people']>[number];
type AppInput = NonNullable<NonNullable<PersonInput['devices']>[number]['apps']>[number];

function say(of: Household, tiers?: readonly Tier[]): Recommendation {
  const said = recommend(of, ladder(of, { tiers }));
  if (!said) throw new Error('nothing said');
  return said;
}

function saying<Code extends Recommendation['code']>(
  of: Household,
  code: Code,
): Extract<Recommendation, { code: Code }> {
  const said = say(of);
  if (said.code !== code) throw new Error(`said ${said.code}`);
  return said as Extract<Recommendation, { code: Code }>;
}

const one = (person: PersonInput, others: Partial<HouseholdInput> = {}): Household =>
  household({ version: 1, ...others, people: [person] });

const withApps = (rest: number, apps: readonly AppInput[], person: PersonInput = {}): Household =>
  one({ ...person, devices: [{ rest, apps }] });

describe('recommend', () => {
  it('says nothing without people, and asks for sizes before it knows any', () => {
    const empty = scenario('empty');
    expect(recommend(empty, ladder(empty))).to.equal(null);
    expect(say(one({ pool: { tier: '50GB' } }))).to.deep.include({
      code: 'ask-sizes',
      poolId: 'p1',
      rowTier: '50GB',
    });
    expect(say(one({ pool: { used: 0 } })).code).to.equal('fits');
  });

  it('says nothing about a tier the ladder leaves out', () => {
    const example = scenario('example');
    expect(recommend(example, ladder(example, { tiers: ['200GB'] }))).to.equal(null);
  });

  it('tells who changes phones of temporary storage, whatever else', () => {
    const changing = household({ ...scenario('example'), changingPhone: true });
    expect(say(changing).code).to.equal('temporary-storage');
    expect(say(one({}, { changingPhone: true })).code).to.equal('temporary-storage');
  });

  it('names the cheapest tier that fits too, and what it saves', () => {
    const roomy = withApps(gb(20), [], { pool: { tier: '2TB' } });
    expect(say(roomy)).to.deep.include({ code: 'cheaper-tier', rowTier: '50GB', from: '2TB', saves: 9 });
    expect(say(withApps(gb(48), [], { pool: { tier: '200GB' } })).code).to.equal('fits');
  });

  it('sells nothing where everything fits (j)', () => {
    expect(say(scenario('free-twice'))).to.deep.include({ code: 'fits', byWishes: false, mix: null });
  });

  it('names the mix where all fits and apart would be cheaper (f)', () => {
    const { mix } = saying(scenario('two-apart'), 'fits');
    expect(mix?.price).to.equal(3.98);
    expect(mix?.saves).to.equal(6.01);
  });

  it('offers room where it is tight', () => {
    const tight = saying(withApps(gb(4), [{ id: 'a1', size: gb(0.9), class: 'returns' }]), 'tight');
    expect(tight.standing).to.deep.include({ verdict: 'tight', margin: gb(5) - gb(4) - gb(0.9) });
    expect(tight.plan?.take).to.deep.equal([['d1/a1', 'off']]);
    expect(saying(withApps(gb(4.9), []), 'tight').plan).to.equal(null);
  });

  it('counts wishes as come true, and says so', () => {
    const wished = withApps(gb(4), [{ size: gb(3), want: false }]);
    expect(say(wished)).to.deep.include({ code: 'fits', byWishes: true });
  });

  it('asks about an old backup that alone would solve it (g), best one that leaves room', () => {
    expect(saying(scenario('old-ipad'), 'ask-old-backup').oldBackup).to.deep.include({
      id: 'o1',
      personId: 'p1',
      name: 'Old iPad',
    });
    const backups = (...sizes: number[]) =>
      one({
        devices: [{ rest: gb(5) }],
        oldBackups: sizes.map((size) => ({ size, needed: 'unknown' as const })),
      });
    expect(
      saying(one({ cloud: { mail: gb(4.9) }, oldBackups: [{ size: gb(1) }] }), 'ask-old-backup').oldBackup.id,
    ).to.equal('o1');
    const two = one({ cloud: { mail: gb(3.3) }, oldBackups: [{ size: gb(0.5) }, { size: gb(1.5) }] });
    expect(saying(two, 'ask-old-backup').oldBackup.id).to.equal('o2');
    expect(say(backups(gb(1), gb(1))).code).to.equal('buy');
    const answered = one({
      cloud: { mail: gb(4) },
      oldBackups: [
        { size: gb(2), needed: 'yes' },
        { size: gb(2), want: 'keep' },
      ],
    });
    expect(say(answered).code).to.equal('buy');
  });

  it('deletes what nobody needs if that suffices, and no more than that', () => {
    const before = one({
      cloud: { mail: gb(4), photosDeleted: gb(0.1) },
      devices: [{ rest: gb(0.5), apps: [{ size: gb(1), class: 'returns' }] }],
      oldBackups: [
        { id: 'o1', size: gb(2), needed: 'no' },
        { id: 'o2', size: gb(0.1), needed: 'no' },
      ],
    });
    const heavier = household({
      ...before,
      people: before.people.map((person) => ({ ...person, devices: [] })),
    });
    expect(saying(heavier, 'delete-unneeded').plan.take).to.deep.equal([['p1/o1', 'delete']]);
    expect(saying(before, 'stay').plan.changes).to.equal(2);
  });

  it('stays on the tier by at most five harmless switches, price second', () => {
    const harmless = (count: number) =>
      Array.from({ length: count }, (): AppInput => ({ size: gb(0.5), class: 'returns' }));
    const said = saying(withApps(gb(4.5), harmless(5)), 'stay');
    expect(said.plan.changes).to.equal(5);
    expect(said.purchase).to.deep.include({ tier: '50GB' });
    expect(said.purchase?.price.amount).to.equal(0.99);
    expect(
      say(
        withApps(
          gb(4.5),
          harmless(6).map((app) => ({ ...app, size: gb(0.25) })),
        ),
      ).code,
    ).to.equal('stay');
    expect(say(withApps(gb(4.75), harmless(6))).code).to.equal('buy');
  });

  it('stays by a copy of photos left out (b)', () => {
    expect(saying(scenario('same-photos-twice'), 'stay').plan.take).to.deep.equal([['p1/photos', 'off-1']]);
  });

  it('puts the price first where a switch costs more, then the plan (h)', () => {
    const said = saying(scenario('forty-or-one'), 'buy');
    expect(said.purchase.tier).to.equal('50GB');
    expect(said.plan?.take).to.deep.equal([['d1/a41', 'off']]);
    expect(said).to.include({ unprotected: null, mix: null, rounding: false });
  });

  it('puts the price first, then what can’t be done (k)', () => {
    const said = saying(scenario('only-copy-of-photos'), 'buy');
    expect(said.purchase.tier).to.equal('200GB');
    expect(said.plan).to.equal(null);
    expect(said.unprotected?.deviceIds).to.deep.equal(['d1']);
  });

  it('says that rounding decides', () => {
    const said = saying(one({ cloud: { mail: '4 GB', other: gb(1) } }), 'buy');
    expect(said).to.include({ rounding: true, rowTier: '5GB' });
  });

  it('prices all who are over together, and only then', () => {
    const people = (...sizes: number[]) =>
      household({ version: 1, people: sizes.map((size) => ({ cloud: { photos: size } })) });
    const both = saying(people(gb(180), gb(30)), 'buy');
    expect(both.poolId).to.equal('p1');
    expect(both.mix?.price).to.equal(3.98);
    const second = saying(people(gb(3), gb(30)), 'buy');
    expect(second.poolId).to.equal('p2');
    expect(second.mix).to.equal(null);
  });

  it('lets the worst pool speak, the first of equals', () => {
    const tightThenOver = household({
      version: 1,
      people: [{ cloud: { mail: gb(4.9) } }, { cloud: { mail: gb(9) } }, { cloud: { mail: gb(99) } }],
    });
    expect(say(tightThenOver).poolId).to.equal('p2');
    const emptyFirst = household({ version: 1, people: [{}, { cloud: { mail: gb(4.9) } }] });
    expect(say(emptyFirst).poolId).to.equal('p2');
  });

  it('says when no tier holds it', () => {
    const said = saying(one({ cloud: { photos: gb(13 * 1024) } }), 'nothing-holds');
    expect(said).to.deep.include({ largest: '12TB', missing: gb(1024), plan: null });
  });
});
