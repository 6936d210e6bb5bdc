import type { Device, Household } from '../household.js';
import { needs } from '../needs.js';
import type { PoolMembers } from '../pools.js';
import { addAll, clampToZero, exactly, subtract, type Size } from '../size.js';
import { changeOf } from '../size-change.js';
import { tonight, type TonightAnswer } from '../tonight.js';
import { knownIncrement } from '../unexplained.js';
import {
  addedBy,
  enteredBackup,
  judgeBackups,
  knownOnDevice,
  lacking,
  wholeBackup,
  wholeOrDifference,
  type BackedUp,
} from './backed-up.js';
import { against, difference, holds, line, unknown, type Finding, type RuleSubject } from './judgement.js';

/**
 * "If free is less than the phone's used storage it never fits": what has to fit is the backup beside everything
 * else in the account, however full the phone is.
 */
export function phoneStorage(household: Household): Finding {
  const answers = new Map(tonight(household).map((answer) => [answer.deviceId, answer]));
  return judgeBackups(household, (one) => judge(household, one, answers.get(one.device.id)), 'next');
}

function judge(
  household: Household,
  { device, members }: BackedUp,
  answer: TonightAnswer | undefined,
): Finding {
  const subject: RuleSubject = { kind: 'device', id: device.id };
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
  const added = answer && members.pool.used ? addedBy(device, answer) : null;
  const free = answer?.free;
  const found = against(need, capacity);
  const asks = found === 'beyond' ? null : lacking(members.people, members.pool.used);
  if (found === 'within' && !asks) {
    if (added && free && against(added, free) === 'open')
      return wholeOrDifference(device, subject, added, line('beside', 'free', free));
    const isFuller = room !== null && onPhone.low > room.high;
    return holds('false', isFuller ? 'whole-fits-fuller-phone' : 'whole-fits', subject, sum);
  }
  if (added && free && against(added, free) === 'within') return nextFits(subject, added, free);
  if (asks) return unknown(asks, subject);
  return found === 'open'
    ? holds('depends', 'rounding', subject, sum)
    : tooLarge(
        subject,
        { need, capacity, own: knownPart(device), others: partOfOthers(device, members) },
        sum,
      );
}

/** A backup that finds room as it is breaks the rule, whatever another device would need. */
function nextFits(subject: RuleSubject, added: Size, free: Size): Finding {
  const sum = [line('plus', 'free', free), line('minus', 'next', added), difference(free, added)];
  return holds('false', 'next-fits', subject, sum);
}

/** What of the account's need is certainly a device's backup; `null`: nobody said. */
const knownPart = (device: Device): Size | null =>
  enteredBackup(device) ?? (device.next && knownIncrement(device));

const partOfOthers = (device: Device, { people }: PoolMembers): Size =>
  addAll(
    people
      .flatMap(({ devices }) => devices)
      .filter(({ id, backup }) => id !== device.id && backup === 'icloud')
      .flatMap((other) => knownPart(other) ?? []),
  );

interface TooLarge {
  readonly need: Size;
  readonly capacity: Size;
  readonly own: Size | null;
  readonly others: Size;
}

/** It says nothing of a device that only the others keep out. */
function tooLarge(
  subject: RuleSubject,
  { need, capacity, own, others }: TooLarge,
  sum: Finding['sum'],
): Finding {
  const isOverWithout = (part: Size) => against(changeOf(part, need), capacity) === 'beyond';
  if (isOverWithout(others)) return holds('true', 'whole-too-large', subject, sum);
  if (!own) return unknown('next', subject);
  return isOverWithout(own)
    ? holds('depends', 'others-too-large', subject, [...sum, line('beside', 'others', others)])
    : holds('true', 'whole-too-large', subject, sum);
}
