import { expect } from '@esm-bundle/chai';
import { uploadTime } from '../../src/model/upload-time.js';
import { gb } from './scenario.js';

describe('uploadTime', () => {
  it('takes 6 hours for 20 GB and two nights for 50 GB at 10 Mbit/s', () => {
    expect(uploadTime(gb(20), 10).hours).to.be.closeTo(6, 0.05);
    expect(uploadTime(gb(20), 10).nights).to.equal(1);
    expect(uploadTime(gb(50), 10).hours).to.be.closeTo(14.9, 0.05);
    expect(uploadTime(gb(50), 10).nights).to.equal(2);
  });

  it('takes no time for nothing, and for ever without a connection', () => {
    expect(uploadTime(0, 0)).to.deep.equal({ hours: 0, nights: 0 });
    expect(uploadTime(1, 0)).to.deep.equal({ hours: Infinity, nights: Infinity });
  });
});
