import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { forecastLines, type Limit, type NeedPoint } from '../../src/charts/forecast-lines.js';

const exact = (bytes: number): NeedPoint => ({ bytes, low: bytes, high: bytes });
const rising = (from: number, by: number, months: number): NeedPoint[] =>
  Array.from({ length: months + 1 }, (_, month) => exact(from + by * month));

const limit = (bytes: number, month: number | null): Limit => ({ name: `${bytes} GB`, bytes, month });

describe('forecastLines', () => {
  const needs = rising(40, 2, 10);

  it('draws the need from the first month to the last, upwards', () => {
    const { line, start, end } = forecastLines(needs, [limit(50, 6)]);
    expect(line.startsWith(`M0,${start.y}L10,`)).to.equal(true);
    expect(line.endsWith(`L100,${end.y}`)).to.equal(true);
    expect(start.y).to.be.above(end.y);
  });

  it('marks where the need crosses a limit, between two months', () => {
    const { limits } = forecastLines(needs, [limit(49, 5)]);
    expect(limits[0]?.crossing?.x).to.equal(45);
    expect(limits[0]?.crossing?.y).to.equal(limits[0]?.y);
  });

  it('puts a label where the need isn’t', () => {
    const label = (bytes: number, month: number | null) =>
      forecastLines(needs, [limit(bytes, month)]).limits[0]?.label;
    expect(label(58, 10)).to.equal('above-start');
    expect(label(42, 2)).to.equal('below-end');
    expect(label(80, null)).to.equal('above-start');
    expect(forecastLines(rising(2, 20, 10), [limit(5, 1)]).limits[0]?.label).to.equal('above-end');
  });

  it('leaves out what is full already, and what is far above', () => {
    const names = (limits: Limit[]) => forecastLines(needs, limits).limits.map(({ name }) => name);
    expect(names([limit(5, 0), limit(50, 6), limit(100, null), limit(120, null)])).to.deep.equal([
      '50 GB',
      '100 GB',
    ]);
    expect(names([limit(50, 6), limit(200, null)])).to.deep.equal(['50 GB']);
  });

  it('leaves out a limit whose label would cover another', () => {
    const { limits } = forecastLines(needs, [limit(50, 6), limit(52, 7), limit(59, 10)]);
    expect(limits.map(({ name }) => name)).to.deep.equal(['50 GB', '59 GB']);
    const low = forecastLines(rising(2, 20, 10), [limit(5, 1), limit(50, 3), limit(80, 4)]);
    expect(low.limits.map(({ name }) => name)).to.deep.equal(['5 GB', '80 GB']);
  });

  it('runs the other way from right to left', () => {
    const { line, start, limits } = forecastLines(needs, [limit(49, 5)], { rtl: true });
    expect(start.x).to.equal(100);
    expect(line.startsWith('M100,')).to.equal(true);
    expect(limits[0]?.crossing?.x).to.equal(55);
  });

  it('draws a band between the least and the most', () => {
    const { band, end } = forecastLines([exact(10), { bytes: 20, low: 15, high: 25 }], []);
    const ys = [...band.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys)).to.be.below(end.y);
    expect(ys).to.have.length(4);
  });

  it('stays within the picture, whatever there is', () => {
    const amounts = fc.tuple(fc.integer({ min: 0, max: 2 ** 45 }), fc.integer({ min: 0, max: 2 ** 40 }));
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 60 }), ([from, by], months) => {
        const points = rising(from, by, months);
        const limits = [5, 50, 200, 2000].map((bytes) => limit(bytes * 2 ** 30, null));
        const full = limits.map((one) => ({
          ...one,
          month: points.findIndex(({ bytes }) => bytes > one.bytes),
        }));
        const known = full.map((one) => ({ ...one, month: one.month < 0 ? null : one.month }));
        const lines = forecastLines(points, known);
        for (const { y, crossing } of lines.limits) {
          expect(y).to.be.within(0, 100);
          if (crossing) expect(crossing.x).to.be.within(0, 100);
        }
        for (const { x, y } of [lines.start, lines.end]) {
          expect(x).to.be.within(0, 100);
          expect(y).to.be.within(0, 100);
        }
      }),
    );
  });
});
