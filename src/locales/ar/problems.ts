import type { problems as english } from '../en/problems.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

/** What an author reads of mistakes in their own page. */
export const problems = (): Wording<typeof english> => ({
  problemsHeading: 'إلى كاتب هذه الصفحة',
  problemsNote: say`لا يرى القراء هذا. يظهر على حاسوبك، وفي غيره إذا كانت للعنصر السمة «${'debug'}».`,
});
