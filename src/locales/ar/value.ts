import type { value as english } from '../en/value.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { oblique } from './oblique.js';
import { say } from './say.js';

/** Words of `stowage-value`. */
export const value = ({ plural }: Speech): Wording<typeof english> => ({
  valueUnknown: 'غير معروف',
  valueChanges: (n) =>
    plural(n, {
      one: 'تغيير واحد',
      two: 'تغييران',
      few: '# تغييرات',
      many: '# تغييرًا',
      other: '# تغيير',
    }),
  valueNights: (n) =>
    plural(n, { one: 'ليلة واحدة', two: 'ليلتان', few: '# ليالٍ', many: '# ليلة', other: '# ليلة' }),
  valueMoreThan: (time) => say`أكثر من ${oblique(time)}`,
  valueInMoreThan: (time) => say`بعد أكثر من ${oblique(time)}`,
  valueAfter: (year) => say`بعد ${year}`,
  valueAlready: 'من الآن',
});
