import type { steps as english } from '../en/steps.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

type StepCode = Parameters<typeof english.stepNote>[0];
type Say = (name: string, device: string, tier: string) => string;

const does: Record<StepCode, Say> = {
  'delete-old-backup': (name) => say`حذف النسخة الاحتياطية القديمة (${name})`,
  'empty-deleted': () => 'إفراغ «المحذوفة مؤخرًا» في الصور',
  'app-off': (name, device) => say`إيقاف ${name} في نسخة ${device} الاحتياطية`,
  'app-on': (name, device) => say`تشغيل ${name} من جديد في نسخة ${device} الاحتياطية`,
  'photo-library-off': (_, device) => say`إيقاف «مكتبة الصور» في نسخة ${device} الاحتياطية`,
  'photo-library-on': (_, device) => say`تشغيل «مكتبة الصور» في نسخة ${device} الاحتياطية`,
  'copy-photos': (_, device) => say`نسخ الصور التي على ${device} إلى كمبيوتر والتحقق من النسخة`,
  'photos-on': (_, device) => say`تشغيل صور iCloud على ${device}`,
  'photos-off': (_, device) => say`إيقاف صور iCloud على ${device}`,
  'wait-until-uploaded': (_, device) => say`الانتظار حتى يذكر تطبيق الصور على ${device} أن كل شيء قد رُفع`,
  'messages-on': (_, device) => say`تشغيل «الرسائل في iCloud» على ${device}`,
  'messages-off': (_, device) => say`إيقاف «الرسائل في iCloud» على ${device}`,
  'back-up': (_, device) => say`نسخ ${device} احتياطيًا الآن والانتظار حتى ينجح ذلك`,
  'copy-drive-item': (name) => say`نسخ ${name} من iCloud Drive إلى مكان آخر والتحقق من النسخة`,
  'delete-drive-item': (name) => say`حذف ${name} من iCloud Drive`,
  'back-up-to-computer': (_, device) => say`نسخ ${device} احتياطيًا على كمبيوتر والتحقق من النسخة`,
  'stop-computer-backup': (_, device) => say`التوقف عن نسخ ${device} احتياطيًا على الكمبيوتر`,
  'backup-off': (_, device) => say`إيقاف النسخ الاحتياطي على iCloud في ${device} وحذف نسخته`,
  'backup-on': (_, device) => say`تشغيل النسخ الاحتياطي على iCloud في ${device}`,
  'buy-tier': (_, __, tier) => say`اختيار ${tier}`,
  'lower-tier': (_, __, tier) => say`النزول إلى ${tier}`,
};

const notes: Partial<Record<StepCode, string>> = {
  'app-off':
    'تسألك الإعدادات عن الإيقاف والحذف («Turn Off & Delete»): يحذف ذلك جزء التطبيق من نسخة iCloud، لا البيانات التي على الجهاز.',
  'photo-library-off':
    'تسألك الإعدادات عن الإيقاف والحذف («Turn Off & Delete»): يحذف ذلك الصور من نسخة iCloud، لا من الجهاز.',
  'photos-on': 'هذه مزامنة: من الآن فصاعدًا، حذف صورة على جهاز يحذفها على كل الأجهزة.',
  'wait-until-uploaded': 'يحتاج ذلك إلى شحن وWi-Fi ووقت.',
  'back-up': 'عندها فقط تُستبدل النسخة القديمة وتتحرر مساحتها.',
  'buy-tier': 'يسري فورًا، وتحتسب Apple الفرق.',
  'lower-tier': 'يسري عند نهاية الشهر المدفوع.',
  'backup-off': 'حذف نسخة الجهاز الاحتياطية يتركه بلا نسخة في iCloud.',
  'empty-deleted': 'ما يُحذف هناك يزول من كل الأجهزة ولا يمكن استرجاعه.',
};

const deletions: Record<Parameters<typeof english.stepDeletes>[0], string> = {
  none: '',
  'backup-part': 'يحذف جزءًا من النسخة الاحتياطية؛ لا يمكن التراجع عن ذلك.',
  backup: 'يحذف نسخة احتياطية؛ لا يمكن التراجع عن ذلك.',
  'cloud-data': 'يحذف بيانات من iCloud؛ لا يمكن التراجع عن ذلك.',
};

/** Words of `stowage-steps`. */
export const steps = ({ plural }: Speech): Wording<typeof english> => ({
  stepsTitle: 'ما ينبغي فعله',
  stepsFor: (name, tier) => say`${name}، لخطة ${tier}`,
  stepsNone: (tier) => say`لا شيء تفعله: خطة ${tier} تكفي لكل شيء كما هو.`,
  stepsNoPlan: (tier) => say`لا خطوات نقترحها لخطة ${tier}: لا يكفي أي تغيير يُبقي كل شيء محميًا.`,
  stepsNotEnough: (tier) => say`هذه الخطوات وحدها لا تجعل خطة ${tier} كافية.`,
  stepsPlanFor: (tier) => say`عرض الخطوات لخطة ${tier}`,
  stepsUnknown: 'أدخل حجمًا أولًا، فتظهر الخطوات هنا.',
  stepsTemporary: 'أثناء تغيير الأجهزة تتسع المساحة المؤقتة لكل شيء: لا شيء تحتاج إلى إيقافه.',
  stepsItemise: (tier) =>
    say`لمعرفة أقل ما يمكن الاستغناء عنه لخطة ${tier}، أضف أكبر عناصر النسخة الاحتياطية.`,
  stepsIos: 'إصدار iOS أو iPadOS',
  stepDoes: (code, name, device, tier) => does[code](name, device, tier),
  stepNote: (code) => notes[code] ?? '',
  stepFrees: (size) => say`يحرر ${size}`,
  stepTakes: (size) => say`يأخذ ${size}`,
  stepUse: (size) => say`بعدها ${size} في iCloud`,
  stepDeletes: (deletes, reversible) => (reversible ? '' : deletions[deletes]),
  stepExceeds: (tier) => say`لفترة من الوقت يكون هذا أكثر من ${tier}.`,
  stepsUnsafe:
    'بهذا الترتيب يمر وقت يكون فيه في iCloud أكثر مما تتسع له مساحتك، فتنتظر النسخ والصور الجديدة.',
  stepsComputerHelps: 'بوجود كمبيوتر لنسخة من الصور هناك طريق آخر.',
  stepsEnds: (today, after) => say`في iCloud: ${today} اليوم، و${after} في النهاية.`,
  stepsPeak: (today, after, peak) =>
    say`في iCloud: ${today} اليوم، و${peak} على الأكثر في الطريق، و${after} في النهاية.`,
  stepsWayRound: (peak) => say`إذا خرجت الصور من النسخة الاحتياطية أولًا فهو ${peak} على الأكثر.`,
  stepsFinished: (n) =>
    plural(n, {
      one: 'تمت خطوة واحدة:',
      two: 'تمت خطوتان:',
      few: 'تمت # خطوات:',
      many: 'تمت # خطوة:',
      other: 'تمت # خطوة:',
    }),
  stepsMore: (n) =>
    plural(n, {
      one: 'إظهار خطوة أخرى',
      two: 'إظهار خطوتين أخريين',
      few: 'إظهار # خطوات أخرى',
      many: 'إظهار # خطوة أخرى',
      other: 'إظهار # خطوة أخرى',
    }),
  stepsPrint: 'طباعة',
  stepsCopy: 'نسخ كنص',
  stepsCopied: 'تم النسخ',
  stepsCopyFailed: 'لا يُسمح للصفحة بالنسخ هنا. حدد القائمة وانسخها بنفسك.',
});
