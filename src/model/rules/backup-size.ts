import { SAID_SIZE } from '../../data/rules.js';
import type { Household } from '../household.js';
import { exactly } from '../size.js';
import { backupOf, enteredBackup, judgeBackups, type BackedUp } from './backed-up.js';
import { holds, line, unknown, type Finding } from './judgement.js';

/** "Backups are 1 to 4 GB": each device's own. */
export const backupSize = (household: Household): Finding => judgeBackups(household, judge, 'sizes');

function judge({ device }: BackedUp): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  const { least, most } = SAID_SIZE;
  const whole = backupOf(device);
  const backup = whole ?? enteredBackup(device);
  if (!backup || backup.high === 0) return unknown('sizes', subject);
  if (!whole && backup.low <= most) return unknown('sizes', subject);
  const sum = [
    line('plus', 'backup', backup),
    line('beside', 'least', exactly(least)),
    line('beside', 'most', exactly(most)),
  ];
  if (backup.low > most) return holds('false', 'size-above', subject, sum);
  if (backup.high < least) return holds('false', 'size-below', subject, sum);
  return backup.low >= least && backup.high <= most
    ? holds('true', 'size-within', subject, sum)
    : holds('depends', 'rounding', subject, sum);
}
