import { expect } from '@esm-bundle/chai';
import { APPLE_ONE_BYTES, TIERS, TIERS_PROVENANCE, TIER_BYTES } from '../../src/data/tiers.js';

describe('tiers', () => {
  it('are binary, as iCloud reports them', () => {
    expect(TIER_BYTES['5GB']).to.equal(5_368_709_120);
    expect(TIER_BYTES['50GB']).to.equal(53_687_091_200);
    expect(TIER_BYTES['2TB']).to.equal(2_199_023_255_552);
  });

  it('stand in order of size', () => {
    const bytes = TIERS.map((tier) => TIER_BYTES[tier]);
    expect(bytes).to.deep.equal([...bytes].sort((a, b) => a - b));
    expect([...TIERS].sort()).to.deep.equal(Object.keys(TIER_BYTES).sort());
  });

  it('come with Apple One at 50 GB, 200 GB and 2 TB', () => {
    expect(APPLE_ONE_BYTES).to.deep.equal({
      individual: TIER_BYTES['50GB'],
      family: TIER_BYTES['200GB'],
      premier: TIER_BYTES['2TB'],
    });
  });

  it('are dated and sourced', () => {
    expect(TIERS_PROVENANCE.asOf).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(TIERS_PROVENANCE.source).to.contain('support.apple.com');
  });
});
