import type { doctorTalk as english } from '../en/doctor-talk.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

type Of<Term extends keyof typeof english> = (typeof english)[Term] extends (code: infer Code) => string
  ? Code & string
  : never;

const replies: Record<Of<'doctorReply'>, string> = {
  yes: 'نعم',
  no: 'لا',
  unknown: 'لا أعرف',
  today: 'الليلة الماضية أو اليوم',
  day: 'في يوم آخر',
  never: 'لم ينجح أبدًا',
};

const others: Record<Of<'doctorOther'>, string> = {
  'trust-loop': 'الكمبيوتر: يسأل الجهاز مرارًا هل تثق به («Trust This Computer?»)',
  'forgotten-password': 'الكمبيوتر: نسيت كلمة سر النسخ',
  coming: 'لا شيء: أنتقل فقط إلى جهاز جديد',
};

const became: Record<Of<'doctorBecame'>, string> = {
  tried: 'جُرّب',
  helped: 'أفاد ذلك',
  'no-help': 'لم يفد ذلك',
  looked: 'نُظر فيه',
  made: 'توجد نسخة',
  'not-made': 'لا توجد نسخة بعد',
};

const forgets: Record<Of<'doctorForgets'>, string> = {
  on: 'تتذكر هذه الصفحة ما وُضعت عليه علامة: عُد إليها بعد ذلك.',
  off: 'تنسى هذه الصفحة ما وُضعت عليه علامة عند مغادرتها أو إعادة تحميلها. دع هذا المتصفح يتذكره، أو انسخ الملخص أدناه أولًا.',
  never: 'تنسى هذه الصفحة ما وُضعت عليه علامة عند مغادرتها أو إعادة تحميلها: انسخ الملخص أدناه أولًا.',
};

/** Words of `stowage-doctor` besides what a diagnosis says. */
export const doctorTalk = ({ number, plural }: Speech): Wording<typeof english> => ({
  doctorTitle: 'لماذا فشل النسخ الاحتياطي؟',
  doctorIntro: 'نقرة واحدة تجيب عن السؤال وتنقلك إلى التالي. بعد خمسة أسئلة على الأكثر ترى ما يمكنك تجربته.',
  doctorIntroAll: 'أجب عما تعرفه. يمكن أن يبقى الباقي مفتوحًا.',
  doctorByNumbers: 'بحسب أرقامك:',
  doctorDevice: 'أي جهاز؟',
  doctorAt: (at, of) => say`السؤال ${number(at)} من ${number(of)}`,
  doctorOrElse: 'أم هو شيء آخر؟',
  doctorOther: (other) => others[other],
  doctorReply: (reply) => replies[reply],
  doctorSpeed: (speed) => say`${`${speed}\u00a0Mbit/s`}`,
  doctorDay: 'اليوم الذي تعرضه الإعدادات',
  doctorNext: 'التالي',
  doctorBack: 'السابق',
  doctorShow: 'عرض ما يمكن تجربته',
  doctorSaidNothing: 'لم تُجب عن شيء بعد: هذا هو المعتاد.',
  doctorChange: 'تغيير',
  doctorBegin: 'البدء من جديد',

  doctorCauses: 'ما قد يكون السبب',
  doctorBecauseMessage: (isLikely) =>
    isLikely ? 'هذا ما تعنيه الرسالة في الغالب.' : 'قد تعني الرسالة هذا أيضًا.',
  doctorMoreCauses: (n) =>
    plural(n, {
      one: 'سبب ممكن آخر',
      two: 'سببان ممكنان آخران',
      few: '# أسباب ممكنة أخرى',
      many: '# سببًا ممكنًا آخر',
      other: '# سبب ممكن آخر',
    }),
  doctorEnterNumbers: 'أدخل أرقامك، فيتأكد ذلك أو يُستبعد',
  doctorMakeRoom: 'عرض ما يوفر مساحة',

  doctorRemedies: 'ما يمكنك تجربته، بهذا الترتيب',
  doctorRemediesNote: 'غير المضر أولًا، وما يحذف شيئًا في النهاية. ضع علامة على ما جرّبته.',
  doctorFirst: 'ما تجرّبه أولًا',
  doctorMoreRemedies: (n) =>
    plural(n, {
      one: 'محاولة أخرى',
      two: 'محاولتان أخريان',
      few: '# محاولات أخرى',
      many: '# محاولة أخرى',
      other: '# محاولة أخرى',
    }),
  doctorHow: 'الطريقة',
  doctorRow: (name, size) => say`${name} (${size})`,
  doctorForgets: (remembers) => forgets[remembers],
  doctorTaps: 'المكان:',
  doctorNextTaps: 'مكان حجم النسخ التالي:',
  doctorSeen: 'نجح ذلك إذا:',
  doctorCostAndTime: (cost, time) => say`${cost} · يستغرق ${time}`,
  doctorWayOut: (cost, time) => say`بدون iCloud · ${cost} · يستغرق ${time}`,
  doctorDidItHelp: 'هل أفاد ذلك؟',
  doctorIsItSettled: 'هل حُلّ الأمر بذلك؟',
  doctorIsItMade: 'هل توجد نسخة الآن؟',
  doctorYes: 'نعم',
  doctorNo: 'لا، تابع',
  doctorLooked: 'نظرتُ: تابع',
  doctorBecame: (what) => became[what],
  doctorWell: 'جيد. لا شيء آخر تفعله اليوم.',
  doctorTomorrow:
    'انظر صباح الغد إلى تاريخ آخر نسخ احتياطي. إذا كان من الليل فكل شيء على ما يرام. وإلا فعُد إلى هنا وتابع.',
  doctorWellElsewhere: 'لديك الآن نسخة، لكن ليس على iCloud. لإصلاح تلك أيضًا تابع.',
  doctorGoOn: 'لم يدم ذلك: تابع',
  doctorGoOnStill: 'المتابعة رغم ذلك',
  doctorStop: 'توقف هنا واسأل دعم Apple.',
  doctorStopWhy: 'ما يأتي بعد ذلك يكلّف أكثر مما يُرجى منه. خذ معك الملخص أدناه.',
  doctorAllTried: 'لقد جرّبت كل شيء. الآن دور دعم Apple.',
  doctorAllTriedThen: 'خذ معك الملخص أدناه: فيه ما فعلته.',

  doctorSupport: 'لدعم Apple',
  doctorSupportNote: 'كل ما أجبت عنه وجرّبته، كنص: بلا أسماء وبلا محتوى النسخة.',
  doctorSources: 'المصادر:',
  doctorCopy: 'نسخ الملخص',
  doctorCopied: 'تم النسخ',
  doctorCopyFailed: 'لا يُسمح للصفحة بالنسخ هنا. حدد النص وانسخه بنفسك.',
  doctorSummary: 'الملخص',
  doctorPrint: 'طباعة',

  doctorSummaryTitle: (device) => say`نسخ احتياطي على iCloud يفشل: ${device}`,
  doctorSummaryVersion: (ios) => say`iOS أو iPadOS ${ios}`,
  doctorSummaryPlan: (plan) => say`خطة iCloud: ${plan}`,
  doctorSummaryNeeds: (size) => say`النسخ الاحتياطي التالي: ${size}`,
  doctorSummaryFree: (size) => say`الفارغ في iCloud: ${size}`,
  doctorSummaryAnswers: 'الإجابات:',
  doctorSummaryTried: 'ما جُرّب:',
  doctorSummaryNothing: 'لم يُجرَّب شيء بعد.',
});
