import { NEARLY } from '../../data/rules.js';
import type { Device, Household, Person } from '../household.js';
import { libraryOf } from '../library.js';
import { addAll, ZERO, type Size } from '../size.js';
import { backupOf, enteredBackup, judgeBackups, leftOut, type BackedUp } from './backed-up.js';
import { holds, line, unknown, type Finding, type RuleLine } from './judgement.js';

/** "A backup contains nearly everything": what is in it, of all that is known to be on the device. */
export const everything = (household: Household): Finding => judgeBackups(household, judge, 'sizes');

function judge({ device, person }: BackedUp): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  const whole = backupOf(device);
  const backup = whole ?? enteredBackup(device);
  if (!backup || backup.high === 0) return unknown('sizes', subject);
  const { messages, apps } = leftOut(device);
  const photos = photosBeside(device, person);
  if (!photos) return unknown('photos', subject);
  const out = addAll([photos, messages, apps]);
  const beside = [
    ['synced-photos', photos],
    ['synced-messages', messages],
    ['apps-off', apps],
  ] as const;
  const sum: RuleLine[] = [
    line('plus', 'backup', backup),
    ...beside.flatMap(([code, size]) => (size.high > 0 ? [line('plus', code, size)] : [])),
    line('total', 'on-phone', addAll([backup, out])),
    {
      role: 'beside',
      code: 'share',
      share: shareOf(backup.bytes, out.bytes),
      low: shareOf(backup.low, out.high),
      high: shareOf(backup.high, out.low),
    },
  ];
  if (shareOf(backup.low, out.high) >= NEARLY) return holds('true', 'contains-most', subject, sum);
  if (!whole) return unknown('sizes', subject);
  return shareOf(backup.high, out.low) >= NEARLY
    ? holds('depends', 'rounding', subject, sum)
    : holds('false', 'contains-part', subject, sum);
}

/** Bytes inside, of all that there are. */
const shareOf = (inside: number, outside: number): number => (inside > 0 ? inside / (inside + outside) : 0);

/** Photos that aren't in the backup: the device's, else the library they are in. `null`: nobody said. */
function photosBeside({ photos }: Device, person: Person): Size | null {
  if (photos.in === 'backup') return ZERO;
  if (photos.size.high > 0) return photos.size;
  const library = libraryOf(person);
  return library.high > 0 ? library : null;
}
