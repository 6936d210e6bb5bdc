import { needs } from '../needs.js';
import type { Household } from '../household.js';
import { clampToZero, exactly, subtract } from '../size.js';
import { against, difference, holds, line, overall, unknown, type Finding } from './judgement.js';
import {
  areSized,
  backedUp,
  isLibraryKnown,
  knownOnDevice,
  wholeBackup,
  type BackedUp,
} from './backed-up.js';

/**
 * "If free is less than the phone's used storage it never fits": what has to fit is the backup beside everything
 * else in the account, however full the phone is.
 */
export function phoneStorage(household: Household): Finding {
  return overall(
    backedUp(household).map((one) => judge(household, one)),
    'next',
  );
}

function judge(household: Household, { device, members }: BackedUp): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  const pool = needs(household).pools.find(({ id }) => id === members.id);
  if (!pool) return unknown('next', subject);
  const capacity = exactly(pool.capacity);
  const { terms: _, ...need } = pool.total;
  const backup = wholeBackup(device);
  const onPhone = knownOnDevice(device);
  const room = backup && subtract(capacity, clampToZero(subtract(need, backup)));
  const sum = [
    line('plus', 'capacity', capacity),
    line('minus', 'need', need),
    difference(capacity, need),
    ...(room ? [line('beside', 'room', clampToZero(room))] : []),
    ...(onPhone.high > 0 ? [line('beside', 'on-phone', onPhone)] : []),
  ];
  const found = against(need, capacity);
  if (found !== 'beyond' && !areSized(members.people)) return unknown('next', subject);
  const isRoomKnown = members.pool.used !== null || isLibraryKnown(members.people);
  if (found !== 'beyond' && !isRoomKnown) return unknown('library', subject);
  if (found === 'open') return holds('depends', 'rounding', subject, sum);
  if (found === 'beyond') return holds('true', 'whole-too-large', subject, sum);
  const isFuller = room !== null && onPhone.low > room.high;
  return holds('false', isFuller ? 'whole-fits-fuller-phone' : 'whole-fits', subject, sum);
}
