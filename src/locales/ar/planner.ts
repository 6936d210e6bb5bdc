import type { planner as english } from '../en/planner.js';
import type { Wording } from '../wording.js';

const topics = {
  photos: 'الصور: في النسخة الاحتياطية أم في صور iCloud أم لا في هذه ولا تلك؟',
  tradeoff: 'ما الذي يوفره الاستغناء عن بعضها؟',
  forecast: 'إلى متى تكفي المساحة؟',
  upload: 'كم تستغرق أول نسخة احتياطية؟',
  doctor: 'لماذا فشل النسخ الاحتياطي؟',
  rules: 'هل تصدق قواعد الأدلة عليك؟',
};

/** Words of `stowage-planner`. */
export const planner = (): Wording<typeof english> => ({
  plannerLabel: 'حاسبة مساحة تخزين iCloud',
  plannerExample: 'هذه الأرقام مثال. أدخل أول رقم لك، أو اختر ما تدفع مقابله، فتختفي.',
  plannerTopic: (topic) => topics[topic],
  plannerPrivate: 'لا شيء مما تدخله يغادر هذه الصفحة.',
});
