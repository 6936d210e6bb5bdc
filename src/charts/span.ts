/** A stretch of a horizontal scale, both in percent of the whole. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Percent with as many digits as a wide screen has pixels. */
export const percent = (part: number, whole: number): number =>
  whole > 0 ? Math.round((part / whole) * 100_000) / 1000 : 0;

/** From one amount to another on a scale that ends at `whole`; nothing when there is nothing between them. */
export function span(from: number, to: number, whole: number): Span | null {
  const x = percent(from, whole);
  const width = Math.round((percent(to, whole) - x) * 1000) / 1000;
  return width > 0 ? { x, width } : null;
}
