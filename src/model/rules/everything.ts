import { NEARLY } from '../../data/rules.js';
import type { Device, Household, Person } from '../household.js';
import { libraryOf } from '../library.js';
import { addAll, ZERO, type Size } from '../size.js';
import { backedUp, leftOut, backupOf, type BackedUp } from './backed-up.js';
import { holds, line, overall, unknown, type Finding, type RuleLine } from './judgement.js';

/** "A backup contains nearly everything": what is in it, of all that is known to be on the device. */
export const everything = (household: Household): Finding => overall(backedUp(household).map(judge), 'sizes');

function judge({ device, person }: BackedUp): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  const backup = backupOf(device);
  if (!backup || backup.high === 0) return unknown('sizes', subject);
  const { messages, apps } = leftOut(device);
  const photos = photosBeside(device, person);
  if (!photos) return unknown('photos', subject);
  const out = addAll([photos, messages, apps]);
  const share = backup.bytes / (backup.bytes + out.bytes);
  const beside = [
    ['synced-photos', photos],
    ['synced-messages', messages],
    ['apps-off', apps],
  ] as const;
  const sum: RuleLine[] = [
    line('plus', 'backup', backup),
    ...beside.flatMap(([code, size]) => (size.high > 0 ? [line('plus', code, size)] : [])),
    line('total', 'on-phone', addAll([backup, out])),
    { role: 'beside', code: 'share', share },
  ];
  if (isMost(backup.low, out.high)) return holds('true', 'contains-most', subject, sum);
  return isMost(backup.high, out.low)
    ? holds('depends', 'rounding', subject, sum)
    : holds('false', 'contains-part', subject, sum);
}

const isMost = (inside: number, outside: number): boolean => inside >= NEARLY * (inside + outside);

/** Photos that aren't in the backup: the device's, else the library they are in. `null`: nobody said. */
function photosBeside({ photos }: Device, person: Person): Size | null {
  if (photos.in === 'backup') return ZERO;
  if (photos.size.high > 0) return photos.size;
  const library = libraryOf(person);
  return library.high > 0 ? library : null;
}
