import type { apps as english } from '../en/apps.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

type AppClass = Parameters<typeof english.appsReason>[0];
type AppReason = Parameters<typeof english.appsKnown>[0];

const classes: Record<AppClass, string> = {
  returns: 'ينزّل بياناته عادةً من جديد بعد تسجيل الدخول؛ تحقق أولًا.',
  cloud: 'له سحابة خاصة به: تحقق من أن نسخه الاحتياطي قيد التشغيل.',
  'cloud-confirmed': 'نسخه الاحتياطي الخاص قيد التشغيل، كما قلت.',
  check: 'تحقق أولًا: قد يكون تسجيل دخول أو تقدم في لعبة في هذه النسخة فقط.',
  only: 'قد لا يوجد ما فيه في أي مكان آخر.',
  device: 'يُبقي بياناته على الجهاز: إيقافه لا يكاد يحرر شيئًا. صدّرها قبل تغيير الجهاز.',
  unknown: 'لا نعرف هذا التطبيق: تحقق من أنه يستعيد بياناته بعد تسجيل الدخول.',
};

const reasons: Record<AppReason, (usually: string) => string> = {
  'signs-in': (usually) => `تعود بياناته ${usually}عند تسجيل الدخول؛ تحقق أولًا.`,
  'downloads-again': (usually) => `ما اشتريته أو تتابعه يُنزَّل ${usually}من جديد؛ تحقق أولًا.`,
  streams: (usually) => `يعمل بالبث: تعود القوائم مع حسابك، أما التنزيلات فعليك ${usually}إعادتها.`,
  'chat-backup': (usually) => `له ${usually}نسخ احتياطي خاص للمحادثات: تحقق من أنه قيد التشغيل.`,
  'own-sync': (usually) => `يتزامن ${usually}مع سحابة خاصة به: تحقق من أنه مسجَّل الدخول ومحدَّث.`,
  'game-progress': (usually) =>
    `التقدم مرتبط ${usually || 'غالبًا '}بحساب؛ فإن لم يكن تقدمك كذلك فهو هنا فقط.`,
  'sign-in': (usually) => `عليك ${usually}تسجيل الدخول من جديد، وقد يضيع مفتاح الجهاز أو بطاقة.`,
  'only-here': (usually) => `ما تنشئه أو تحفظه فيه ليس ${usually}في أي مكان آخر.`,
  'unless-synced': (usually) =>
    `ما يحفظه على هذا الجهاز وحده ليس ${usually}في أي مكان آخر؛ وما يزامنه ليس في هذه النسخة.`,
  'chats-here': (usually) => `محادثاته ${usually}على هذا الجهاز وفي هذه النسخة فقط، وليست على أي خادم.`,
  'device-secrets': (usually) =>
    `تبقى رموزه أو مفاتيحه ${usually}على الجهاز، فإيقافه لا يكاد يحرر شيئًا. صدّرها أو زامنها قبل تغيير الجهاز.`,
  'device-chats': (usually) =>
    `تبقى محادثاته ${usually}خارج هذه النسخة، فإيقافه لا يكاد يحرر شيئًا. استخدم نسخه الخاص أو أداة النقل فيه عند تغيير الجهاز.`,
};

/** The same in a few words. */
const shortClasses: Record<AppClass, string> = {
  returns: 'يعود عادةً',
  cloud: 'تحقق من نسخه الخاص',
  'cloud-confirmed': 'له نسخ خاص',
  check: 'قد يضيع تسجيل دخول أو تقدم',
  only: 'قد تكون النسخة الوحيدة',
  device: 'لا يكاد يكون في النسخة',
  unknown: 'تطبيق غير معروف: تحقق أولًا',
};

