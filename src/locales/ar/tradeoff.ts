import type { tradeoff as english } from '../en/tradeoff.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

type LossWord = Parameters<typeof english.tradeoffHardest>[0];

const whys: Record<Parameters<typeof english.tradeoffWhy>[0], string> = {
  'as-is': 'يبقى كما هو',
  'app-returns': 'يعود عادةً بعد تسجيل الدخول؛ تحقق أولًا',
  'app-cloud-confirmed': 'له نسخ خاص، كما قلت',
  'app-cloud': 'تحقق من أن نسخه الخاص قيد التشغيل',
  'app-check': 'قد يضيع تسجيل دخول أو تقدم',
  'app-unknown': 'لا نعرف هذا التطبيق: تحقق منه أولًا',
  'app-only': 'قد تكون النسخة الوحيدة؛ وقد سمحت بذلك',
  'app-device': 'قد تكون النسخة الوحيدة؛ وقد سمحت بذلك',
  'empty-deleted': 'ما فيها يزول نهائيًا',
  'old-backup': 'لا يحتاج إليها أحد، كما قلت',
  'messages-to-icloud': 'تنتقل إلى «الرسائل في iCloud»',
  'photos-to-icloud': 'تنتقل إلى صور iCloud',
  'photos-elsewhere': 'موجودة في iCloud من جهاز آخر',
  'drive-item': 'يُحذف من iCloud Drive: احتفظ بنسخة في مكان آخر',
  'computer-backup': 'تُحفظ على كمبيوتر بدلًا من ذلك',
  'photos-unprotected': 'لن تكون محمية في أي مكان',
};

const hardest: Record<LossWord, string> = {
  returns: 'كل ذلك يعود عادةً من تلقاء نفسه؛ تحقق أولًا.',
  nuisance: 'هو مزعج على أبعد تقدير.',
  hurts: 'بعضه خسارة مؤلمة.',
  irreplaceable: 'بعضه لا يعوَّض.',
};

const said: Record<LossWord, string> = {
  returns: 'يعود من تلقاء نفسه، كما قلت',
  nuisance: 'مزعج، كما قلت',
  hurts: 'خسارة مؤلمة، كما قلت',
  irreplaceable: 'لا يعوَّض، كما قلت',
};

const highest: Record<LossWord, string> = {
  returns: 'عمل أكثر، وإن كان كله يعود من تلقاء نفسه',
  nuisance: 'تنازلات أكثر، مزعجة على أبعد تقدير',
  hurts: 'تنازلات أكثر، وأعلاها خسارة مؤلمة',
  irreplaceable: 'تنازلات أكثر، وأعلاها لا يعوَّض',
};

