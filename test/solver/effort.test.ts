import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { leastLoss } from '../../src/model/solver/least-loss.js';
import type { Problem } from '../../src/model/solver/problem.js';
import households from '../fixtures/solver/households.json';
import { problemWithin } from './arbitrary-problem.js';
import { allPlans, bestWithin, carriedOut, sumsOf } from './brute-force.js';

/** Numbers from 0 to 1, the same on every run (Park & Miller 1988). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; state = (state * 48271) % 2147483647) yield state / 2147483647;
}

/** Items to switch off, by the sizes and losses of a class of hard knapsacks; the half of it is to be freed. */
function hardProblem(length: number, lossOf: (bytes: number) => number, range: number): [Problem, number] {
  const random = numbers(length);
  const choices = Array.from({ length }, (_, index) => {
    const bytes = 1 + Math.floor(random.next().value * range);
    return {
      id: `c${index}`,
      options: [
        { id: 'on', bytes, loss: 0, changes: 0 },
        { id: 'off', bytes: 0, loss: lossOf(bytes), changes: 1 },
      ],
    };
  });
  const total = choices.reduce((sum, { options }) => sum + (options[0]?.bytes ?? 0), 0);
  return [{ fixed: 0, choices }, Math.floor(total / 2)];
}

/** After D. Pisinger, "Where are the hard knapsack problems?" (2005). */
const classes: Record<string, [Problem, number]> = {
  'strongly correlated': hardProblem(400, (bytes) => bytes + 100_000, 1_000_000),
  'inverse strongly correlated': hardProblem(400, (bytes) => Math.max(0, bytes - 100_000), 1_000_000),
  'subset sum, big': hardProblem(300, (bytes) => bytes, 2 ** 43),
  'profit ceiling': hardProblem(400, (bytes) => 3 * Math.ceil(bytes / 3), 1_000_000),
  'big losses': hardProblem(400, (bytes) => 2 ** 40 + (bytes % 1_000), 2 ** 40),
};

describe('leastLoss with too little work', () => {
  it('never claims to be optimal without being it, and its gap reaches down to the optimum', () => {
    fc.assert(
      fc.property(problemWithin, fc.nat(40), ([problem, capacity], work) => {
        const best = bestWithin(allPlans(problem), capacity);
        if (!best) return;
        const plan = leastLoss(problem, capacity, { work });
        expect(carriedOut(problem, plan)).to.deep.equal(sumsOf(plan));
        expect(plan.used).to.be.at.most(capacity);
        if (plan.status === 'optimal') expect(sumsOf(plan)).to.deep.equal(best);
        else expect(best.loss).to.be.within(plan.loss - plan.gap, plan.loss);
        expect(plan.gap).to.be.at.least(0);
      }),
      { numRuns: 300 },
    );
  });

  it('finds a plan of a household, if not the best, with none', () => {
    for (const { problem, expected } of households) {
      for (const { capacity, status, loss = 0 } of expected) {
        const plan = leastLoss(problem, capacity, { work: 0 });
        if (status === 'impossible') expect(plan.status).to.equal(status);
        else expect(loss).to.be.within(plan.loss - plan.gap, plan.loss);
      }
    }
  });

  for (const [name, [problem, capacity]] of Object.entries(classes)) {
    it(`brackets the optimum of a hard problem ever closer: ${name}`, () => {
      let [low, high] = [0, Infinity];
      for (const work of [0, 1_000, 100_000, 1_000_000]) {
        const plan = leastLoss(problem, capacity, { work });
        expect(plan).to.deep.equal(leastLoss(problem, capacity, { work }));
        expect(carriedOut(problem, plan)).to.deep.equal(sumsOf(plan));
        expect(plan.used).to.be.at.most(capacity);
        expect(plan.loss).to.be.within(low, high);
        low = Math.max(low, plan.loss - plan.gap);
        high = plan.loss;
        expect(low).to.be.at.most(high);
      }
      expect(high - low).to.be.at.most(high / 1_000);
    });
  }
});
