import * as parts from './de/parts.js';
import type { Terms } from './en.js';
import { termsOf } from './terms-of.js';

/** German, with the numbers of a region: `de`, `de-CH`. */
export const de = (locale: string): Terms =>
  termsOf({ $code: 'de', $name: 'Deutsch', $dir: 'ltr' }, parts, locale);
