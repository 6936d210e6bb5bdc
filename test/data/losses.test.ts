import { expect } from '@esm-bundle/chai';
import { APP_LOSSES, EFFORT, LOSSES, LOSSES_PROVENANCE } from '../../src/data/losses.js';

describe('losses', () => {
  it('of apps follow how surely the data comes back', () => {
    const byClass = Object.entries(APP_LOSSES).map(([name, { loss, locked }]) => [name, loss, locked]);
    expect(byClass).to.deep.equal([
      ['returns', 0, false],
      ['cloud-confirmed', 4, false],
      ['check', 25, false],
      ['unknown', 30, false],
      ['cloud', 40, false],
      ['only', 100, true],
      ['device', 100, true],
    ]);
  });

  it('of everything else', () => {
    const byName = Object.fromEntries(Object.entries(LOSSES).map(([name, { loss }]) => [name, loss]));
    expect(byName).to.deep.equal({
      emptyDeleted: 1,
      oldBackup: 0,
      messages: 6,
      photos: 10,
      photosElsewhere: 2,
      driveItem: 25,
      unprotected: 1_000_000,
    });
  });

  it('each have a reason of their own', () => {
    const whys = [...Object.values(APP_LOSSES), ...Object.values(LOSSES)].map(({ why }) => why);
    expect(new Set(whys).size).to.equal(whys.length);
  });

  it('of one thing to check are less than the effort of forty taps', () => {
    expect(APP_LOSSES.check.loss + EFFORT).to.be.below(40 * EFFORT);
  });

  it('are dated and sourced', () => {
    expect(LOSSES_PROVENANCE.asOf).to.match(/^\d{4}-\d\d-\d\d$/);
    expect(LOSSES_PROVENANCE.source).not.to.equal('');
  });
});
