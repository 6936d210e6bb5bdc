import { expect } from '@esm-bundle/chai';
import { longest, rowBar } from '../../src/charts/row-bar.js';

describe('rowBar', () => {
  it('is in percent of the longest', () => {
    const most = longest([{ bytes: 200 }, { bytes: 800 }]);
    expect(most).to.equal(800);
    expect(rowBar(800, most)).to.equal(100);
    expect(rowBar(200, most)).to.equal(25);
  });

  it('keeps the smallest visible, and shows nothing for nothing', () => {
    expect(rowBar(1, 2 ** 40)).to.equal(0.4);
    expect(rowBar(0, 2 ** 40)).to.equal(0);
    expect(rowBar(0, longest([]))).to.equal(0);
  });
});
