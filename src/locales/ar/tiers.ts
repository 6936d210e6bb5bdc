import type { tiers as english } from '../en/tiers.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

/** Words of `stowage-tiers`. */
export const tiers = ({ plural, number, gb }: Speech): Wording<typeof english> => {
  const after = (n: number) =>
    plural(n, {
      one: 'بعد تغيير واحد',
      two: 'بعد تغييرين',
      few: 'بعد # تغييرات',
      many: 'بعد # تغييرًا',
      other: 'بعد # تغيير',
    });
  return {
    tiersNeed: (size) => say`تحتاج إلى ${size}`,
    tiersNeedOf: (name, size) => say`${name}: المطلوب ${size}`,
    tiersFamily: (names) => say`العائلة (${names})`,
    tiersWished: (today) => say`مع التغييرات التي حددتها؛ والوضع اليوم ${today}`,
    tiersChoose: 'اختر الخطة التي تخطط لها.',
    tiersEmpty: 'أضف شخصًا أو جهازًا، فتُقارن به هنا كل خطة.',

    tiersInAll: (total) => say`${total} في المجموع`,
    tiersPaid: 'تدفع مقابل هذه',
    tiersHeld: 'لديك هذه',
    tiersFullest: (name, plan) => `${plan && `${plan}. `}${say`يعرض الشريط أكثر الحسابات امتلاءً: ${name}.`}`,

    tiersVerdict: (verdict, margin) =>
      ({
        fits: say`تكفي، مع فائض ${margin}`,
        tight: say`تكفي بالكاد، مع فائض ${margin}`,
        unsure: 'لا يمكن الحسم: الأحجام مقرَّبة',
        over: say`أكثر مما تتسع بمقدار ${margin}`,
      })[verdict],
    tiersPlan: (n, verdict) => (verdict === 'fits' ? `تكفي ${after(n)}` : `تكفي بالكاد ${after(n)}`),
    tiersRoomier: (n) => `تكفي مع فائض ${after(n)}`,
    tiersUnprotected: (photos) => say`غير ممكن دون ترك صور بلا حماية (${photos})`,
    tiersNoPlan: 'لا شيء مما يمكننا اقتراحه يجعلها تكفي',
    tiersItemise: 'أضف أكبر العناصر لديك لترى ما يمكن الاستغناء عنه',
    tiersCouldReturn: (apps) => say`تتسع لتشغيل هذه من جديد: ${apps}`,
    tiersMore: (n) => say`${number(n)} أخرى`,
    tiersUnknown: 'أدخل حجمًا، فتُقارن به هنا كل خطة.',

    tiersBar: (need, capacity, parts, today, suggested) =>
      `${say`${need} من ${capacity}: ${parts}.`}${today && say` اليوم: ${today}.`}${suggested && say` بعد التغييرات المقترحة: ${suggested}.`}`,
    tiersBarPart: (name, size) => say`${name} ${size}`,
    tiersBarEmpty: (capacity) => say`لا شيء من ${capacity}.`,
    tiersKey: 'ألوان الأشرطة',
    tiersKeyToday: 'أعلى: اليوم',
    tiersKeyAfter: 'أسفل: كما نقترح',
    tiersKeyFree: 'يُفضَّل تركه متاحًا',
    tiersKeyOver: 'زائد',
    tiersNumbers: (size) => say`مم تتكون ${size}`,
    tiersPart: 'العنصر',
    tiersSize: 'الحجم',
    tiersToday: 'اليوم',
    tiersChanged: 'كما حددت',
    tiersAfter: 'كما نقترح',
    tiersLimit: 'تتسع هذه الخطة لـ',
    tiersSpare: 'الفائض',
    tiersMissing: 'الزائد',

    tiersTogether: (parts, price) => say`معًا ${price} شهريًا: ${parts}.`,
    tiersShareFree: (parts) => say`معًا بلا مقابل: ${parts}.`,
    tiersFor: (tier, name) => say`${tier} لـ ${name}`,
    tiersShared: (tier, names) => say`${tier} مشتركة بين ${names}`,
    tiersApart: (parts, price, less) =>
      say`كلٌّ على حدة أرخص: ${parts}، مقابل ${price} شهريًا معًا، أقل بمقدار ${less}.`,
    tiersJoined: (parts, price, less) => say`معًا أرخص: ${parts}، مقابل ${price} شهريًا، أقل بمقدار ${less}.`,
    tiersMixed: (parts, price, less) =>
      say`بتقسيم آخر أرخص: ${parts}، مقابل ${price} شهريًا معًا، أقل بمقدار ${less}.`,
    tiersShare50: say`تختلف الأقوال في إمكان مشاركة ${gb(50)}: تحقق في الإعدادات قبل أن تعتمد على ذلك.`,
  };
};
