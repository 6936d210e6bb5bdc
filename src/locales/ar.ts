import * as parts from './ar/parts.js';
import type { Terms } from './en.js';
import { termsOf } from './terms-of.js';

/** Arabic, with the numbers of a region: `ar`, `ar-EG`. */
export const ar = (locale: string): Terms =>
  termsOf({ $code: 'ar', $name: 'العربية', $dir: 'rtl' }, parts, locale);
