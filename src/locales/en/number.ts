import { numberFormat } from '../../model/locale-number.js';

/** A count as English writes it: thousands apart. */
export const number = (n: number): string => numberFormat('en', 0, true).format(n);
