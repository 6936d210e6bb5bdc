import type { numberField as english } from '../en/number-field.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

/** Words of a field for a number. */
export const numberField = (): Wording<typeof english> => ({
  numberProblem: (least, most) => say`أدخل رقمًا من ${least} إلى ${most}.`,
});
