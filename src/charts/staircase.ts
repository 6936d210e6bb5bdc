import { bisector, ticks } from 'd3-array';
import { area, curveStepBefore, line } from 'd3-shape';
import type { SizeUnit } from '../model/format-size.js';
import { percent } from './span.js';

/** One step: bytes freed against today, and the least loss that takes. */
export interface Step {
  readonly freed: number;
  readonly loss: number;
}

/** A corner of the staircase, in percent of a box whose y grows downwards. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** What the box stands for: bytes across, loss upwards. */
interface Scales {
  readonly from: number;
  readonly to: number;
  readonly worst: number;
}

/** A staircase in a box of 100 by 100. */
export interface Staircase {
  readonly scales: Scales;
  readonly corners: readonly Corner[];
  /** The whole line, and the surface below it. */
  readonly path: string;
  readonly surface: string;
  /** Amounts to write below, in one unit. */
  readonly ticks: readonly { readonly x: number; readonly bytes: number }[];
  readonly unit: SizeUnit;
}

/** With how many of them an axis begins to be told in them: MB and KB are printed whole, so that halves can't be. */
const UNITS = [
  { unit: 'TB', bytes: 2 ** 40, least: 2 },
  { unit: 'GB', bytes: 2 ** 30, least: 2 },
  { unit: 'MB', bytes: 2 ** 20, least: 3 },
] as const;

/**
 * Freed to the right, loss upwards: to free a little more than a corner does, the next one's loss is paid.
 * @param steps the least freed first
 */
export function staircase(steps: readonly Step[], tickCount = 3): Staircase {
  const from = Math.min(0, steps[0]?.freed ?? 0);
  const to = Math.max(0, steps.at(-1)?.freed ?? 0);
  const scales = { from, to, worst: Math.max(1, ...steps.map(({ loss }) => loss)) };
  const corners = steps.map((step) => cornerOf(scales, step));
  const { unit, bytes } = unitFor(Math.max(to, -from));
  return {
    scales,
    corners,
    path: walk(corners),
    surface: surface(corners) ?? '',
    unit,
    ticks: ticks(from / bytes, to / bytes, tickCount).map((amount) => {
      const at = Math.round(amount * bytes);
      return { x: across(scales, at), bytes: at };
    }),
  };
}

const across = ({ from, to }: Scales, bytes: number): number => percent(bytes - from, to - from);

const within = (share: number): number => Math.min(100, Math.max(0, share));

/** Where a plan stands in the box; at its edge if beyond. */
export const cornerOf = (scales: Scales, { freed, loss }: Step): Corner => ({
  x: within(across(scales, freed)),
  y: within(percent(scales.worst - loss, scales.worst)),
});

const walk = (corners: readonly Corner[]): string => outline(corners) ?? '';

const outline = line<Corner>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveStepBefore);

const surface = area<Corner>(
  ({ x }) => x,
  100,
  ({ y }) => y,
).curve(curveStepBefore);

/** The line up to one of the corners. */
export const walkTo = ({ corners }: Staircase, index: number): string => walk(corners.slice(0, index + 1));

const byX = bisector<Corner, number>(({ x }) => x);

/** The corner nearest to a place across, in percent; -1 when there are none. */
export const nearest = ({ corners }: Staircase, x: number): number =>
  corners.length > 0 ? byX.center(corners, x) : -1;

const unitFor = (most: number) =>
  UNITS.find(({ bytes, least }) => least * bytes <= most) ?? ({ unit: 'KB', bytes: 2 ** 10 } as const);
