import type { FoundApp } from '../data/find-app.js';
import type { HouseholdInput } from '../model/household.js';
import { parseSize } from '../model/parse-size.js';
import type { SizeInput } from '../model/size-schema.js';
import { writeSize } from '../model/write-size.js';
import type { DataProblem } from './context.js';

type DeviceInput = NonNullable<NonNullable<HouseholdInput['people']>[number]['devices']>[number];

/** Rows of a backup that are no apps, as Settings calls them. */
const OTHERS = new Map<string, 'photos' | 'messages'>([
  ...['photo library', 'photos', 'fotomediathek', 'fotos', 'مكتبة الصور', 'الصور'].map(
    (name) => [name, 'photos'] as const,
  ),
  ...['messages', 'nachrichten', 'الرسائل'].map((name) => [name, 'messages'] as const),
]);

/** One row with something in it. */
interface Row {
  /** As the page shows it, from 1. */
  readonly number: number;
  readonly name: string;
  readonly size: string;
}

const textOf = (node: Node | null | undefined): string =>
  node?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** What stands above and below the rows: heads, sums, and a first row without any figure. */
function isRow(row: HTMLTableRowElement, size: string): boolean {
  const around = row.parentElement?.localName;
  if (around === 'thead' || around === 'tfoot') return false;
  if ([...row.cells].every(({ localName }) => localName === 'th')) return false;
  return row.rowIndex > 0 || /\p{Nd}/u.test(size);
}

const rowsOf = (table: HTMLTableElement): readonly Row[] =>
  [...table.rows].flatMap((row) => {
    const [name, size] = [textOf(row.cells[0]), textOf(row.cells[1])];
    const isEmpty = name === '' && size === '';
    return isEmpty || !isRow(row, size) ? [] : [{ number: row.rowIndex + 1, name, size }];
  });

export type TableReading =
  | { readonly ok: true; readonly input: HouseholdInput }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/**
 * The household of a table: one person, one device that is called like the caption, a row for each app with its
 * name and size. Rows of the head and the foot are left aside.
 * @param find knows apps by their names
 * @param locale BCP 47; how its sizes are written
 */
export function readTable(
  table: HTMLTableElement,
  find: (name: string) => FoundApp | undefined,
  locale: string,
): TableReading {
  const problems: DataProblem[] = [];
  const seen = new Map<string, number>();
  const apps: NonNullable<DeviceInput['apps']>[number][] = [];
  const others: { photos?: DeviceInput['photos']; messages?: DeviceInput['messages'] } = {};
  for (const { number, name, size: text } of rowsOf(table)) {
    const fail = (code: string, params: DataProblem['params'] = {}) => {
      problems.push({ source: 'table', path: `row ${number}`, code, params });
    };
    const other = OTHERS.get(name.toLowerCase());
    const key = other ?? name.toLowerCase();
    const first = seen.get(key);
    seen.set(key, first ?? number);
    const reading = parseSize(text, { locale });
    if (name === '') fail('missing');
    else if (first !== undefined) fail('duplicate-row', { first });
    else if (!reading.ok) fail(reading.code, reading.params);
    else {
      const size: SizeInput = writeSize(reading.size);
      if (other) others[other] = { size, in: 'backup' };
      else apps.push({ name, size, ...known(find(name)) });
    }
  }
  if (seen.size === 0) problems.push({ source: 'table', path: '', code: 'no-rows', params: {} });
  if (problems.length > 0) return { ok: false, problems };
  const device = { name: textOf(table.caption), ...others, apps };
  return { ok: true, input: { version: 1, people: [{ devices: [device] }] } };
}

const known = (app: FoundApp | undefined) =>
  app && { class: app.class, ...(app.bundle !== undefined && { bundle: app.bundle }) };
