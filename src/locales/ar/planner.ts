import type { planner as english } from '../en/planner.js';
import type { Wording } from '../wording.js';

/** Words of `stowage-planner`. */
export const planner: Wording<typeof english> = {
  plannerLabel: 'حاسبة مساحة تخزين iCloud',
  plannerExample: 'هذه الأرقام مثال. أدخل أول رقم لك، أو اختر ما تدفع مقابله، فتختفي.',
  plannerPrivate: 'لا شيء مما تدخله يغادر هذه الصفحة.',
};
