import type { Device } from './household.js';

const DAY = 86_400_000;

/** Days since 1970 of an ISO date; `null`: it is none. */
function dayNumber(date: string | null | undefined): number | null {
  if (!date || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(time) ? time / DAY : null;
}

/** The last backup that succeeded. `days` since then, if it is known which day it is. */
export type LastSuccess = 'never' | { readonly date: string; readonly days: number | null } | null;

/** What the reader answered, else what the household says; a day to come, or none, is not known. */
export function lastSuccess(
  said: string | undefined,
  device: Pick<Device, 'lastBackup'> | null,
  today: string | undefined,
): LastSuccess {
  const date = said ?? device?.lastBackup;
  if (date === 'never') return date;
  const day = dayNumber(date);
  if (!date || day === null) return null;
  const now = dayNumber(today);
  if (now !== null && now < day) return null;
  return { date, days: now === null ? null : now - day };
}

/** The ISO date so many days later. */
export const daysAfter = (date: string, days: number): string =>
  new Date(((dayNumber(date) ?? 0) + days) * DAY).toISOString().slice(0, 10);
