import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { TIER_BYTES, TIERS } from '../../src/data/tiers.js';
import { US_PRICES } from '../../src/data/prices-us.js';
import { ladder, type Household, type LadderOptions, type Mix, type Tier } from '../../src/model/index.js';
import { household } from './arbitrary-household.js';
import type { PersonInput } from './need-of.js';

const GB = 2 ** 30;
const gb = (count: number): number => Math.round(count * GB);

interface Member {
  readonly gb: number;
  readonly shares: boolean;
}

const people = (members: readonly Member[], tier: Tier = '2TB'): Household =>
  household({
    version: 1,
    ...(members.some(({ shares }) => shares) ? { family: { tier } } : {}),
    people: members.map((member, i): PersonInput => ({
      id: `p${String(i + 1)}`,
      pool: member.shares ? 'family' : {},
      cloud: { mail: gb(member.gb) },
    })),
  });

const sharing = (...sizes: number[]): Household => people(sizes.map((size) => ({ gb: size, shares: true })));
const alone = (...sizes: number[]): Household => people(sizes.map((size) => ({ gb: size, shares: false })));

const mixOf = (of: Household, options?: LadderOptions): Mix | null => ladder(of, options).mix;

const cents = (tier: Tier): number =>
  tier === '5GB' ? 0 : Math.round((US_PRICES.rows.US?.month[tier] ?? NaN) * 100);

/** The cheapest tier that keeps 5 % free, at most 5 GB; Infinity: none. */
function cheapest(needed: number, tiers: readonly Tier[]): number {
  const tier = tiers.find((known) => needed <= TIER_BYTES[known] - Math.min(TIER_BYTES[known] / 20, gb(5)));
  return tier ? cents(tier) : Infinity;
}

/** Least price, then fewest people moved, by trying every group. */
function byHand(members: readonly Member[]): { price: number; moved: number } {
  let best = { price: Infinity, moved: Infinity };
  for (let group = 0; group < 2 ** members.length; group += 1) {
    const isIn = (i: number) => Math.floor(group / 2 ** i) % 2 === 1;
    const together = members.filter((_, i) => isIn(i));
    if (together.length === 1) continue;
    const shared = together.reduce((sum, member) => sum + gb(member.gb), 0);
    const price =
      members.reduce((sum, member, i) => sum + (isIn(i) ? 0 : cheapest(gb(member.gb), TIERS)), 0) +
      (together.length > 0 ? cheapest(shared, TIERS.slice(1)) : 0);
    const moved = members.filter((member, i) => member.shares !== isIn(i)).length;
    if (price < best.price || (price === best.price && moved < best.moved)) best = { price, moved };
  }
  return best;
}

describe('mix', () => {
  it('is the cheapest of all groups, moving the fewest', () => {
    const member = fc.record({
      gb: fc.constantFrom(0, 3, 4.8, 10, 30, 47, 60, 95, 150, 180, 500, 1900, 3000),
      shares: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(member, { minLength: 2, maxLength: 6 }), (members) => {
        const { price, moved } = byHand(members);
        const mix = mixOf(people(members));
        expect(mix?.price).to.equal(price / 100);
        const shared = new Set(mix?.pools.find((pool) => pool.shared)?.personIds);
        expect(members.filter(({ shares }, i) => shares !== shared.has(`p${String(i + 1)}`)).length).to.equal(
          moved,
        );
        const everybody = mix?.pools.flatMap(({ personIds }) => personIds).sort();
        expect(everybody).to.deep.equal(members.map((_, i) => `p${String(i + 1)}`));
      }),
      { numRuns: 300, seed: 10 },
    );
  });

  it('takes people apart, or together', () => {
    expect(mixOf(sharing(180, 30))).to.deep.include({ price: 3.98, saves: 6.01 });
    expect(mixOf(alone(30, 30, 30))).to.deep.equal({
      price: 2.97,
      currency: 'USD',
      pools: ['p1', 'p2', 'p3'].map((id) => ({ tier: '50GB', shared: false, personIds: [id] })),
      saves: 0,
    });
    expect(mixOf(alone(30, 30, 30, 30))).to.deep.equal({
      price: 2.99,
      currency: 'USD',
      pools: [{ tier: '200GB', shared: true, personIds: ['p1', 'p2', 'p3', 'p4'] }],
      saves: 0.97,
    });
  });

  it('never shares the free tier', () => {
    expect(mixOf(sharing(1, 1))).to.deep.equal({
      price: 0,
      currency: 'USD',
      pools: ['p1', 'p2'].map((id) => ({ tier: '5GB', shared: false, personIds: [id] })),
      saves: 0.99,
    });
  });

  it('is of two to six people, of more the family', () => {
    expect(mixOf(alone(30))).to.equal(null);
    const members = [
      ...Array<Member>(5).fill({ gb: 1, shares: false }),
      ...Array<Member>(2).fill({ gb: 30, shares: true }),
    ];
    expect(mixOf(people(members))?.pools).to.deep.equal([
      { tier: '50GB', shared: false, personIds: ['p6'] },
      { tier: '50GB', shared: false, personIds: ['p7'] },
    ]);
    expect(mixOf(people(Array<Member>(7).fill({ gb: 1, shares: false })))).to.equal(null);
  });

  it('is none where somebody fits nothing', () => {
    expect(mixOf(alone(13_000, 1))).to.equal(null);
  });

  it('is none where what the family uses can’t be told apart', () => {
    const used = (size: number) =>
      household({
        version: 1,
        family: { tier: '200GB', used: gb(size) },
        people: [
          { pool: 'family', cloud: { mail: gb(20) } },
          { pool: 'family', cloud: { mail: gb(30) } },
        ],
      });
    expect(mixOf(used(60))).to.equal(null);
    expect(mixOf(used(50))).to.deep.include({ price: 1.98 });
  });

  it('counts the wishes, and what each account holds by Apple One', () => {
    const drive = [{ size: gb(100), want: 'delete' as const }];
    const two = household({
      version: 1,
      people: [
        { id: 'p1', pool: { appleOne: 'individual' }, cloud: { mail: gb(40) } },
        { id: 'p2', cloud: { mail: gb(2), drive } },
      ],
    });
    expect(mixOf(two)).to.deep.include({ price: 0, saves: 0 });
    const family = household({
      version: 1,
      family: { tier: '200GB', appleOne: 'family' },
      people: [
        { id: 'p1', pool: 'family', cloud: { mail: gb(90) } },
        { id: 'p2', pool: 'family', cloud: { mail: gb(90) } },
      ],
    });
    expect(mixOf(family)).to.deep.include({
      price: 0,
      saves: 0,
      pools: [{ tier: '5GB', shared: true, personIds: ['p1', 'p2'] }],
    });
  });

  it('tells no saving where today’s arrangement fits no tier', () => {
    expect(mixOf(sharing(7000, 7000))).to.deep.include({ price: 119.98, saves: null });
  });

  it('goes by the headroom and the prices given', () => {
    expect(mixOf(alone(4.9, 4.9), { headroom: 0 })?.price).to.equal(0);
    expect(mixOf(alone(4.9, 4.9))?.price).to.equal(0.99);
    const rows = { US: { currency: 'USD', month: { '50GB': 5, '200GB': 6, '2TB': 7, '6TB': 8, '12TB': 9 } } };
    expect(mixOf(alone(40, 40), { prices: { asOf: '2026-01-01', source: 'a page', rows } })).to.deep.include({
      price: 6,
      saves: 4,
    });
  });
});
