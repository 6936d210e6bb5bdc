import { PART_LEFT } from '../../data/rules.js';
import { capacityOf } from '../capacity.js';
import type { Household } from '../household.js';
import { exactly, subtract, type Size } from '../size.js';
import { tonight, type TonightAnswer } from '../tonight.js';
import { backedUp, type BackedUp } from './backed-up.js';
import {
  against,
  difference,
  holds,
  line,
  overall,
  unknown,
  type Finding,
  type RuleLine,
  type RuleReason,
} from './judgement.js';

/** "95 % full means the next backup fails": what is free decides, or would be free there, against what comes. */
export function percentFull(household: Household): Finding {
  const answers = new Map(tonight(household).map((answer) => [answer.deviceId, answer]));
  const findings = backedUp(household).map((one) => judge(one, answers.get(one.device.id)));
  return overall(findings, 'next');
}

function judge({ device, members: { pool } }: BackedUp, answer: TonightAnswer | undefined): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  if (!answer?.needs) return unknown('next', subject);
  const { needs, free } = answer;
  const capacity = exactly(capacityOf(pool, pool.tier));
  const mark = exactly(Math.floor(capacity.bytes / PART_LEFT));
  const isFull = free !== null && free.bytes <= mark.bytes;
  const room = isFull ? free : mark;
  const sum = [
    ...(isFull ? fullness(capacity, free) : [line('plus', 'mark', mark)]),
    line('minus', 'next', needs),
    difference(room, needs),
    ...(!isFull && free ? [line('beside', 'free', free)] : []),
  ];
  const found = against(needs, room);
  if (found === 'open' && device.next?.means === 'increment')
    return holds('depends', 'rounding', subject, sum);
  if (found === 'open') {
    const beside = [line('beside', 'backup', needs), line('beside', isFull ? 'free' : 'mark', room)];
    return holds('depends', 'whole-or-difference', subject, beside, 'next');
  }
  return holds(found === 'beyond' ? 'true' : 'false', reasonOf(found, isFull, answer), subject, sum);
}

function fullness(capacity: Size, free: Size): RuleLine[] {
  const used = subtract(capacity, free);
  return [
    line('plus', 'capacity', capacity),
    line('minus', 'used', used),
    { role: 'beside', code: 'full', share: used.bytes / capacity.bytes },
  ];
}

function reasonOf(found: 'within' | 'beyond', isFull: boolean, { answer }: TonightAnswer): RuleReason {
  if (found === 'within') return isFull ? 'full-fits' : 'mark-fits';
  if (isFull) return 'full-fails';
  return answer === 'wont' ? 'fails-before-mark' : 'mark-fails';
}
