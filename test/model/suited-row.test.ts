import { expect } from '@esm-bundle/chai';
import { SCENARIOS } from '../../src/data/scenarios.js';
import type { Household } from '../../src/model/household.js';
import { ladder } from '../../src/model/ladder.js';
import { poolOf } from '../../src/model/pools.js';
import { recommend } from '../../src/model/recommend.js';
import { suitedRow } from '../../src/model/suited-row.js';
import { household } from './arbitrary-household.js';
import { gb } from './scenario.js';

const suited = (of: Household) => {
  const { pools } = ladder(of);
  return suitedRow(pools[0]?.rows ?? [], poolOf(of, pools[0]?.id ?? '')?.pool.tier)?.tier;
};

const one = (tier: '5GB' | '50GB' | '200GB', photos: number) =>
  household({ version: 1, people: [{ id: 'p1', pool: { tier }, cloud: { photos: gb(photos) } }] });

describe('suitedRow', () => {
  it('is the cheapest tier that holds the need', () => {
    expect(suited(one('5GB', 30))).to.equal('50GB');
    expect(suited(one('200GB', 30))).to.equal('50GB');
  });

  it('stays where it is tight, and goes down only with room to spare', () => {
    expect(suited(one('50GB', 49))).to.equal('50GB');
    expect(suited(one('200GB', 49))).to.equal('200GB');
  });

  it('is nothing when no tier is large enough', () => {
    expect(suited(one('5GB', 13 * 1024))).to.equal(undefined);
  });

  for (const { id, household: input } of SCENARIOS) {
    it(`is what is recommended: ${id}`, () => {
      const of = household(input);
      const told = ladder(of);
      const advice = recommend(of, told);
      if (!advice) return;
      const rows = told.pools.find((pool) => pool.id === advice.poolId)?.rows ?? [];
      const tier = suitedRow(rows, poolOf(of, advice.poolId)?.pool.tier)?.tier;
      if (advice.code === 'buy' || advice.code === 'stay') {
        expect(tier).to.equal(advice.purchase?.tier);
      } else if (advice.code === 'nothing-holds') expect(tier).to.equal(undefined);
      else if (['fits', 'tight', 'cheaper-tier'].includes(advice.code)) expect(tier).to.equal(advice.rowTier);
    });
  }
});
