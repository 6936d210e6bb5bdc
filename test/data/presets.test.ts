import { expect } from '@esm-bundle/chai';
import { PRESETS } from '../../src/data/presets.js';

describe('presets', () => {
  it('are dated and sourced', () => {
    expect(PRESETS.asOf).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(PRESETS.source).not.to.equal('');
  });

  it('exist for every kind of device', () => {
    expect(Object.keys(PRESETS.devices)).to.deep.equal(['iphone', 'ipad', 'ipod', 'vision']);
  });

  for (const [kind, { rest, messages, photos, apps, evidence }] of Object.entries(PRESETS.devices)) {
    it(`of ${kind} are marked as estimates and wide`, () => {
      expect(['P', 'W']).to.include(evidence);
      for (const size of [rest, messages, photos, apps]) {
        expect(size.from).to.equal('estimate');
        expect([size.low, size.bytes, size.high].every(Number.isSafeInteger)).to.equal(true);
        expect(size.low).to.be.below(size.bytes);
        expect(size.high).to.be.at.least(3 * size.bytes);
      }
    });
  }
});
