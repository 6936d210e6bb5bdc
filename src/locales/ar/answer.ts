import type { advice } from '../en/advice.js';
import type { answer as english } from '../en/answer.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

const ofDevice = (device: string): string => device && say` (${device})`;

/** Words of `stowage-answer`. A plan is a list of verbal nouns: «إخراج ٣ تطبيقات من نسخة … وحذف …». */
export const answer = ({ number, plural }: Speech): Wording<typeof english & typeof advice> => ({
  answerNobody: 'لا أحد هنا بعد: أضف شخصًا، ونتولى الحساب لكل خطة.',
  answerAskSizes: (tier) =>
    say`ما الذي تتسع له ${tier}؟ أجب عن الأسئلة الثلاثة أدناه، ونتولى الحساب لكل خطة.`,
  answerAskNext: (free, tier) =>
    say`المتاح من ${tier}: ${free}. هل يكفي ذلك للنسخة الاحتياطية التالية؟ أدخل حجمها لنجيبك.`,
  answerTemporary: say`أنت تنتقل إلى جهاز جديد: لهذا تعيرك Apple مساحة iCloud بقدر ما تحتاج، مجانًا لمدة ${number(21)} يومًا. لا حاجة إلى شراء شيء.`,
  answerTemporaryNeeds: 'يحتاج الجهاز القديم لذلك إلى iOS 15 أو iPadOS 15 أو أحدث.',
  answerTemporaryWhere: (path) => say`على الجهاز القديم: ${path}.`,
  answerCheaper: (tier, price, spare, saves, from) =>
    say`خطة ${tier} (${price}) تكفي لكل شيء أيضًا، مع فائض ${spare}. هذا أقل بمقدار ${saves} شهريًا من ${from}.`,
  answerFits: (tier, spare) => say`خطة ${tier} تكفي لكل شيء، مع فائض ${spare}. لا حاجة إلى شراء شيء.`,
  answerAllFit: (name, tier, spare) =>
    say`الجميع لديهم ما يكفي: ${name} على خطة ${tier} بفائض ${spare}. لا حاجة إلى شراء شيء.`,
  answerWithWishes: (sentence) => `مع ما اخترته: ${sentence}`,
  answerTight: (tier, spare) => say`خطة ${tier} تكفي لكل شيء، لكن بالكاد: يبقى ${spare}.`,
  answerMakeRoom: (plan) => `لمساحة أرحب: ${plan}.`,
  answerAskOldBackup: (name, size, tier) =>
    say`سؤال أولًا: هل ما زلت تحتاج إلى نسخة ${name} الاحتياطية؟ حجمها ${size}، ومن دونها تكفي خطة ${tier} لكل شيء.`,
  answerUnneeded: (plan, tier) => `${plan}: ${say`عندها تكفي خطة ${tier} لكل شيء.`}`,
  answerStay: (tier, plan) => `${say`للبقاء على ${tier}`}: ${plan}.`,
  answerHolds: (tier, price, spare) => say`خطة ${tier} (${price}) تكفي لكل شيء، مع فائض ${spare}.`,
  answerHoldsTightly: (tier, price, spare) =>
    say`خطة ${tier} (${price}) تكفي لكل شيء، لكن بالكاد: يبقى ${spare}.`,
  answerMix: (plans, price, saves) =>
    `${say`الأرخص لكم جميعًا: ${plans}، مقابل ${price}.`}${saves && say` هذا أقل بمقدار ${saves} شهريًا مما تكلفه مشاركتكم الحالية.`}`,
  answerMixPool: (tier, names, shared) =>
    shared ? say`${tier} مشتركة بين ${names}` : say`${tier} لـ ${names}`,
  answerUnprotected: (tier, size) => say`البقاء على ${tier} غير ممكن دون ترك صور بلا حماية (${size}).`,
  answerPhotosNowhere: (devices) =>
    say`الصور التي على ${devices} غير محمية في أي مكان: ليست في نسخة احتياطية ولا في صور iCloud.`,
  answerNoWay: (tier) => say`لا شيء مما نقترحه يجعل خطة ${tier} كافية.`,
  answerAddRows: (size) => say`أو حرّر ${size}: أضف أكبر العناصر لديك، ونختار لك.`,
  answerTonightWont: (missing, device) =>
    `${say`النسخ الاحتياطي الليلة`}${ofDevice(device)}${say` يحتاج إلى ${missing} فوق المتاح لديك.`}`,
  answerTonightUnsure: (device) =>
    `لا يمكن من هذه الأرقام معرفة إن كان النسخ الاحتياطي الليلة${ofDevice(device)} سيجد مساحة.`,
  answerTonightWill: (device) => `النسخ الاحتياطي الليلة${ofDevice(device)} سيجد مساحة.`,
  answerHoldsIt: (tier, price) => say`خطة ${tier} (${price}) تكفي.`,
  answerNothingHolds: (tier, missing) =>
    say`حتى ${tier} لا تكفي لكل شيء: المطلوب يتجاوزها بمقدار ${missing}. النسخ الاحتياطي على كمبيوتر لا يشغل مساحة في iCloud.`,
  answerRounding: (tier) =>
    say`لا يمكن معرفة إن كانت خطة ${tier} تكفي لكل شيء: الأحجام مقرَّبة، والتقريب هو ما يحسم.`,
  answerBeSure: (tier, plan) => `${say`حتى لا يحسم التقريب عند ${tier}`}: ${plan}.`,
  answerComputer: (tier, plan) => `أو ${plan}: ${say`عندها تكفي خطة ${tier}.`}`,
  answerFor: (name, sentence) => `${say`${name}`}: ${sentence}`,

  planAppCount: (n) =>
    plural(n, {
      one: 'تطبيق واحد',
      two: 'تطبيقين',
      few: '# تطبيقات',
      many: '# تطبيقًا',
      other: '# تطبيق',
    }),
  planApps: (apps, device) => say`إخراج ${apps} من نسخة ${device} الاحتياطية`,
  planPhotosOff: (devices) =>
    say`إيقاف «مكتبة الصور» في نسخة ${devices} الاحتياطية (هذه الصور في iCloud من جهاز آخر)`,
  planPhotosMove: (devices) => say`نقل الصور التي على ${devices} إلى صور iCloud`,
  planMessagesMove: (devices) => say`نقل الرسائل التي على ${devices} إلى «الرسائل في iCloud»`,
  planOldBackups: (names) => say`حذف النسخة الاحتياطية القديمة (${names})`,
  planEmptyDeleted: 'إفراغ «المحذوفة مؤخرًا» في الصور',
  planDrive: (names) => say`إزالة ${names} من iCloud Drive`,
  planComputer: (device) => say`نسخ ${device} احتياطيًا على كمبيوتر بدلًا من ذلك`,
  planAppsReturn: (plan, n, alone) =>
    `${plan}؛ ${plural(n, {
      one: `${alone ? 'وهو' : 'والتطبيق'} ينزّل بياناته عادةً من جديد بعد تسجيل الدخول`,
      two: `${alone ? 'وهما' : 'والتطبيقان'} ينزّلان بياناتهما عادةً من جديد بعد تسجيل الدخول`,
      other: `${alone ? 'وهي' : 'والتطبيقات'} تنزّل بياناتها عادةً من جديد بعد تسجيل الدخول`,
    })}. تحقق أولًا`,
  planAppsCheck: (plan, n, alone) =>
    `${plan}؛ ${plural(n, {
      one: `تحقق أولًا مما قد ${alone ? 'يفقده' : 'يفقده التطبيق'}`,
      two: `تحقق أولًا مما قد ${alone ? 'يفقدانه' : 'يفقده التطبيقان'}`,
      other: `تحقق أولًا مما قد ${alone ? 'يفقده كل منها' : 'يفقده كل تطبيق'}`,
    })}`,
  planApply: 'استخدام هذه الخطة',
  planAppliedHint: 'يحدد هذه التغييرات في هذه الصفحة فقط؛ لا يحدث شيء على أجهزتك.',

  answerSave: 'حفظ كصورة',
  answerSaveNamesNone: 'بلا أسماء: الأحجام والأنواع والسعر فقط.',
  answerSaveAs: (format) => say`حفظ بتنسيق ${format}`,
  answerSaveFailed: 'تعذّر إنشاء الصورة. أعد المحاولة، أو جرّب التنسيق الآخر.',

  sumOpen: 'عرض كيفية الحساب',
});
