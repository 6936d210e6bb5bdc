import { expect } from '@esm-bundle/chai';
import { leastLoss } from '../../src/model/solver/least-loss.js';
import { prepare } from '../../src/model/solver/prepare.js';
import type { Problem } from '../../src/model/solver/problem.js';
import edge from '../fixtures/solver/edge.json';
import households from '../fixtures/solver/households.json';
import tiny from '../fixtures/solver/tiny.json';
import { carriedOut, sumsOf } from './brute-force.js';

/** `used` is known for all of `tiny` and `edge`, and for what is impossible. */
interface Instance {
  readonly id: string;
  readonly problem: Problem;
  readonly expected: readonly {
    readonly capacity: number;
    readonly status: string;
    readonly loss?: number | undefined;
    readonly changes?: number | undefined;
    readonly used?: number | undefined;
  }[];
}

const corpus: Record<string, readonly Instance[]> = { tiny, edge, households };

for (const [name, instances] of Object.entries(corpus)) {
  describe(`known optima: ${name}`, () => {
    for (const { id, problem, expected } of instances) {
      it(id, () => {
        const prepared = prepare(problem);
        for (const known of expected) {
          const plan = leastLoss(prepared, known.capacity);
          expect(plan).to.include(JSON.parse(JSON.stringify(known, ['status', 'loss', 'changes', 'used'])));
          expect(carriedOut(problem, plan)).to.deep.equal(sumsOf(plan));
        }
      });
    }
  });
}
