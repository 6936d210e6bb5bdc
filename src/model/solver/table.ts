import { at } from './column.js';
import { undominated } from './dominance.js';
import { compareIds } from './order.js';
import type { Choice, Option, Point, Problem } from './problem.js';

/** A choice with the options worth taking: least loss first, each further one smaller and dearer. */
export interface Stripped {
  readonly choice: Choice;
  readonly options: readonly Option[];
}

/**
 * A problem stripped of dominated options, in columns. Choices are numbered in the order of the problem, the
 * options of all of them through.
 */
export class Table {
  readonly choices: readonly Stripped[];
  /** A choice's first option, the cheapest; one entry more ends the last choice. */
  readonly first: Int32Array;
  readonly choiceOf: Int32Array;
  readonly bytes: Float64Array;
  readonly loss: Float64Array;
  readonly changes: Float64Array;
  /** The plan of least loss: the first option of every choice. */
  readonly base: Point;
  /** The bytes used when every choice takes its last option. */
  readonly smallest: number;
  /** What a loss of one weighs in changes when both are one number: more than all changes together. */
  readonly scale: number;
  /**
   * How far a bound computed in doubles may be off: a few roundings of at most the whole cost, each within
   * 2^-53 of it, and as many again for segments that such a rounding puts in the wrong order.
   */
  readonly doubt: number;

  /** @throws RangeError when a choice has no option, or sums of the problem could pass 2^53 − 1. */
  constructor({ fixed, choices }: Problem) {
    requireExactSums(fixed, choices);
    this.choices = choices.map((choice) => ({ choice, options: undominated(choice) }));
    const options = this.choices.flatMap((stripped) => stripped.options);
    this.bytes = Float64Array.from(options, ({ bytes }) => bytes);
    this.loss = Float64Array.from(options, ({ loss }) => loss);
    this.changes = Float64Array.from(options, ({ changes }) => changes);
    this.choiceOf = new Int32Array(options.length);
    this.first = new Int32Array(choices.length + 1);

    const base = { used: fixed, loss: 0, changes: 0 };
    const spread = { loss: 0, changes: 0 };
    let smallest = fixed;
    let end = 0;
    for (const [index, { options }] of this.choices.entries()) {
      const first = end;
      const last = (end += options.length) - 1;
      this.first[index + 1] = end;
      this.choiceOf.fill(index, first, end);
      const changes = this.changes.subarray(first, end);
      spread.changes += Math.max(...changes) - Math.min(...changes);
      spread.loss += at(this.loss, last) - at(this.loss, first);
      base.used += at(this.bytes, first);
      base.loss += at(this.loss, first);
      base.changes += at(this.changes, first);
      smallest += at(this.bytes, last);
    }
    this.base = base;
    this.smallest = smallest;
    this.scale = spread.changes + 1;
    this.doubt = (spread.loss + 1) * this.scale * 2 ** -48;
  }

  /** Loss and changes as one number, in their order wherever a double can tell. */
  cost(loss: number, changes: number): number {
    return loss * this.scale + changes;
  }

  compareChoices(a: number, b: number): number {
    return compareIds(at(this.choices, a).choice.id, at(this.choices, b).choice.id);
  }
}

function requireExactSums(fixed: number, choices: readonly Choice[]): void {
  let [bytes, loss, changes] = [Math.abs(fixed), 0, 0];
  for (const { options } of choices) {
    let [mostBytes, mostLoss, mostChanges] = [0, 0, 0];
    for (const option of options) {
      mostBytes = Math.max(mostBytes, Math.abs(option.bytes));
      mostLoss = Math.max(mostLoss, option.loss);
      mostChanges = Math.max(mostChanges, option.changes);
    }
    bytes += mostBytes;
    loss += mostLoss;
    changes += mostChanges;
  }
  if (!(Math.max(bytes, loss, changes) <= Number.MAX_SAFE_INTEGER))
    throw new RangeError(
      'the bytes, the losses and the changes of a problem must each sum up to less than 2^53',
    );
}
