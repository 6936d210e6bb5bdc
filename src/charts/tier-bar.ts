import { span, percent, type Span } from './span.js';

/** One part of a stack. Bytes. */
export interface BarPart<Name extends string = string> {
  readonly name: Name;
  readonly bytes: number;
}

/** A need stacked against a tier, in percent of the bar's length. */
export interface TierBar<Name extends string = string> {
  /** The parts that are wide enough to be there, in the order given. */
  readonly segments: readonly (Span & { readonly name: Name })[];
  /** Where a hairline between two segments helps to tell them apart. */
  readonly seams: readonly number[];
  /** Where the tier ends. */
  readonly limit: number;
  /** What should stay free, up to the limit. */
  readonly headroom: Span | null;
  /** What lies beyond the limit. */
  readonly overflow: Span | null;
}

/** Narrower than this a segment would be eaten by the seam beside it. Percent. */
const NARROW = 0.6;

/**
 * A bar at the tier's own scale: as long as its capacity, or as the need where that is more.
 * @param headroom bytes to keep free below the capacity
 */
export function tierBar<Name extends string>(
  parts: readonly BarPart<Name>[],
  capacity: number,
  headroom: number,
): TierBar<Name> {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const whole = Math.max(total, capacity);
  const segments: (Span & { readonly name: Name })[] = [];
  let end = 0;
  for (const { name, bytes } of parts) {
    const stretch = span(end, end + bytes, whole);
    if (stretch) segments.push({ name, ...stretch });
    end += bytes;
  }
  return {
    segments,
    seams: seamsOf(segments),
    limit: percent(capacity, whole),
    headroom: span(capacity - headroom, capacity, whole),
    overflow: span(capacity, total, whole),
  };
}

function seamsOf(segments: readonly Span[]): number[] {
  return segments.slice(1).flatMap(({ x, width }, i) => {
    const before = segments[i];
    return before && Math.min(before.width, width) >= NARROW ? [x] : [];
  });
}