const shortReasons: Record<AppReason, (usually: string) => string> = {
  'signs-in': (usually) => `يعود ${usually}من جديد`,
  'downloads-again': (usually) => `يُنزَّل ${usually}من جديد`,
  streams: (usually) => `يعود ${usually}من جديد`,
  'chat-backup': () => 'تحقق من نسخ محادثاته',
  'own-sync': () => 'تحقق من مزامنته',
  'game-progress': () => 'قد يضيع التقدم',
  'sign-in': () => 'قد يضيع تسجيل دخول أو بطاقة',
  'only-here': (usually) => `${usually}النسخة الوحيدة`,
  'unless-synced': () => 'النسخة الوحيدة ما لم يُزامَن',
  'chats-here': (usually) => `${usually}النسخة الوحيدة لمحادثاته`,
  'device-secrets': (usually) => `${usually}ليس في النسخة أصلًا`,
  'device-chats': (usually) => `${usually}ليس في النسخة أصلًا`,
};

const losses: Record<Parameters<typeof english.appsLoss>[0], string> = {
  returns: 'يعود من تلقاء نفسه',
  nuisance: 'مزعج',
  hurts: 'خسارة مؤلمة',
  irreplaceable: 'لا يعوَّض',
};

/** Words of `stowage-apps`. */
export const apps = ({ plural }: Speech): Wording<typeof english> => ({
  appsCaption: (device) => say`التطبيقات في نسخة ${device} الاحتياطية`,
  appsDevice: 'الجهاز',
  appsNone: (device) => say`لم تُدخَل بعد تطبيقات ${device}.`,
  appsNoDevice: 'لم يُدخَل أي جهاز بعد.',
  appsNotBackedUp: (device) => say`لا يُنسخ ${device} احتياطيًا على iCloud، فلا تشغل تطبيقاته مساحة هناك.`,
  appsPlan: (storage, n) =>
    say`حتى تكفي ${storage}، توقف الخطة ${plural(n, {
      one: 'واحدًا من هذه التطبيقات',
      two: 'اثنين من هذه التطبيقات',
      other: '# من هذه التطبيقات',
    })}.`,
  appsHint: 'أزل العلامة عما لا يلزم أن يكون في نسخة iCloud الاحتياطية. يبقى التطبيق وبياناته على الجهاز.',

  appsName: 'التطبيق',
  appsLost: 'إذا تُرك خارجها',
  appsSize: 'الحجم',
  appsFilter: 'البحث عن تطبيق',
  appsNoMatch: (text) => say`لا تطبيق هنا باسم «${text}».`,
  appsSort: 'الترتيب حسب',
  appsSorted: (by) => ({ size: 'الحجم', name: 'الاسم', loss: 'ما يُفقد' })[by],

  appsKeep: 'إبقاء',
  appsUnlock: 'السماح بتركه',
  appsConfirm: 'نسخه الخاص قيد التشغيل',
  appsLossOf: (app) => say`ماذا يعني ترك ${app}`,
  appsLoss: (word) => losses[word],
  appsLossGuess: (word) => `${losses[word]} (تخميننا)`,

  appsLossSaid: (word) => `${losses[word]}، كما قلت`,
  appsShort: (kind) => shortClasses[kind],
  appsShortKnown: (reason, sure) => shortReasons[reason](sure ? '' : 'عادةً '),
  appsReason: (kind) => classes[kind],
  appsKnown: (reason, sure) => reasons[reason](sure ? '' : 'عادةً '),
  appsEstimate: 'تقدير',

  appsOffToday: 'متوقف بالفعل',
  appsPlanOff: 'توقفه الخطة',
  appsYouOff: 'أنت توقفه',
  appsYouOn: 'أنت تشغّله',
  appsKept: 'أنت تُبقيه',
  appsLocked: 'يبقى قيد التشغيل',

  appsSmaller: (n) =>
    plural(n, {
      one: 'تطبيق أصغر واحد',
      two: 'تطبيقان أصغر',
      few: '# تطبيقات أصغر',
      many: '# تطبيقًا أصغر',
      other: '# تطبيق أصغر',
    }),
  appsMore: (n) =>
    plural(n, {
      one: 'تطبيق آخر',
      two: 'تطبيقان آخران',
      few: '# تطبيقات أخرى',
      many: '# تطبيقًا آخر',
      other: '# تطبيق آخر',
    }),
  appsTogether: (size) => say`${size} معًا`,
  appsMoreOff: (n) =>
    plural(n, { one: 'توقف الخطة واحدًا منها', two: 'توقف الخطة اثنين منها', other: 'توقف الخطة # منها' }),
});
