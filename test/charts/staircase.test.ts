import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { cornerOf, nearest, staircase, walkTo } from '../../src/charts/staircase.js';
import { GIB } from '../../src/model/size.js';

const step = (freed: number, loss: number) => ({ freed: freed * GIB, loss });

const three = staircase([step(0, 0), step(5, 3), step(20, 43)]);

/** Steps as a frontier has them: each frees more, at more loss. */
const steps = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 2 ** 40 }), fc.integer({ min: 1, max: 1000 })), { minLength: 2 })
  .map((rises) => {
    let [freed, loss] = [0, 0];
    return [
      { freed, loss },
      ...rises.map(([wide, high]) => ({ freed: (freed += wide), loss: (loss += high) })),
    ];
  });

describe('staircase', () => {
  it('puts each step at its share across and upwards', () => {
    expect(three.corners).to.deep.equal([
      { x: 0, y: 100 },
      { x: 25, y: 93.02 },
      { x: 100, y: 0 },
    ]);
  });

  it('rises first, for a little more takes the next step’s loss', () => {
    expect(three.path).to.equal('M0,100L0,93.02L25,93.02L25,0L100,0');
    expect(walkTo(three, 1)).to.equal('M0,100L0,93.02L25,93.02');
    expect(three.surface).to.match(/^M0,100.*L100,100.*Z$/);
  });

  it('writes round amounts below, in a unit that fits', () => {
    expect(three.ticks.map(({ x, bytes }) => [x, bytes / GIB])).to.deep.equal([
      [0, 0],
      [25, 5],
      [50, 10],
      [75, 15],
      [100, 20],
    ]);
    expect(staircase([step(0, 0), step(2100, 3)])).to.deep.include({ unit: 'TB' });
    expect(staircase([step(0, 0), step(1500, 3)])).to.deep.include({ unit: 'GB' });
    const small = staircase([step(0, 0), step(0.9, 3)]);
    expect(small.ticks.map(({ bytes }) => bytes / 2 ** 20)).to.deep.equal([0, 200, 400, 600, 800]);
  });

  it('begins below nothing where wishes take more than today', () => {
    const { corners, ticks } = staircase([step(-10, 0), step(30, 9)]);
    expect(corners.map(({ x }) => x)).to.deep.equal([0, 100]);
    expect(ticks.find(({ bytes }) => bytes === 0)?.x).to.equal(25);
  });

  it('is only a point where there is nothing to leave out', () => {
    const point = staircase([step(0, 0)]);
    expect(point).to.deep.include({ corners: [{ x: 0, y: 100 }] });
    expect(nearest(point, 70)).to.equal(0);
    expect(nearest(staircase([]), 70)).to.equal(-1);
  });

  it('finds the step nearest to a place', () => {
    expect([0, 12, 13, 60, 63, 100, 130, -5].map((x) => nearest(three, x))).to.deep.equal([
      0, 0, 1, 1, 2, 2, 2, 0,
    ]);
  });

  it('keeps a plan beyond its ends at its edge', () => {
    expect(cornerOf(three.scales, step(90, 80))).to.deep.equal({ x: 100, y: 0 });
    expect(cornerOf(three.scales, step(-1, 0))).to.deep.equal({ x: 0, y: 100 });
  });

  it('stays in its box and always goes on, whatever the steps', () => {
    fc.assert(
      fc.property(steps, (any) => {
        const { corners, ticks } = staircase(any);
        corners.forEach(({ x, y }, i) => {
          expect(x).to.be.within(corners[i - 1]?.x ?? 0, 100);
          expect(y).to.be.within(0, corners[i - 1]?.y ?? 100);
        });
        expect(corners.at(-1)).to.deep.equal({ x: 100, y: 0 });
        expect(ticks.length).to.be.within(1, 7);
        for (const { x } of ticks) expect(x).to.be.within(0, 100);
      }),
    );
  });
});
