import { span, percent, type Span } from './span.js';

/** One part of a stack. Bytes. */
export interface BarPart<Name extends string = string> {
  readonly name: Name;
  readonly bytes: number;
}

/** One part as long as it is drawn. */
export type Segment<Name extends string = string> = Span & { readonly name: Name };

/** The same need at another time; nothing where it would be no different. */
export interface OtherStacks<Name extends string> {
  readonly today?: readonly BarPart<Name>[];
  readonly after?: readonly BarPart<Name>[];
}

/** A need stacked against a tier, in percent of the bar's length. */
export interface TierBar<Name extends string = string> {
  /** The parts that are wide enough to be there, in the order given. */
  readonly segments: readonly Segment<Name>[];
  /** Where a hairline between two segments helps to tell them apart. */
  readonly seams: readonly number[];
  /** Where the tier ends. */
  readonly limit: number;
  /** What should stay free, up to the limit. */
  readonly headroom: Span | null;
  /** What lies beyond the limit. */
  readonly overflow: Span | null;
  /** As things are today, on the same scale. */
  readonly today: readonly Segment<Name>[];
  /** Once a plan is done, on the same scale. */
  readonly after: readonly Segment<Name>[];
}

/** Narrower than this a segment would be eaten by the seam beside it. Percent. */
const NARROW = 0.6;

/**
 * A bar at the tier's own scale: as long as its capacity, or as the need where that is more.
 * @param headroom bytes to keep free below the capacity
 */
export function tierBar<Name extends string>(
  need: readonly BarPart<Name>[],
  capacity: number,
  headroom: number,
  { today = [], after = [] }: OtherStacks<Name> = {},
): TierBar<Name> {
  const total = totalOf(need);
  const whole = Math.max(capacity, total, totalOf(today), totalOf(after));
  const segments = stack(need, whole);
  return {
    segments,
    seams: seamsOf(segments),
    limit: percent(capacity, whole),
    headroom: span(capacity - headroom, capacity, whole),
    overflow: span(capacity, total, whole),
    today: stack(today, whole),
    after: stack(after, whole),
  };
}

const totalOf = (parts: readonly BarPart[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);

function stack<Name extends string>(parts: readonly BarPart<Name>[], whole: number): Segment<Name>[] {
  let end = 0;
  return parts.flatMap(({ name, bytes }) => {
    const stretch = span(end, (end += bytes), whole);
    return stretch ? { name, ...stretch } : [];
  });
}

function seamsOf(segments: readonly Span[]): number[] {
  return segments.slice(1).flatMap(({ x, width }, i) => {
    const before = segments[i];
    return before && Math.min(before.width, width) >= NARROW ? [x] : [];
  });
}
