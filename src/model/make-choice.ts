import { EFFORT } from '../data/losses.js';
import type { ChoiceKind, Deletes, PoolChoice, PoolOption, Why } from './choice-types.js';
import type { Size } from './size.js';

/** What an option changes in the pool's need: in the middle, and at its high end. */
export interface Effect {
  readonly bytes: number;
  readonly high: number;
}

/**
 * The effect of one part's change. Where a printed *Used* governs the high end, a row that goes may free as
 * little as its own low (see `planned`), so the largest of the three differences counts.
 */
export function effectOf(before: Size, after: Size, usedGoverns: boolean): Effect {
  const high = after.high - before.high;
  return {
    bytes: after.bytes - before.bytes,
    high: usedGoverns ? Math.max(high, after.bytes - before.bytes, after.low - before.low) : high,
  };
}

export const addEffects = (effects: readonly Effect[]): Effect =>
  effects.reduce((sum, { bytes, high }) => ({ bytes: sum.bytes + bytes, high: sum.high + high }), {
    bytes: 0,
    high: 0,
  });

/** A way to settle a choice other than as it is. */
export interface Way {
  readonly id: string;
  readonly effect: Effect;
  /** Before effort. */
  readonly loss: number;
  readonly changes: number;
  readonly why: Why;
  readonly deviceIds: readonly string[];
  readonly reversible: boolean;
  readonly deletes: Deletes;
}

/** The option to leave something as it is, which contributes nothing. */
export const AS_IS: PoolOption = {
  id: 'as-is',
  bytes: 0,
  high: 0,
  loss: 0,
  changes: 0,
  why: 'as-is',
  deviceIds: [],
  reversible: true,
  deletes: 'none',
};

/** A choice whose bytes start at nothing: its smallest option contributes 0, the others what they keep. */
export function makeChoice(
  about: { id: string; kind: ChoiceKind; personId: string; name: string; asIs: string },
  ways: readonly Way[],
): PoolChoice {
  const { id, kind, personId, name, asIs } = about;
  const bytes = ways.reduce((most, { effect }) => Math.max(most, -effect.bytes), 0);
  const high = ways.reduce((most, { effect }) => Math.max(most, -effect.high), 0);
  const options: PoolOption[] = [{ ...AS_IS, id: asIs, bytes, high }];
  for (const { id, effect, loss, changes, why, deviceIds, reversible, deletes } of ways) {
    options.push({
      id,
      bytes: bytes + effect.bytes,
      high: high + effect.high,
      loss: loss + EFFORT * changes,
      changes,
      why,
      deviceIds,
      reversible,
      deletes,
    });
  }
  return { id, kind, personId, name, options };
}
