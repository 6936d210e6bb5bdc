import type { keeping as english } from '../en/keeping.js';
import type { Wording } from '../wording.js';

/** What is said of numbers and answers that are kept, and of those that the page has besides. */
export const keeping = (): Wording<typeof english> => ({
  offered: 'في الصفحة أرقام غير هذه. يعرضها الزر «البدء من جديد»، ويمكنك التراجع عن ذلك.',
  remember: 'تذكّر أرقامي وإجاباتي في هذا المتصفح',
  rememberNote: 'تبقى على هذا الجهاز، وتُنسى فور إلغاء هذا الاختيار.',
  rememberFull: 'لا مساحة لها في هذا المتصفح، فلن يُحفظ شيء.',
});
