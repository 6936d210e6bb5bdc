import fc from 'fast-check';
import type { Choice, Problem } from '../../src/model/solver/problem.js';

/** As many plans as brute force can go through. */
const MOST_PLANS = 2 ** 14;

/** Small ranges bring ties, wide ones bytes and losses at the limits of what doubles hold. */
const ranges = fc.record({
  bytes: fc.constantFrom(4, 30, 10 ** 6, 2 ** 40, 2 ** 48),
  loss: fc.constantFrom(1, 3, 100, 10 ** 6, 2 ** 40, 2 ** 48),
  changes: fc.constantFrom(1, 3, 10),
});

/**
 * Problems of up to 14 choices of two to four options: what stands may lose something already, and others may
 * free nothing, add bytes or need fewer changes.
 */
export const arbitraryProblem: fc.Arbitrary<Problem> = ranges.chain(({ bytes, loss, changes }) =>
  fc
    .record({
      fixed: fc.integer({ min: -bytes, max: bytes }),
      choices: fc.array(
        fc.array(
          fc.record({
            bytes: fc.nat(bytes),
            loss: fc.oneof(fc.constant(0), fc.nat(loss)),
            changes: fc.oneof(fc.constant(0), fc.nat(changes)),
          }),
          { minLength: 2, maxLength: 4 },
        ),
        { maxLength: 14 },
      ),
    })
    .map(({ fixed, choices }) => ({
      fixed,
      choices: fewEnough(
        choices.map((options, index) => ({
          id: `c${index}`,
          options: options.map((option, number) => ({ id: `o${number}`, ...option })),
        })),
      ),
    })),
);

function fewEnough(choices: readonly Choice[]): readonly Choice[] {
  let plans = 1;
  return choices.filter(({ options }) => {
    const isFew = plans * options.length <= MOST_PLANS;
    if (isFew) plans *= options.length;
    return isFew;
  });
}

/** A problem, and a share of the way from its smallest plan to its largest. */
export const problemWithin: fc.Arbitrary<readonly [Problem, capacity: number]> = fc
  .tuple(arbitraryProblem, fc.double({ min: -0.05, max: 1, noNaN: true }))
  .map(([problem, share]) => {
    const extreme = (pick: (...bytes: number[]) => number): number =>
      problem.choices.reduce(
        (sum, { options }) => sum + pick(...options.map(({ bytes }) => bytes)),
        problem.fixed,
      );
    const [least, most] = [extreme(Math.min), extreme(Math.max)];
    return [problem, Math.floor(least + share * (most - least))];
  });
