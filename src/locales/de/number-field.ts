import type { numberField as english } from '../en/number-field.js';
import type { Wording } from '../wording.js';

/** Words of a field for a number. */
export const numberField = (): Wording<typeof english> => ({
  numberProblem: (least, most) => `Gib eine Zahl von ${least} bis ${most} ein.`,
});
