import { CABLE, SAID_MINUTES } from '../../data/rules.js';
import { computerBackup } from '../computer-backup.js';
import type { Device, Household } from '../household.js';
import { transferHours } from '../upload-time.js';
import { holds, line, overall, unknown, type Finding, type RuleLine } from './judgement.js';

/** "A USB backup takes 15 minutes whatever its size": its size at the speed of the cable in the box. */
export const usbTime = (household: Household): Finding =>
  overall(household.people.flatMap(({ devices }) => devices).map(judge), 'sizes');

const minutesAt = (bytes: number, mbitPerSecond: number): number => transferHours(bytes, mbitPerSecond) * 60;

function judge(device: Device): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  const size = computerBackup(device);
  if (!size || size.high === 0) return unknown('sizes', subject);
  const time = (code: 'usual-time' | 'quickest-time' | 'said-time', minutes: number): RuleLine => ({
    role: 'beside',
    code,
    minutes,
  });
  const sum = [
    line('plus', 'to-computer', size),
    time('usual-time', minutesAt(size.bytes, CABLE.usual)),
    time('quickest-time', minutesAt(size.bytes, CABLE.most)),
    time('said-time', SAID_MINUTES),
  ];
  if (minutesAt(size.high, CABLE.usual) <= SAID_MINUTES) return holds('true', 'usb-within', subject, sum);
  return minutesAt(size.low, CABLE.most) > SAID_MINUTES
    ? holds('false', 'usb-longer', subject, sum)
    : holds('depends', 'usb-between', subject, sum, 'cable');
}
