import type { App, Household } from '../household.js';
import { addAll } from '../size.js';
import { backedUp, type BackedUp } from './backed-up.js';
import { ALWAYS, holds, line, overall, type Finding } from './judgement.js';

/**
 * "Caches count": never, in a backup. Numbers mislead about it where an app's size was read in iPhone Storage, which
 * counts them.
 */
export const caches = (household: Household): Finding => overall(backedUp(household).map(judge), ALWAYS);

export const isReadOnPhone = ({ size }: Pick<App, 'size'>): boolean => size.from === 'device';

function judge({ device }: BackedUp): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  const counted = device.apps.filter(({ on, size }) => on && size.high > 0 && size.from !== 'estimate');
  if (counted.length === 0) return ALWAYS;
  const onPhone = counted.filter(isReadOnPhone);
  const inBackup = counted.filter((app) => !isReadOnPhone(app));
  const sizeOf = (apps: readonly App[]) => addAll(apps.map(({ size }) => size));
  const sum = [
    ...(onPhone.length > 0 ? [line('plus', 'read-on-phone', sizeOf(onPhone))] : []),
    ...(inBackup.length > 0 ? [line('plus', 'read-in-backup', sizeOf(inBackup))] : []),
  ];
  return onPhone.length > 0
    ? holds('depends', 'caches-in-figures', subject, sum)
    : holds('false', 'caches-left-out', subject, sum);
}
