import { expect } from '@esm-bundle/chai';
import { photoBar, photoScale } from '../../src/charts/photo-states.js';

const moved = { rest: 3, inBackups: 40, library: 40 };
const before = { rest: 3, inBackups: 40, library: 0 };

describe('photoScale', () => {
  it('is as long as the longest bar, or the tier where that is longer', () => {
    expect(photoScale([before, moved], 50)).to.deep.equal({
      whole: 83,
      capacity: 50,
      limit: 60.24,
    });
    expect(photoScale([before], 86)).to.deep.include({ whole: 86, limit: 100 });
  });

  it('leaves a tier out beside which the bars would be slivers', () => {
    expect(photoScale([before], 2000)).to.deep.include({ whole: 43, limit: null });
    expect(photoScale([], Infinity)).to.deep.include({ whole: 0, limit: null });
  });
});

describe('photoBar', () => {
  it('stacks its parts on that scale, and tells what lies beyond the limit', () => {
    const scale = photoScale([before, moved], 50);
    expect(photoBar(moved, scale)).to.deep.equal({
      segments: [
        { name: 'rest', x: 0, width: 3.61 },
        { name: 'inBackups', x: 3.61, width: 48.2 },
        { name: 'library', x: 51.81, width: 48.19 },
      ],
      overflow: { x: 60.24, width: 39.76 },
    });
    expect(photoBar(before, scale).segments.map(({ name }) => name)).to.deep.equal(['rest', 'inBackups']);
    expect(photoBar(before, scale).overflow).to.equal(null);
  });

  it('has no overflow where the tier is far beyond', () => {
    expect(photoBar(before, photoScale([before], Infinity)).overflow).to.equal(null);
  });
});
