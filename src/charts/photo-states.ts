import { percent, span, type Span } from './span.js';

/** What counts in one bar, in bytes. */
export interface PhotoParts {
  readonly rest: number;
  readonly inBackups: number;
  readonly library: number;
}

/** From the start of a bar: what is there anyway, photos in backups, photos in iCloud Photos. */
export const PHOTO_PARTS = ['rest', 'inBackups', 'library'] as const satisfies readonly (keyof PhotoParts)[];

/** The scale all bars share. In percent of its length. */
export interface PhotoScale {
  /** Bytes. */
  readonly whole: number;
  readonly capacity: number;
  /** Where the tier ends; `null`: far beyond all bars, which would be mere slivers beside it. */
  readonly limit: number | null;
}

export interface PhotoBar {
  readonly segments: readonly (Span & { readonly name: keyof PhotoParts })[];
  /** What lies beyond the limit. */
  readonly overflow: Span | null;
}

/** A tier larger than so many times the longest bar isn't drawn. */
const FAR = 4;

const totalOf = ({ rest, inBackups, library }: PhotoParts): number => rest + inBackups + library;

/** @param capacity what the tier holds, in bytes */
export function photoScale(bars: readonly PhotoParts[], capacity: number): PhotoScale {
  const longest = Math.max(0, ...bars.map(totalOf));
  const isFar = capacity > FAR * longest;
  const whole = isFar ? longest : Math.max(longest, capacity);
  return { whole, capacity, limit: isFar ? null : percent(capacity, whole) };
}

/** One moment on that scale. */
export function photoBar(parts: PhotoParts, { whole, capacity }: PhotoScale): PhotoBar {
  let end = 0;
  const segments = PHOTO_PARTS.flatMap((name) => {
    const stretch = span(end, (end += parts[name]), whole);
    return stretch ? [{ name, ...stretch }] : [];
  });
  return { segments, overflow: span(Math.min(capacity, whole), end, whole) };
}
