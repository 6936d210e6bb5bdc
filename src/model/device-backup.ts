import type { Category } from './categories.js';
import type { Device } from './household.js';
import { remembered } from './remembered.js';
import { add, clampToZero, exactly, subtract, ZERO, type Size } from './size.js';
import { sumOf, type Sum, type Term } from './term.js';

/** The parts of a device's backup. */
export const BACKUP_CATEGORIES = [
  'backup-photos',
  'backup-messages',
  'backup-apps',
  'backup-rest',
] as const satisfies readonly Category[];

export type BackupCategory = (typeof BACKUP_CATEGORIES)[number];

/** What a device's backup in iCloud needs. */
export interface DeviceBackup {
  readonly total: Sum;
  readonly categories: Readonly<Record<BackupCategory, Sum>>;
  /** The rows entered are certainly more than the total said: the rows win. */
  readonly rowsExceedTotal: boolean;
}

/** The whole backup as printed: `total`, else the next size, else what is stored and its increment. */
export function printedTotal({ total, next, stored }: Device): Size | null {
  if (total) return total;
  if (next?.means === 'total') return next.size;
  return next?.means === 'increment' && stored ? add(stored, next.size) : null;
}

/** The backup of one device, row by row; nothing unless it backs up to iCloud. */
export const deviceBackup = remembered((device: Device): DeviceBackup => {
  const rows = backupRows(device);
  const sum = sumOf(rows);
  const printed = device.backup === 'icloud' ? printedTotal(device) : null;
  const rowsExceedTotal = printed !== null && sum.low > printed.high;
  const total = rowsExceedTotal ? null : printed;
  const rest = restOf(device, printed, sum, rowsExceedTotal);
  const rounding = total ? Math.max(0, sum.bytes - total.bytes) : 0;
  const categories = lessRounding(categoriesOf(rows, rest), rounding, device);
  const parts = BACKUP_CATEGORIES.flatMap((category): Term[] => {
    const { terms: _, ...size } = categories[category];
    return size.high > 0 ? [{ code: category, id: `${device.id}/${category}`, name: device.name, size }] : [];
  });
  const { bytes, low, high } = total ?? sumOf(parts);
  return { total: { bytes, low, high, terms: parts }, categories, rowsExceedTotal };
});

/** The rows that count: what is in the backup and switched on. */
export function backupRows({ id, name, backup, photos, messages, apps }: Device): Term[] {
  if (backup !== 'icloud') return [];
  const rows: Term[] = [];
  if (photos.in === 'backup')
    rows.push({ code: 'backup-photos', id: `${id}/photos`, name, size: photos.size });
  if (messages.in === 'backup') {
    rows.push({ code: 'backup-messages', id: `${id}/messages`, name, size: messages.size });
  }
  for (const app of apps) {
    if (app.on) rows.push({ code: 'app', id: `${id}/${app.id}`, name: app.name, size: app.size });
  }
  return rows;
}

function restOf(device: Device, printed: Size | null, rows: Size, rowsExceedTotal: boolean): Term | null {
  const { id, name, backup, rest } = device;
  if (backup !== 'icloud') return null;
  const at = { id: `${id}/rest`, name };
  if (!printed) return rest && { ...at, code: 'backup-rest', size: rest };
  const size = rowsExceedTotal ? ZERO : clampToZero(subtract(printed, rows));
  return { ...at, code: 'rest-of-total', size };
}

function categoriesOf(rows: readonly Term[], rest: Term | null): DeviceBackup['categories'] {
  const of = (code: Term['code']) => sumOf(rows.filter((row) => row.code === code));
  return {
    'backup-photos': of('backup-photos'),
    'backup-messages': of('backup-messages'),
    'backup-apps': of('app'),
    'backup-rest': sumOf(rest ? [rest] : []),
  };
}

/** A printed total is more precise than the sum of its rows: what these say too much is taken off the largest parts. */
function lessRounding(
  categories: DeviceBackup['categories'],
  rounding: number,
  { id, name }: Device,
): DeviceBackup['categories'] {
  const less = { ...categories };
  let left = rounding;
  for (const category of [...BACKUP_CATEGORIES].sort((a, b) => categories[b].bytes - categories[a].bytes)) {
    const { bytes, low, high, terms } = categories[category];
    const taken = Math.min(left, bytes);
    if (taken === 0) continue;
    left -= taken;
    const term: Term = { code: 'rounding', id, name, size: exactly(-taken) };
    less[category] = {
      bytes: bytes - taken,
      low: Math.min(low, bytes - taken),
      high,
      terms: [...terms, term],
    };
  }
  return less;
}
