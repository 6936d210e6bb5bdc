import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { leastLoss } from '../../src/model/solver/least-loss.js';
import { prepare } from '../../src/model/solver/prepare.js';
import type { Choice, Problem } from '../../src/model/solver/problem.js';
import { arbitraryProblem, problemWithin } from './arbitrary-problem.js';
import { allPlans, bestWithin, carriedOut, compare, sumsOf } from './brute-force.js';

const switchOff = (id: string, bytes: number, loss: number): Choice => ({
  id,
  options: [
    { id: 'on', bytes, loss: 0, changes: 0 },
    { id: 'off', bytes: 0, loss, changes: 1 },
  ],
});

describe('leastLoss', () => {
  it('is what going through all plans finds', () => {
    fc.assert(
      fc.property(problemWithin, ([problem, capacity]) => {
        const plans = allPlans(problem);
        const plan = leastLoss(problem, capacity);
        const best = bestWithin(plans, capacity);
        expect(plan.status).to.equal(best ? 'optimal' : 'impossible');
        if (best) expect(sumsOf(plan)).to.deep.equal(best);
        else expect(plan.used).to.equal(plans.reduce((least, { used }) => Math.min(least, used), Infinity));
        expect(plan.gap).to.equal(0);
        expect(carriedOut(problem, plan)).to.deep.equal(sumsOf(plan));
      }),
      { numRuns: 400 },
    );
  });

  it('hits a capacity to the byte', () => {
    fc.assert(
      fc.property(arbitraryProblem, fc.nat(), (problem, pick) => {
        const plans = allPlans(problem);
        const capacity = plans[pick % plans.length]?.used ?? 0;
        for (const limit of [capacity, capacity - 1]) {
          const best = bestWithin(plans, limit);
          if (best) expect(sumsOf(leastLoss(problem, limit))).to.deep.equal(best);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never costs more when there is more room', () => {
    fc.assert(
      fc.property(problemWithin, fc.nat(2 ** 40), ([problem, capacity], more) => {
        const [less, roomier] = [leastLoss(problem, capacity), leastLoss(problem, capacity + more)];
        if (less.status === 'optimal') expect(compare(roomier, { ...less, used: Infinity })).to.be.below(0);
        if (roomier.status === 'optimal') expect(roomier.used).to.be.at.most(capacity + more);
      }),
    );
  });

  it('never gets worse by one more option', () => {
    const option = fc.record({ bytes: fc.nat(100), loss: fc.nat(5), changes: fc.nat(2) });
    fc.assert(
      fc.property(problemWithin, option, ([problem, capacity], extra) => {
        const plan = leastLoss(problem, capacity);
        const choices = problem.choices.map(({ id, options }) => ({
          id,
          options: [...options, { ...extra, id: 'extra' }],
        }));
        const richer = leastLoss({ ...problem, choices }, capacity);
        if (plan.status === 'optimal') expect(compare(richer, plan)).to.be.at.most(0);
        else expect(richer.used).to.be.at.most(plan.used);
      }),
    );
  });

  it('gives the very same plan whatever the order of the choices, and of the options after the first', () => {
    fc.assert(
      fc.property(problemWithin, ([problem, capacity]) => {
        const choices = problem.choices
          .map(({ id, options: [first, ...others] }) => ({
            id,
            options: first ? [first, ...others.reverse()] : [],
          }))
          .reverse();
        expect(leastLoss({ ...problem, choices }, capacity)).to.deep.equal(leastLoss(problem, capacity));
      }),
    );
  });

  it('gives the same plan from a prepared problem, at every capacity', () => {
    fc.assert(
      fc.property(problemWithin, fc.nat(2 ** 40), ([problem, capacity], more) => {
        const prepared = prepare(problem);
        for (const limit of [capacity + more, capacity, capacity - 1])
          expect(leastLoss(prepared, limit)).to.deep.equal(leastLoss(problem, limit));
      }),
    );
  });

  it('decides equal plans by the choice id, and equal options by keeping things or by the option id', () => {
    const problem: Problem = {
      fixed: 0,
      choices: [switchOff('b', 5, 2), switchOff('a', 5, 2), switchOff('c', 5, 2)],
    };
    expect(leastLoss(problem, 10).take).to.deep.equal([['a', 'off']]);
    const gone = { bytes: 0, loss: 1, changes: 1 };
    const kept = { id: 'kept', bytes: 5, loss: 0, changes: 0 };
    const twins: Choice = { id: 't', options: [kept, { id: 'z', ...gone }, { id: 'y', ...gone }] };
    expect(leastLoss({ fixed: 0, choices: [twins] }, 0).take).to.deep.equal([['t', 'y']]);
    const same: Choice = { id: 's', options: [kept, { ...kept, id: 'a' }] };
    expect(leastLoss({ fixed: 0, choices: [same] }, 9).take).to.deep.equal([]);
  });

  it('lists only what differs from how things stand, by choice id', () => {
    const back: Choice = {
      id: 'B',
      options: [
        { id: 'off', bytes: 0, loss: 9, changes: 0 },
        { id: 'on', bytes: 3, loss: 0, changes: 1 },
      ],
    };
    const problem: Problem = { fixed: 2, choices: [switchOff('d/10', 50, 1), switchOff('d/9', 50, 1), back] };
    expect(leastLoss(problem, 5)).to.deep.equal({
      status: 'optimal',
      loss: 2,
      changes: 3,
      used: 5,
      gap: 0,
      take: [
        ['B', 'on'],
        ['d/10', 'off'],
        ['d/9', 'off'],
      ],
    });
  });

  it('works with a negative remainder and a negative capacity', () => {
    const problem: Problem = { fixed: -7, choices: [switchOff('a', 4, 1), switchOff('b', 2, 1)] };
    expect(leastLoss(problem, -3)).to.include({ status: 'optimal', loss: 1, used: -5 });
    expect(leastLoss(problem, -8)).to.include({ status: 'impossible', loss: 2, changes: 2, used: -7 });
  });

  it('gives frozen plans', () => {
    const plan = leastLoss({ fixed: 0, choices: [switchOff('a', 4, 1)] }, 0);
    expect(plan).to.be.frozen;
    expect(plan.take).to.be.frozen;
    for (const pair of plan.take) expect(pair).to.be.frozen;
  });

  it('refuses a choice without options, and sums that doubles can not hold', () => {
    expect(() => leastLoss({ fixed: 0, choices: [{ id: 'a', options: [] }] }, 0)).to.throw(RangeError, 'a');
    const huge = [switchOff('a', 2 ** 52, 1), switchOff('b', 2 ** 52, 1)];
    expect(() => leastLoss({ fixed: 0, choices: huge }, 0)).to.throw(RangeError);
    expect(() => leastLoss({ fixed: NaN, choices: [] }, 0)).to.throw(RangeError);
    expect(leastLoss({ fixed: -1, choices: [switchOff('a', 2 ** 53 - 2, 2 ** 53 - 1)] }, 0).loss).to.equal(
      2 ** 53 - 1,
    );
  });
});
