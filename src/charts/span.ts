/** A stretch of a horizontal scale, both in percent of the whole. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Percent, to a ten-thousandth of the whole: less than that no screen shows, and each is one more write to a picture. */
export const percent = (part: number, whole: number): number =>
  whole > 0 ? Math.round((part / whole) * 10_000) / 100 : 0;

/** From one amount to another on a scale that ends at `whole`; nothing when there is nothing between them. */
export function span(from: number, to: number, whole: number): Span | null {
  const x = percent(from, whole);
  const width = Math.round((percent(to, whole) - x) * 100) / 100;
  return width > 0 ? { x, width } : null;
}
