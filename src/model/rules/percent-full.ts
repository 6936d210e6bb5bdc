import { PART_LEFT } from '../../data/rules.js';
import { capacityOf } from '../capacity.js';
import type { Household } from '../household.js';
import { exactly, subtract, type Size } from '../size.js';
import { tonight, type TonightAnswer } from '../tonight.js';
import { addedBy, judgeBackups, wholeOrDifference, type BackedUp } from './backed-up.js';
import {
  against,
  difference,
  holds,
  line,
  unknown,
  type Finding,
  type RuleLine,
  type RuleReason,
  type RuleSubject,
} from './judgement.js';

/** "95 % full means the next backup fails": what is free decides, or would be free there, against what comes. */
export function percentFull(household: Household): Finding {
  const answers = new Map(tonight(household).map((answer) => [answer.deviceId, answer]));
  return judgeBackups(household, (one) => judge(one, answers.get(one.device.id)), 'next');
}

function judge({ device, members: { pool } }: BackedUp, answer: TonightAnswer | undefined): Finding {
  const subject: RuleSubject = { kind: 'device', id: device.id };
  const added = answer && addedBy(device, answer);
  if (!added) return unknown('next', subject);
  const { free } = answer;
  const capacity = exactly(capacityOf(pool, pool.tier));
  const mark = exactly(Math.floor(capacity.bytes / PART_LEFT));
  const isFull = free !== null && free.bytes <= mark.bytes;
  if (isFull && !pool.used) return judgeEntered(subject, { capacity, added, free });
  const known = pool.used ? free : null;
  const room = isFull ? free : mark;
  const sum = [
    ...(isFull ? fullness(capacity, free, 'used') : [line('plus', 'mark', mark)]),
    line('minus', 'next', added),
    difference(room, added),
    ...(!isFull && known ? [line('beside', 'free', known)] : []),
  ];
  const found = against(added, room);
  if (found === 'open' && device.next?.means === 'increment')
    return holds('depends', 'rounding', subject, sum);
  if (found === 'open')
    return wholeOrDifference(device, subject, added, line('beside', isFull ? 'free' : 'mark', room));
  const failsNow = known !== null && against(added, known) === 'beyond';
  return holds(found === 'beyond' ? 'true' : 'false', reasonOf(found, isFull, failsNow), subject, sum);
}

interface Entered {
  readonly capacity: Size;
  readonly added: Size;
  /** What would be free if nothing but what is entered were in the account: at most that is. */
  readonly free: Size;
}

/** Of an account that what is entered fills already; more may be in it. */
function judgeEntered(subject: RuleSubject, { capacity, added, free }: Entered): Finding {
  if (against(added, free) !== 'beyond') return unknown('used', subject);
  const sum = [...fullness(capacity, free, 'entered'), line('minus', 'next', added), difference(free, added)];
  return holds('true', 'fuller-fails', subject, sum);
}

function fullness(capacity: Size, free: Size, code: 'used' | 'entered'): RuleLine[] {
  const used = subtract(capacity, free);
  const share = (bytes: number) =>
    Math.min(bytes / capacity.bytes, free.bytes > 0 ? MOST_WITH_ROOM : Infinity);
  return [
    line('plus', 'capacity', capacity),
    line('minus', code, used),
    { role: 'beside', code: 'full', share: share(used.bytes), low: share(used.low), high: share(used.high) },
  ];
}

/** While something is free, an account isn't 100 % full. */
const MOST_WITH_ROOM = 0.99;

function reasonOf(found: 'within' | 'beyond', isFull: boolean, failsNow: boolean): RuleReason {
  if (found === 'within') return isFull ? 'full-fits' : 'mark-fits';
  if (isFull) return 'full-fails';
  return failsNow ? 'fails-before-mark' : 'mark-fails';
}
