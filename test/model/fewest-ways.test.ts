import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { onlyFewestWays, type Way } from '../../src/model/fewest-ways.js';

const anyWay = fc.record({
  gain: fc.integer({ min: -3, max: 9 }),
  parts: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }),
});
const nothing: Way<string> = { gain: 0, parts: [] };
const anyPerson = fc.array(anyWay, { maxLength: 4 }).map((ways) => [nothing, ...ways]);

const everyCombination = (people: readonly (readonly Way<string>[])[]): Way<string>[][] =>
  people.reduce<Way<string>[][]>(
    (all, ways) => all.flatMap((chosen) => ways.map((way) => [...chosen, way])),
    [[]],
  );

const countOf = (ways: readonly Way<string>[]) => ways.reduce((sum, { parts }) => sum + parts.length, 0);

describe('onlyFewestWays', () => {
  it('is the one combination that gains enough with the fewest parts, or nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anyPerson, { maxLength: 4 }),
        fc.integer({ min: -2, max: 25 }),
        (people, needed) => {
          const enough = everyCombination(people).filter(
            (ways) => ways.reduce((sum, { gain }) => sum + gain, 0) >= needed,
          );
          const fewest = Math.min(...enough.map(countOf));
          const best = enough.filter((ways) => countOf(ways) === fewest);
          expect(onlyFewestWays(people, needed)).to.deep.equal(best.length === 1 ? best[0] : null);
        },
      ),
    );
  });
});
