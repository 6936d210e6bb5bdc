import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { tierBar } from '../../src/charts/tier-bar.js';

const bytes = fc.integer({ min: 0, max: 2 ** 50 });
const parts = fc.array(fc.record({ name: fc.string(), bytes }), { maxLength: 12 });

describe('tierBar', () => {
  it('is as long as the tier while the need fits', () => {
    const bar = tierBar([part('photos', 24), part('apps', 8)], 50, 5);
    expect(bar.limit).to.equal(100);
    expect(bar.segments).to.deep.equal([
      { name: 'photos', x: 0, width: 48 },
      { name: 'apps', x: 48, width: 16 },
    ]);
    expect(bar.headroom).to.deep.equal({ x: 90, width: 10 });
    expect(bar.overflow).to.equal(null);
  });

  it('is as long as the need beyond the tier, and says how far', () => {
    const bar = tierBar([part('photos', 15), part('apps', 5)], 5, 1);
    expect(bar.limit).to.equal(25);
    expect(bar.headroom).to.deep.equal({ x: 20, width: 5 });
    expect(bar.overflow).to.deep.equal({ x: 25, width: 75 });
  });

  it('leaves out what is nothing', () => {
    const bar = tierBar([part('mail', 0), part('photos', 4)], 5, 0);
    expect(bar.segments.map(({ name }) => name)).to.deep.equal(['photos']);
    expect(bar.headroom).to.equal(null);
  });

  it('draws no seam where it would hide a narrow segment', () => {
    const bar = tierBar(
      [part('photos', 500), part('mail', 1), part('drive', 100), part('apps', 200)],
      1000,
      0,
    );
    expect(bar.seams).to.deep.equal([60.1]);
  });

  it('is empty for an empty need', () => {
    expect(tierBar([], 5, 1).segments).to.deep.equal([]);
    expect(tierBar([], 0, 0)).to.deep.equal({
      segments: [],
      seams: [],
      limit: 0,
      headroom: null,
      overflow: null,
      today: [],
      after: [],
    });
  });

  it('draws today and the plan on the same scale, as long as the longest of them', () => {
    const bar = tierBar([part('apps', 60)], 50, 5, {
      today: [part('apps', 60), part('mail', 20)],
      after: [part('apps', 40)],
    });
    expect(bar.limit).to.equal(62.5);
    expect(bar.today).to.deep.equal([
      { name: 'apps', x: 0, width: 75 },
      { name: 'mail', x: 75, width: 25 },
    ]);
    expect(bar.after).to.deep.equal([{ name: 'apps', x: 0, width: 50 }]);
  });

  it('stays within the bar and leaves no gap, whatever the sizes', () => {
    fc.assert(
      fc.property(parts, bytes, bytes, (parts, capacity, free) => {
        const { segments, limit, headroom, overflow } = tierBar(parts, capacity, Math.min(free, capacity));
        let end = 0;
        for (const { x, width } of segments) {
          expect(x).to.be.closeTo(end, 0.02);
          end = x + width;
        }
        for (const stretch of [...segments, headroom, overflow]) {
          if (!stretch) continue;
          expect(stretch.x).to.be.at.least(0);
          expect(stretch.x + stretch.width).to.be.at.most(100.001);
        }
        expect(limit).to.be.within(0, 100);
      }),
    );
  });
});

function part(name: string, bytes: number) {
  return { name, bytes };
}
