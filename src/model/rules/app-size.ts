import { backupRows, printedTotal } from '../device-backup.js';
import type { Household } from '../household.js';
import { add, addAll } from '../size.js';
import { backedUp, type BackedUp } from './backed-up.js';
import { isReadOnPhone } from './caches.js';
import { ALWAYS, holds, line, overall, type Finding } from './judgement.js';

/**
 * "An app's size on the phone is its size in the backup": the one doesn't tell the other. Sizes read in iPhone Storage
 * break it where they come to more than the whole backup. Where they don't, nothing is shown by it: one app may be
 * larger there and another smaller.
 */
export const appSize = (household: Household): Finding => overall(backedUp(household).map(judge), ALWAYS);

function judge({ device }: BackedUp): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  const phoneRows = device.apps.filter((app) => app.on && app.size.high > 0 && isReadOnPhone(app));
  const total = printedTotal(device);
  if (phoneRows.length === 0 || !total) return ALWAYS;
  const onPhone = addAll(phoneRows.map(({ size }) => size));
  const ids = new Set(phoneRows.map(({ id }) => `${device.id}/${id}`));
  const rows = backupRows(device).filter(({ id }) => !ids.has(id));
  const others = addAll([...rows.map(({ size }) => size), ...(device.rest ? [device.rest] : [])]);
  const all = add(onPhone, others);
  const sum = [
    line('plus', 'read-on-phone', onPhone),
    ...(others.high > 0 ? [line('plus', 'other-rows', others)] : []),
    line('total', 'rows-total', all),
    line('beside', 'printed-total', total),
  ];
  if (all.low > total.high) return holds('false', 'app-sizes-exceed', subject, sum);
  return holds('depends', all.high >= total.low ? 'app-sizes-agree' : 'app-sizes-open', subject, sum);
}
