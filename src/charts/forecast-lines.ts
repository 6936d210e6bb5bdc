import { area, line } from 'd3-shape';
import { percent } from './span.js';

/** A need of one month, in bytes. */
export interface NeedPoint {
  readonly bytes: number;
  readonly low: number;
  readonly high: number;
}

/** What a tier holds, in bytes, and the first month whose need exceeds it. */
export interface Limit<Name extends string = string> {
  readonly name: Name;
  readonly bytes: number;
  readonly month: number | null;
}

/** A place in percent of the picture's width and height, from the left and from the top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface LimitLine<Name extends string = string> {
  readonly name: Name;
  readonly y: number;
  /** Where the need crosses it. */
  readonly crossing: Place | null;
  /** Where its label is clear of the need: above its beginning, or below its end, or above that where it is low. */
  readonly label: 'above-start' | 'below-end' | 'above-end';
}

/** Needs over months against the tiers. Paths are drawn in a box of 100 by 100, stretched to the picture. */
export interface ForecastLines<Name extends string = string> {
  readonly line: string;
  /** Between the least and the most. */
  readonly band: string;
  /** The limits within the picture, lowest first. */
  readonly limits: readonly LimitLine<Name>[];
  readonly start: Place;
  readonly end: Place;
  /** The months to write below, evenly spread. */
  readonly ticks: readonly number[];
}

/** Of the tiers that are never reached, only one that leaves the line half of the height is drawn. */
const MOST_ABOVE = 2;
/** Room for a label above the topmost line. */
const ROOM = 1.16;
/** Limits closer than this would have their labels on each other. Percent. */
const APART = 12;
/** From here down there is no room for a label below. Percent. */
export const LOW = 88;

/**
 * @param needs month by month, at least two
 * @param limits smallest first
 * @param rtl time runs from right to left
 */
export function forecastLines<Name extends string>(
  needs: readonly NeedPoint[],
  limits: readonly Limit<Name>[],
  { rtl = false }: { readonly rtl?: boolean } = {},
): ForecastLines<Name> {
  const last = needs.length - 1;
  const most = needs[last]?.high ?? 0;
  const shown = reached(limits, most);
  const top = Math.max(most, shown.at(-1)?.bytes ?? 0) * ROOM;
  const across = (month: number) => round(rtl ? 100 - percent(month, last) : percent(month, last));
  const down = (bytes: number) => round(100 - percent(bytes, top));
  const x = (_: NeedPoint, month: number) => across(month);
  const at = (month: number): Place => ({ x: across(month), y: down(needs[month]?.bytes ?? 0) });
  const limitLines = shown.map(({ name, bytes, month }): LimitLine<Name> => {
    const crossed = month === null || month > last ? null : crossingOf(needs, month, bytes);
    const y = down(bytes);
    const atEnd = y > LOW ? 'above-end' : 'below-end';
    return {
      name,
      y,
      crossing: crossed === null ? null : { x: across(crossed), y },
      label: crossed !== null && crossed < last / 2 ? atEnd : 'above-start',
    };
  });
  return {
    line: line<NeedPoint>(x, ({ bytes }) => down(bytes))(needs) ?? '',
    band:
      area<NeedPoint>(
        x,
        ({ low }) => down(low),
        ({ high }) => down(high),
      )(needs) ?? '',
    limits: apart(limitLines),
    start: at(0),
    end: at(last),
    ticks: [0, Math.round(last / 2), last],
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Those not exceeded from the beginning, up to the first that is never reached. */
function reached<Name extends string>(limits: readonly Limit<Name>[], most: number): Limit<Name>[] {
  const ahead = limits.filter(({ month }) => month !== 0);
  const next = ahead.findIndex(({ bytes }) => bytes > most);
  return ahead.filter(({ bytes }, i) => bytes <= most || (i === next && bytes <= most * MOST_ABOVE));
}

/** The moment, in months, at which the need is as large as the limit. */
function crossingOf(needs: readonly NeedPoint[], month: number, limit: number): number {
  const [before, after] = [needs[month - 1], needs[month]];
  if (!before || !after || after.bytes <= before.bytes) return month;
  return month - 1 + (limit - before.bytes) / (after.bytes - before.bytes);
}

const apart = <Name extends string>(lines: readonly LimitLine<Name>[]): LimitLine<Name>[] =>
  lines.reduce<LimitLine<Name>[]>((kept, line) => {
    const below = kept.at(-1);
    const areBetween = below?.label === 'above-end' && line.label === 'below-end';
    return below && below.y - line.y < (areBetween ? 2 * APART : APART) ? kept : [...kept, line];
  }, []);
