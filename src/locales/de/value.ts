import type { value as english } from '../en/value.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';

/** „30 Jahre“ behind „in“. */
const dativeTime = (time: string): string => time.replace(/(Jahr|Monat|Tag)e\b/, '$1en');

/** Words of `stowage-value`. */
export const value = ({ plural }: Speech): Wording<typeof english> => ({
  valueUnknown: 'nicht bekannt',
  valueChanges: (n) => plural(n, { one: '# Änderung', other: '# Änderungen' }),
  valueNights: (n) => plural(n, { one: '# Nacht', other: '# Nächte' }),
  valueMoreThan: (time) => `mehr als ${time}`,
  valueInMoreThan: (time) => `in mehr als ${dativeTime(time)}`,
  valueAfter: (year) => `nach ${year}`,
  valueAlready: 'schon jetzt',
});
