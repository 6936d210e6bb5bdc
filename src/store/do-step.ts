import { done } from '../model/done.js';
import type { Household } from '../model/household.js';
import { poolOf } from '../model/pools.js';
import { findPart } from './find-part.js';
import { becomes, refuse, type Outcome } from './outcome.js';
import type { CheckedAction } from './read-action.js';
import { noSuchPart } from './set-field.js';
import { holdWish } from './want.js';

/** `done`: what the step was for is today's value now. */
export function doStep(household: Household, { step }: CheckedAction<'done'>): Outcome {
  const { poolId, deviceId, settles } = step;
  if (!poolOf(household, poolId)) return noSuchPart(poolId, 'step.poolId');
  if (deviceId !== null && !findPart(household, deviceId)) return noSuchPart(deviceId, 'step.deviceId');
  if (settles && !holdWish(household, settles).ok) {
    return refuse('step.settles', 'no-such-wish', { path: settles.path });
  }
  return becomes(done(household, step));
}
