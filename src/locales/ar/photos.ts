import type { photos as english } from '../en/photos.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

const places: Record<Parameters<typeof english.waysPlace>[0], string> = {
  backup: 'في النسخة الاحتياطية',
  icloud: 'صور iCloud',
  nowhere: 'لا في هذا ولا في ذاك',
};

const whatIfs: Record<Parameters<typeof english.waysOffRow>[0], Record<'on' | 'off', string>> = {
  disable: { off: 'متوقفة فقط', on: 'متوقفة فقط، و«مكتبة الصور» مشغّلة في النسخة' },
  'disable-and-delete': {
    off: 'إيقاف وحذف («Disable & Delete»)',
    on: 'إيقاف وحذف («Disable & Delete»)، و«مكتبة الصور» مشغّلة في النسخة',
  },
};

/** Words of `stowage-photos`. */
export const photos = ({ number, plural }: Speech): Wording<typeof english> => ({
  waysPerson: 'صور مَن',
  waysTitle: (owner) => (owner ? say`أين يمكن أن تكون صور ${owner}` : 'أين يمكن أن تكون صورك'),
  waysHint: 'يبقى كل شيء آخر كما هو اليوم.',
  waysTry: 'اختر مكانًا لتجرّبه: يسجّل ذلك رغبة يمكنك التراجع عنها.',
  waysShared: 'تعرض الأشرطة كل ما تستخدمه العائلة.',
  waysLimit: (tier) => say`الخط هو ${tier} التي تخطط لها.`,
  waysLimitFar: (tier) => say`خطة ${tier} التي تخطط لها أبعد بكثير من هذه الأشرطة.`,
  waysPlace: (place) => places[place],
  waysToday: 'اليوم',
  waysTried: 'ماذا لو',
  waysTrying: (place) =>
    ({
      backup: 'أنت تجرّب كيف يكون الأمر والصور في النسخة الاحتياطية. هي رغبة في خطتك، لم تُنفَّذ.',
      icloud: 'أنت تجرّب كيف يكون الأمر مع صور iCloud. هي رغبة في خطتك، لم تُنفَّذ.',
      nowhere: 'أنت تجرّب كيف يكون الأمر والصور لا في هذا ولا في ذاك. هي رغبة في خطتك، لم تُنفَّذ.',
    })[place],
  waysTryingMixed: (now, peak, after) =>
    say`كما حددته جهازًا جهازًا: ${now} الآن، و${peak} عند الذروة، و${after} بعدها. هي رغبة في خطتك، لم تُنفَّذ.`,
  waysBack: 'العودة إلى وضع اليوم',

  waysNow: 'الآن',
  waysPeak: 'عند الذروة',
  waysAfter: 'بعدها',
  waysSentence: (place, now, peak, after) =>
    say`${places[place]}: ${now} الآن، و${peak} عند الذروة، و${after} بعدها.`,
  waysWay: 'الصور',
  waysThenFits: 'تكفي بعدها',
  waysFitsNone: 'لا شيء من هذه',
  waysFits: (verdict, tier, spare) =>
    verdict === 'fits'
      ? say`بعدها تكفي ${tier}، مع فائض ${spare}`
      : say`بعدها تكفي ${tier} بالكاد، مع فائض ${spare}`,
  waysTooMuch: 'أكثر من كل خطة معروضة',
  waysRest: 'كل ما عدا ذلك',
  waysKey: 'ألوان الأشرطة',
  waysOver: 'أكثر مما تتسع له الخطة',
  waysRounded: 'الأحجام في الإعدادات مقرَّبة، فقد يزيد كل رقم أو ينقص قليلًا.',

  waysPeakOver: (peak, tier) =>
    say`في الطريق يأخذ ${peak}، أي أكثر من ${tier}: إلى أن تنجح النسخة التالية تبقى في القديمة الصور التي تُرفع الآن.`,
  waysRound: (peak) => say`الطريق الذي يتجنب الذروة، بـ ${peak} على الأكثر`,
  waysRoundCopy: 'انسخ الصور إلى كمبيوتر وتحقق من النسخة.',
  waysRoundOff: 'أوقف «مكتبة الصور» في النسخة الاحتياطية.',
  waysRoundOn: 'عندها فقط شغّل صور iCloud.',
  waysNoComputer: 'من دون تلك النسخة يمر وقت تكون فيه الصور على الجهاز وحده.',
  waysRisk: (place, several) =>
    ({
      backup:
        (several ? 'تُحسب نسخة كل جهاز من جديد. ' : '') +
        say`تُحذف النسخة الاحتياطية بعد ${number(180)} يومًا من آخر مرة أُنشئت فيها، ومعها الصور التي فيها.`,
      icloud: 'مزامنة، لا نسخة محفوظة جانبًا: حذف صورة على جهاز يحذفها على كل الأجهزة.',
      nowhere: 'ما ليس في نسخة احتياطية ولا في صور iCloud يعود من جهاز آخر أو كمبيوتر، أو لا يعود.',
    })[place],
  waysUnprotected: (devices) =>
    say`عندها لا تكون الصور التي على ${devices} محمية في أي مكان: إذا ضاع جهاز أو تعطل ضاعت معه.`,
  waysLibraryStays: (place) =>
    place === 'backup'
      ? 'تبقى المكتبة في iCloud إلى أن تُحذف هناك، فتُحسب الصور مرتين.'
      : 'إيقاف صور iCloud لا يحرر شيئًا: تبقى المكتبة في iCloud إلى أن تُحذف هناك. والصور التي تُلتقط بعد ذلك غير محمية في أي مكان.',

  waysPaysTitle: 'هل توفر صور iCloud مساحة؟',
  waysPaysOne: (size) =>
    say`مع جهاز واحد لا: الصور (${size}) تشغل المساحة نفسها في النسخة الاحتياطية وفي صور iCloud. هي تنتقل فقط، وتصغر نسخة كل ليلة.`,
  waysPaysSeveral: (devices, apart, library, saved) =>
    say`نعم، النسخ المكررة: في نسخ ${plural(devices, {
      one: 'جهاز واحد',
      two: 'جهازين',
      few: '# أجهزة',
      many: '# جهازًا',
      other: '# جهاز',
    })} الاحتياطية تأخذ هذه الصور ${apart}، وكمكتبة واحدة ${library}. هذا أقل بمقدار ${saved}.`,
  waysPaysNothing: (apart) =>
    say`لا: على الأجهزة صور مختلفة، ${apart} معًا، والمكتبة الواحدة منها بالحجم نفسه.`,
  waysPaysLarger: (apart, library) =>
    say`لا: الصور على الأجهزة تأخذ ${apart}، والمكتبة ${library}. ففيها أيضًا ما هو في iCloud وحده، وما حُذف في آخر ${number(30)} يومًا.`,
  waysSame: (devices, fullest, now, after) =>
    say`إذا كانت الصور نفسها على ${fullest}، فهناك طريق أقصر: إيقاف «مكتبة الصور» في نسخة ${devices} الاحتياطية، فتصبح ${now} مساويةً لـ ${after}. تحقق أولًا من أنها كلها هناك.`,
  waysSameRow: (devices) => say`في النسخة الاحتياطية، لكن ليس لـ ${devices}`,
  waysTrySame: 'تجربة ذلك',
  waysMarkedRow: 'كما حددت',

  waysDevices: 'التجربة جهازًا جهازًا',
  waysDevice: (device, size) => say`${device}، صور بحجم ${size}`,
  waysAsToday: (place) => `كما هو اليوم: ${places[place]}`,
  waysMissing: (devices) => say`لم يُدخَل حجم صور ${devices}، فلا تُحسب أي صور.`,

  waysOff: 'ماذا لو أُوقفت صور iCloud؟',
  waysOffHint: 'لا نقترح شيئًا من هذا. تنصح أدلة بإيقاف صور iCloud لتحرير مساحة، وهذا وحده لا يحرر شيئًا.',
  waysOffWhat: 'صور iCloud',
  waysOffNow: 'المطلوب الآن',
  waysOffFreed: 'يتحرر فورًا',
  waysOffRow: (off, photoLibrary) => whatIfs[off][photoLibrary],
  waysOffNothing: 'لا شيء',
  waysOffNotes: say`إيقاف المفتاح يترك المكتبة في iCloud. أما الإيقاف والحذف («Disable & Delete») فيزيلها، مع ${number(30)} يومًا للتراجع عن ذلك؛ وتُفقد النسخ الأصلية الموجودة في iCloud وحده لأن جهازًا يخزن نسخًا أصغر.`,
  waysOffLost: (what, devices) =>
    say`${what}: إذا كانت «مكتبة الصور» متوقفة فالصور التي على ${devices} بعدها غير محمية في أي مكان.`,

  waysEmpty: 'أضف شخصًا وجهازًا عليه صور، فتُقارن هنا ثلاثة أماكن لها.',
  waysAsk: (owner) =>
    owner
      ? say`أدخل حجم الصور على كل جهاز لدى ${owner}، فتُقارن هنا ثلاثة أماكن لها.`
      : 'أدخل حجم الصور على كل جهاز من أجهزتك، فتُقارن هنا ثلاثة أماكن لها.',
  waysAskWhere:
    'في قائمة النسخة الاحتياطية للجهاز يسمى الصف «مكتبة الصور». إذا كانت صور iCloud قيد التشغيل فخذ الرقم من قائمة مساحة تخزين iCloud.',
  waysAskLibrary: (library) => say`تأخذ المكتبة في صور iCloud اليوم ${library}.`,
});
