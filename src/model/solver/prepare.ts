import type { Choice, Problem } from './problem.js';
import { Relaxation } from './relaxation.js';
import { Table } from './table.js';

/** A problem with all that no capacity changes, worked out once. */
export class Prepared implements Problem {
  readonly fixed: number;
  readonly choices: readonly Choice[];
  readonly table: Table;
  private relaxed: Relaxation | undefined;

  constructor({ fixed, choices }: Problem) {
    this.fixed = fixed;
    this.choices = choices;
    this.table = new Table({ fixed, choices });
  }

  get relaxation(): Relaxation {
    return this.relax();
  }

  /** Sorts the options now instead of when they are first needed. */
  relax(): Relaxation {
    return (this.relaxed ??= new Relaxation(this.table));
  }
}

/**
 * The problem in a form that several calls of `leastLoss` and `frontier` share: sorted once for all tiers.
 * @throws RangeError when a choice has no option, or sums of the problem could pass 2^53 − 1.
 */
export function prepare(problem: Problem): Prepared {
  return problem instanceof Prepared ? problem : new Prepared(problem);
}
