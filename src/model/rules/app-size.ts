import { backupRows, printedTotal } from '../device-backup.js';
import type { Household } from '../household.js';
import { add, addAll } from '../size.js';
import { backedUp, type BackedUp } from './backed-up.js';
import { isReadOnPhone } from './caches.js';
import { holds, line, overall, unknown, type Finding } from './judgement.js';

/**
 * "An app's size on the phone is its size in the backup": can only be told where sizes were read in iPhone Storage
 * and the backup's whole size is known. Together with the other rows they come to it, or to more.
 */
export const appSize = (household: Household): Finding =>
  overall(backedUp(household).map(judge), 'phone-sizes');

function judge({ device }: BackedUp): Finding {
  const subject = { kind: 'device', id: device.id } as const;
  const phoneRows = device.apps.filter((app) => app.on && app.size.high > 0 && isReadOnPhone(app));
  if (phoneRows.length === 0) return unknown('phone-sizes', subject);
  const total = printedTotal(device);
  if (!total) return unknown('sizes', subject);
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
  return all.high >= total.low
    ? holds('true', 'app-sizes-agree', subject, sum)
    : holds('depends', 'app-sizes-open', subject, sum, 'rows');
}
