import { percent } from './span.js';

/** What the longest bar of a table stands for. */
export const longest = (rows: readonly { readonly bytes: number }[]): number =>
  rows.reduce((most, { bytes }) => Math.max(most, bytes), 0);

/** The length of one row's bar in percent of the longest; what is there at all stays visible. */
export function rowBar(bytes: number, most: number): number {
  const length = percent(bytes, most);
  return bytes > 0 ? Math.max(length, 0.4) : 0;
}
