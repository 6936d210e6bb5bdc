import type { sums as english } from '../en/sums.js';
import type { Wording } from '../wording.js';
import { categories } from './categories.js';
import { say } from './say.js';

/** Words of the sums behind the figures of `stowage-answer`. */
export const sums = (): Wording<typeof english> => ({
  sumOf: (figure) => say`كيف يُحسب ${figure}`,
  sumTerm: (code, name) => {
    if (code === 'app') return name;
    if (code === 'rounding') return 'الفرق الناتج عن تقريب الأحجام';
    const category = code === 'rest-of-total' ? 'النظام وغيره (ما لا يفسره أي صف)' : categories[code];
    return name ? say`${category}، ${name}` : category;
  },
  sumClose: 'إغلاق',
  sumSpare: (tier) => say`المتاح في ${tier}`,
  sumMissing: (tier) => say`الزائد عن ${tier}`,
  sumNeed: 'المطلوب الآن',
  sumAfter: 'المطلوب بعدها',
  sumComesTo: 'الناتج',
  sumTonight: 'ما ينقص النسخ الاحتياطي الليلة',
  sumFree: 'المتاح الآن',
  sumNext: 'ما تضيفه النسخة الاحتياطية التالية',
  sumUsed: 'المستخدم الآن',
  sumCapacity: (tier) => say`مساحة ${tier}`,
  sumHeadroom: 'يُترك متاحًا لتجد النسخ التالية مساحة',
  sumToFree: 'المطلوب تحريره',
  sumPlan: 'ما تغيّره الخطة',
  sumUnprotected: 'صور لن تكون محمية في أي مكان',
  sumPrice: 'شهريًا',
  sumSaves: 'التوفير شهريًا',
  sumPriceNow: 'الآن',
  sumPriceThen: 'بعدها',
});
