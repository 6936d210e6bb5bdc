import { number } from './number.js';

/** Words of `stowage-value`. Times come in as ready text. */
export const value = {
  valueUnknown: 'not known',
  valueChanges: (n: number) => (n === 1 ? '1 change' : `${number(n)} changes`),
  valueNights: (n: number) => (n === 1 ? '1 night' : `${number(n)} nights`),
  valueMoreThan: (time: string) => `more than ${time}`,
  valueInMoreThan: (time: string) => `in more than ${time}`,
  valueAfter: (year: string) => `after ${year}`,
  valueAlready: 'already',
};
