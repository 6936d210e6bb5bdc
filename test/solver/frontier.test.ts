import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { frontier, frontierSlices } from '../../src/model/solver/frontier.js';
import { leastLoss } from '../../src/model/solver/least-loss.js';
import type { Frontier, Point, Problem } from '../../src/model/solver/problem.js';
import households from '../fixtures/solver/households.json';
import { arbitraryProblem } from './arbitrary-problem.js';
import { allPlans, carriedOut, compare, sumsOf } from './brute-force.js';

const pointsOf = (staircase: Frontier): readonly Point[] =>
  Array.from({ length: staircase.length }, (_, index) => staircase.point(index));

/** The plans that no other beats in both cost and bytes. */
function unbeaten(problem: Problem): readonly Point[] {
  const steps: Point[] = [];
  for (const plan of allPlans(problem).toSorted(compare))
    if (plan.used < (steps.at(-1)?.used ?? Infinity)) steps.push(plan);
  return steps;
}

const household: Problem = households[7]?.problem ?? { fixed: 0, choices: [] };

describe('frontier', () => {
  it('has exactly the plans that no other beats, from the least loss to the least used', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const staircase = frontier(problem);
        expect(staircase).to.include({ status: 'optimal', gap: 0 });
        expect(pointsOf(staircase)).to.deep.equal(unbeaten(problem));
      }),
      { numRuns: 200 },
    );
  });

  it('rebuilds the plan behind every point', () => {
    fc.assert(
      fc.property(arbitraryProblem, (problem) => {
        const staircase = frontier(problem);
        for (const [index, point] of pointsOf(staircase).entries()) {
          const plan = staircase.plan(index);
          expect(sumsOf(plan)).to.deep.equal(point);
          expect(carriedOut(problem, plan)).to.deep.equal(point);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('agrees with leastLoss at every point of a household', () => {
    const staircase = frontier(household);
    expect(staircase.length).to.be.above(500);
    for (const point of pointsOf(staircase))
      expect(sumsOf(leastLoss(household, point.used))).to.deep.equal(point);
  });

  it('knows no other points', () => {
    for (const work of [undefined, 0]) {
      const staircase = frontier(household, { work });
      for (const index of [-1, staircase.length]) {
        expect(() => staircase.point(index)).to.throw(RangeError);
        expect(() => staircase.plan(index)).to.throw(RangeError);
      }
    }
  });
});

describe('frontier with too little work', () => {
  const whole = frontier(household);
  for (const work of [0, 1_000, 30_000, 100_000]) {
    it(`has points of the staircase and an honest gap (${work})`, () => {
      const part = frontier(household, { work });
      expect(part.status).to.equal('bound');
      const [known, points] = [pointsOf(whole), pointsOf(part)];
      expect(points[0]).to.deep.equal(known[0]);
      expect(points.at(-1)?.used).to.equal(known.at(-1)?.used);
      for (const [index, { used }] of known.entries()) {
        for (const capacity of [used, (known[index - 1]?.used ?? used + 1) - 1]) {
          const first = points.find((point) => point.used <= capacity);
          expect(first?.loss).to.be.at.most((known[index]?.loss ?? 0) + part.gap);
        }
      }
      for (const [index, point] of points.entries()) expect(sumsOf(part.plan(index))).to.deep.equal(point);
    });
  }

  it('has points that no other one of it beats', () => {
    fc.assert(
      fc.property(arbitraryProblem, fc.nat(300), (problem, work) => {
        const points = pointsOf(frontier(problem, { work }));
        for (const [index, point] of points.slice(1).entries()) {
          const before = points[index];
          expect(before && before.used > point.used && compare(before, { ...point, used: 0 }) < 0).to.be.true;
        }
      }),
    );
  });
});

describe('frontier in slices', () => {
  for (const work of [undefined, 200_000]) {
    it(`pauses, gets on and ends with the same (${work ?? 'all'} work)`, () => {
      const slices = frontierSlices(household, { work, slice: 1_000 });
      let [last, pauses] = [0, 0];
      let slice = slices.next();
      for (; !slice.done; slice = slices.next()) {
        expect(slice.value).to.be.within(last, 1);
        last = slice.value;
        pauses++;
      }
      expect(pauses).to.be.above(10);
      expect(pointsOf(slice.value)).to.deep.equal(pointsOf(frontier(household, { work })));
    });
  }

  it('can be dropped', () => {
    const slices = frontierSlices(household, { slice: 1 });
    slices.next();
    expect(slices.return(frontier({ fixed: 0, choices: [] })).done).to.be.true;
    expect(slices.next().done).to.be.true;
  });
});
