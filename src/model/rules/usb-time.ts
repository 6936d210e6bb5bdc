import { CABLE, SAID_MINUTES } from '../../data/rules.js';
import { computerBackup } from '../computer-backup.js';
import type { Device, Household } from '../household.js';
import type { Size } from '../size.js';
import { transferHours } from '../upload-time.js';
import { wholeBackup } from './backed-up.js';
import { holds, line, overall, unknown, type Finding, type RuleLine } from './judgement.js';

/** "A USB backup takes 15 minutes whatever its size": its size at the speed of the cable in the box. */
export const usbTime = (household: Household): Finding =>
  overall(household.people.flatMap(({ devices }) => devices).map(judge), unknown('sizes'));

const minutesAt = (bytes: number, mbitPerSecond: number): number => transferHours(bytes, mbitPerSecond) * 60;

function judge(device: Device): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  const size = computerBackup(device);
  if (!size || size.high === 0) return unknown('sizes', subject);
  const sum = [
    line('plus', 'to-computer', size),
    time('usual-time', size, CABLE.usual),
    time('quickest-time', size, CABLE.most),
    saidTime,
  ];
  if (minutesAt(size.low, CABLE.most) > SAID_MINUTES) return holds('false', 'usb-longer', subject, sum);
  if (!wholeBackup(device) && !device.stored) return unknown('sizes', subject);
  if (minutesAt(size.high, CABLE.usual) <= SAID_MINUTES) return holds('true', 'usb-within', subject, sum);
  const isBetween =
    minutesAt(size.bytes, CABLE.usual) > SAID_MINUTES && minutesAt(size.bytes, CABLE.most) <= SAID_MINUTES;
  return isBetween
    ? holds('depends', 'usb-between', subject, sum, 'cable')
    : holds('depends', 'rounding', subject, sum);
}

const time = (code: 'usual-time' | 'quickest-time', size: Size, mbitPerSecond: number): RuleLine => ({
  role: 'beside',
  code,
  minutes: minutesAt(size.bytes, mbitPerSecond),
  low: minutesAt(size.low, mbitPerSecond),
  high: minutesAt(size.high, mbitPerSecond),
});

const saidTime: RuleLine = {
  role: 'beside',
  code: 'said-time',
  minutes: SAID_MINUTES,
  low: SAID_MINUTES,
  high: SAID_MINUTES,
};
