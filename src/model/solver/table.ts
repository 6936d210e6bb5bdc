import { at } from './column.js';
import { undominated } from './dominance.js';
import { compareIds } from './order.js';
import type { Choice, Option, Point, Problem } from './problem.js';

/** A choice with the options worth taking: least loss first, each further one smaller and dearer. */
interface Stripped {
  readonly choice: Choice;
  readonly options: readonly Option[];
}

/** What a plan frees and costs, compared to the plan of least loss. */
export interface Sums {
  readonly freed: number;
  readonly loss: number;
  readonly changes: number;
}

/**
 * A problem in normal form: from the plan of least loss on, free a number of bytes at the least cost. Dominated
 * options are gone; the others are numbered and stand in columns, each compared to the first one of its choice.
 */
export class Table {
  readonly choices: readonly Stripped[];
  /** The number of each choice's first option; one entry more ends the last choice. */
  readonly first: Int32Array<ArrayBuffer>;
  readonly choiceOf: Int32Array;
  readonly freed: Float64Array;
  readonly loss: Float64Array;
  readonly changes: Float64Array;
  /** The plan of least loss: the first option of every choice. */
  readonly base: Point;
  /** The bytes used by the plan that uses the least: the last option of every choice. */
  readonly smallest: number;
  /** What no plan's loss exceeds. */
  readonly mostLoss: number;
  /** What a loss of one weighs in changes when both are one number: more than all changes together. */
  readonly scale: number;
  /**
   * How far bounds computed in doubles may be off. Whole sums are exact; what is not is a few dozen roundings, each
   * within 2^-53 of at most the whole cost, those that put segments into the wrong order included.
   */
  readonly doubt: number;

  /** @throws RangeError when a choice has no option, or sums of the problem could pass 2^53 − 1. */
  constructor({ fixed, choices }: Problem) {
    this.mostLoss = requireExactSums(fixed, choices);
    this.choices = choices.map((choice) => ({ choice, options: undominated(choice) }));
    const count = this.choices.reduce((sum, { options }) => sum + options.length, 0);
    this.first = new Int32Array(choices.length + 1);
    this.choiceOf = new Int32Array(count);
    this.freed = new Float64Array(count);
    this.loss = new Float64Array(count);
    this.changes = new Float64Array(count);

    const base = { used: fixed, loss: 0, changes: 0 };
    const spread = { freed: 0, loss: 0, changes: 0 };
    let end = 0;
    for (const [choice, { options }] of this.choices.entries()) {
      const cheapest = at(options, 0);
      base.used += cheapest.bytes;
      base.loss += cheapest.loss;
      base.changes += cheapest.changes;
      let [fewest, most] = [0, 0];
      for (const { bytes, loss, changes } of options) {
        const more = changes - cheapest.changes;
        fewest = Math.min(fewest, more);
        most = Math.max(most, more);
        this.choiceOf[end] = choice;
        this.freed[end] = cheapest.bytes - bytes;
        this.loss[end] = loss - cheapest.loss;
        this.changes[end] = more;
        end++;
      }
      this.first[choice + 1] = end;
      spread.freed += at(this.freed, end - 1);
      spread.loss += at(this.loss, end - 1);
      spread.changes += most - fewest;
    }
    this.base = base;
    this.smallest = base.used - spread.freed;
    this.scale = spread.changes + 1;
    this.doubt = (spread.loss + 1) * this.scale * 2 ** -46;
  }

  /** Loss and changes as one number, in their order wherever doubles can tell. */
  cost(loss: number, changes: number): number {
    return loss * this.scale + changes;
  }

  /** The least loss a plan can have whose cost has a certain lower bound. */
  lossOf(bound: number): number {
    return Math.max(0, Math.ceil((bound - this.doubt - (this.scale - 1)) / this.scale));
  }

  /** The sums of a plan, from the option of each choice. */
  sumsOf(chosen: Int32Array): Sums {
    let [freed, loss, changes] = [0, 0, 0];
    for (const option of chosen) {
      freed += at(this.freed, option);
      loss += at(this.loss, option);
      changes += at(this.changes, option);
    }
    return { freed, loss, changes };
  }

  compareChoices(a: number, b: number): number {
    return compareIds(at(this.choices, a).choice.id, at(this.choices, b).choice.id);
  }
}

/** Gives the sum of all the largest losses. */
function requireExactSums(fixed: number, choices: readonly Choice[]): number {
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
  return loss;
}
