import type { SizeUnit } from '../model/format-size.js';

const UNITS = [
  ['TB', 2 ** 40],
  ['GB', 2 ** 30],
  ['MB', 2 ** 20],
] as const;

/** The unit for all amounts of an axis: the largest that its largest amount has a whole one of. */
export const axisUnit = (most: number): SizeUnit => UNITS.find(([, bytes]) => most >= bytes)?.[0] ?? 'KB';
