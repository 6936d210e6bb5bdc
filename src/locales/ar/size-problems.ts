import type { sizeProblems as english } from '../en/size-problems.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

/** What is wrong with a typed or written size, by the code of `parseSize`. */
export const sizeProblems = ({ gb }: Speech): Wording<typeof english> => {
  const examples = say`${gb(2.3)} أو ${gb(900 / 1024)}`;
  return {
    empty: 'لا يوجد حجم هنا.',
    'not-a-size': `لا نستطيع قراءة هذا كحجم. اكتبه كما تعرضه الإعدادات، مثل ${examples}.`,
    'unit-missing': `هل تقصد ميغابايت أم غيغابايت؟ اكتب الوحدة أيضًا، مثل ${examples}.`,
    negative: say`لا يمكن أن يكون الحجم أقل من صفر. اكتبه مثل ${gb(2.3)}.`,
    'too-large': 'هذا أكثر مما يتسع له أي حساب iCloud. تحقق من الوحدة.',
  };
};