/** Words of `stowage-tradeoff`. */
export const tradeoff = ({ plural, number }: Speech): Wording<typeof english> => {
  /** Behind a preposition or a verb. */
  const changes = (n: number) =>
    plural(n, {
      one: 'تغيير واحد',
      two: 'تغييرين',
      few: '# تغييرات',
      many: '# تغييرًا',
      other: '# تغيير',
    });
  const things = (n: number) =>
    plural(n, { one: 'شيء واحد', two: 'شيئين', few: '# أشياء', many: '# شيئًا', other: '# شيء' });
  const steps = (n: number) =>
    plural(n, { one: 'درجة واحدة', two: 'درجتان', few: '# درجات', many: '# درجة', other: '# درجة' });
  return {
    tradeoffPool: 'مساحة مَن',
    tradeoffEmpty: 'أضف شخصًا أو جهازًا، فيُوزن هنا ما يمكن الاستغناء عنه.',
    tradeoffUnknown: 'أدخل حجمًا، فيُوزن هنا ما يمكن الاستغناء عنه.',
    tradeoffWorking: 'نزن ما يمكن الاستغناء عنه …',
    tradeoffRows: 'أضف أكبر العناصر لديك، فيُوزن هنا ما يمكن الاستغناء عنه.',
    tradeoffNothing: 'لا شيء هنا نقترح الاستغناء عنه.',

    tradeoffSlider: 'كم يُستغنى عنه',
    tradeoffAsIs: 'بلا استغناء عن شيء.',
    tradeoffAsWished: (freed) => say`بلا استغناء إضافي: ما اخترته يحرر ${freed}.`,
    tradeoffFrees: (n, freed) =>
      `${plural(n, {
        one: 'تغيير واحد يحرر',
        two: 'تغييران يحرران',
        few: '# تغييرات تحرر',
        many: '# تغييرًا تحرر',
        other: '# تغيير تحرر',
      })} ${say`${freed}.`}`,
    tradeoffTakes: (n, more) =>
      n === 0
        ? say`بلا استغناء إضافي: ما اخترته يأخذ ${more} فوق ما هو اليوم.`
        : say`مع ${changes(n)} ما زال يأخذ ${more} فوق ما هو اليوم.`,
    tradeoffLeft: (left, tier, price, verdict) =>
      ({
        fits: say`يبقى ${left}: خطة ${tier} (${price}) تكفي.`,
        tight: say`يبقى ${left}: خطة ${tier} (${price}) تكفي بالكاد.`,
        unsure: say`يبقى ${left}: هل تكفي خطة ${tier} (${price})؟ التقريب هو ما يحسم.`,
        over: say`يبقى ${left}: أكثر من خطة ${tier} (${price}).`,
      })[verdict],
    tradeoffHardest: (word) => hardest[word],

    tradeoffDrag: 'اسحب على طول الخط، أو استخدم مفاتيح الأسهم.',
    tradeoffAxes: (word) => `إلى الجانب: تحرير أكثر. إلى الأعلى: ${highest[word]}.`,
    tradeoffPicture: (n, freed) => say`ما يتطلبه تحرير المزيد: ${steps(n)}، حتى ${freed}.`,
    tradeoffPictureTier: (tier, n) => say`خطة ${tier} تكفي بعد ${changes(n)}.`,
    tradeoffShown: (shown, all) => say`المعروض ${number(shown)} من ${number(all)} درجة.`,
    tradeoffSampled: (n) =>
      say`الخطط أكثر من أن تُجرَّب كلها: هذه خطط جيدة، وقد توفر أفضلها ${plural(n, {
        one: 'تغييرًا واحدًا',
        two: 'تغييرين',
        few: 'حتى # تغييرات',
        many: 'حتى # تغييرًا',
        other: 'حتى # تغيير',
      })} بلا ضرر أو ما يعادل ذلك.`,

    tradeoffCaption: say`تُحسب الخسارة ${number(3)} لكل تغيير، وأكثر كلما قل احتمال عودته: ${number(100)} إضافية للنسخة الوحيدة.`,
    tradeoffFreed: 'المحرَّر',
    tradeoffChanges: 'التغييرات',
    tradeoffLoss: 'الخسارة',
    tradeoffTier: 'تكفي',
    tradeoffNoTier: 'لا شيء',

    tradeoffMoney: 'ما الذي يوفره المال شهريًا',
    tradeoffFits: 'لا شيء يُستغنى عنه',
    tradeoffAfter: (n) => `بعد ${changes(n)}`,
    tradeoffItemise: 'أضف أكبر العناصر لديك لترى',
    tradeoffOut: 'لا يُبلغ بالاستغناء',
    tradeoffBuys: (more, n) => say`${more} إضافية شهريًا تُبقي ${things(n)}.`,
    tradeoffBuysEach: (more, n, each) => say`${more} إضافية شهريًا تُبقي ${things(n)}، بنحو ${each} لكل منها.`,
    tradeoffBuysPer: (more, n, unit, per) =>
      say`${more} إضافية شهريًا تُبقي ${things(n)}، بنحو ${number(per)} لكل ${unit}.`,
    tradeoffOthers: (tier) => say`طرق أخرى إلى ${tier}`,
    tradeoffNoOther: 'لا طريق آخر بهذه الجودة.',
    tradeoffEqual: (out, kept) => say`بالجودة نفسها: ${out} بدلًا من ${kept}`,
    tradeoffAndMore: (n) => say`${number(n)} أخرى`,
    tradeoffFewest: (n) => `أقل عدد من النقرات: ${changes(n)} فقط`,
    tradeoffComputer: (device, n) =>
      n > 1
        ? `${say`نسخ ${device} احتياطيًا على كمبيوتر`}، ${plural(n - 1, {
            one: 'وتغيير آخر',
            two: 'وتغييران آخران',
            few: 'و# تغييرات أخرى',
            many: 'و# تغييرًا آخر',
            other: 'و# تغيير آخر',
          })}`
        : say`نسخ ${device} احتياطيًا على كمبيوتر`,

    tradeoffPlan: 'ما يُستغنى عنه هنا',
    tradeoffGroup: (name, freed) => say`${name}: ${freed}`,
    tradeoffAccount: (name) => say`iCloud، ${name}`,
    tradeoffPhotos: 'الصور',
    tradeoffMessages: 'الرسائل',
    tradeoffDeleted: '«المحذوفة مؤخرًا» في الصور',
    tradeoffBackup: (name) => say`نسخة ${name} الاحتياطية`,
    tradeoffWhy: (why) => whys[why],
    tradeoffSaid: (word) => said[word],
    tradeoffMore: (n) => say`عرض ${number(n)} أخرى`,
    tradeoffUse: 'استخدام هذه الخطة',
    tradeoffHint: 'يحدد هذه التغييرات في هذه الصفحة فقط؛ لا يحدث شيء على أجهزتك.',
    tradeoffUsed: 'حُددت الخطة في هذه الصفحة.',
  };
};
