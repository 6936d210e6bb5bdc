import type { rows as english } from '../en/rows.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

const additions: Record<Parameters<typeof english.deviceAdd>[0], string> = {
  iphone: 'إضافة iPhone',
  ipad: 'إضافة iPad',
  ipod: 'إضافة iPod touch',
  vision: 'إضافة Vision Pro',
};

const photosPlace: Record<Parameters<typeof english.photosPlace>[0], string> = {
  backup: 'في نسخته الاحتياطية',
  icloud: 'في صور iCloud',
  nowhere: 'لا في هذا ولا في ذاك',
};

const messagesPlace: Record<Parameters<typeof english.messagesPlace>[0], string> = {
  backup: 'في نسخته الاحتياطية',
  icloud: 'في «الرسائل في iCloud»',
};

const backupPlace: Record<Parameters<typeof english.backupPlace>[0], string> = {
  icloud: 'على iCloud',
  computer: 'على كمبيوتر',
  none: 'لا يُنسخ',
};

const cloud: Record<Parameters<typeof english.cloudField>[0], string> = {
  photos: 'صور iCloud كما تعرضها الإعدادات',
  photosDeleted: '«المحذوفة مؤخرًا» في الصور (جزء منها)',
  messages: 'الرسائل في iCloud',
  mail: 'بريد iCloud',
  sharedLibrary: 'مكتبة صور مشتركة أنشأتها',
  other: 'الملاحظات والمذكرات الصوتية وتطبيقات متزامنة أخرى',
};

const answers = { yes: 'نعم', no: 'لا', unknown: 'لست متأكدًا' };

/** Words of `stowage-devices` below its first three questions. */
export const rows = ({ plural, gb }: Speech): Wording<typeof english> => ({
  appleOne: (plan) =>
    ({
      none: 'بلا Apple One',
      individual: say`Apple One الفردية (${gb(50)})`,
      family: say`Apple One العائلية (${gb(200)})`,
      premier: say`Apple One Premier (${gb(2048)})`,
    })[plan ?? 'none'],
  remove: (name) => say`إزالة ${name}`,
  payLarger: 'خطة أكبر',
  payLargerNone: 'لا شيء من هذه',
  appleOneLabel: 'Apple One',
  appleOneHelp: say`خطة iCloud+‎ التي تُشترى بعد الاشتراك في Apple One تُضاف إلى مساحتها. ولا تُحتسب ${gb(5)} المجانية إلا من دون كلتيهما.`,
  biggestTitle: (device) => say`أكبر العناصر في نسخة ${device} الاحتياطية`,
  biggestHelp:
    'انقل الأحجام من قائمة النسخة الاحتياطية. حجم التطبيق في «مساحة تخزين iPhone» رقم آخر: ما على الجهاز لا يدل كثيرًا على النسخة.',
  rowsMore: (count) =>
    plural(count, {
      one: 'عرض عنصر أصغر واحد',
      two: 'عرض عنصرين أصغر',
      few: 'عرض # عناصر أصغر',
      many: 'عرض # عنصرًا أصغر',
      other: 'عرض # عنصر أصغر',
    }),
  rowsFewer: 'عرض أكبر العناصر فقط',
  appNameLabel: 'التطبيق',
  appNameHint: 'تكفي بضعة أحرف',
  appMeant: (name) => say`هل تقصد ${name}؟`,
  appNameMissing: 'أي تطبيق هو؟ اكتب بضعة أحرف من اسمه.',
  appSizeLabel: 'الحجم في النسخة الاحتياطية',
  addApp: 'إضافة هذا التطبيق',
  photosSize: (device) => say`الصور والفيديوهات على ${device}`,
  photosSizeHelp:
    'في قائمة النسخة الاحتياطية يسمى الصف «مكتبة الصور». إذا كانت صور iCloud قيد التشغيل فخذ الرقم من قائمة مساحة التخزين.',
  photosQuestion: 'أين هي في iCloud اليوم؟',
  photosPlace: (place) => photosPlace[place],
  photosNowhere: 'هذه الصور غير محمية في أي مكان: إذا ضاع الجهاز أو تعطل ضاعت معه.',
  photosInCommon: 'كم من هذه الصور موجود أيضًا على أكثر أجهزتك امتلاءً؟',
  messagesLabel: (device) => say`الرسائل على ${device}`,
  messagesQuestion: 'أين رسائله في iCloud اليوم؟',
  messagesPlace: (place) => messagesPlace[place],
  moreOfBackup: (device) => say`المزيد عن ${device}`,
  restLabel: 'النظام وغيره',
  restHelp: 'ما ليس له صف خاص: الإعدادات والمنزل وصحتي. من دون رقم لا نحسب شيئًا.',
  totalLabel: 'النسخة الاحتياطية كلها',
  totalHelp: 'إن كنت تعرفه، فالعناصر تقسّمه فقط.',
  rowsExceedTotal: 'مجموع العناصر أكبر من هذا، فالعناصر هي المحسوبة.',
  storedLabel: 'المخزَّن في iCloud الآن',
  storedHelp: 'حجم النسخة في قائمة النسخ الاحتياطية.',
  lastBackupLabel: 'آخر نسخ احتياطي ناجح',
  lastBackup: (answer) => ({ unknown: 'لا أعرف', never: 'أبدًا', date: 'في هذا اليوم' })[answer],
  lastBackupDate: 'يوم آخر نسخ احتياطي',
  backupPlaceLabel: 'النسخ الاحتياطي',
  backupPlace: (place) => backupPlace[place],
  nameLabel: 'الاسم',
  kindLabel: 'الجهاز',
  presetApps: 'كل التطبيقات معًا',
  usePreset: 'ملء الفارغ بتقديرات تقريبية',
  presetHelp: 'تخمينات تقريبية منا، بنطاقات واسعة، ومعلَّمة بأنها تقديرات.',
  cloudTitle: 'ما الذي في iCloud غير ذلك',
  cloudHelp: 'قائمة مساحة التخزين في الإعدادات تعرض كلًّا منها بحجمه.',
  cloudField: (field) => cloud[field],
  driveTitle: 'iCloud Drive',
  driveName: 'ملف أو مجلد أو تطبيق',
  driveAdd: 'إضافة إلى iCloud Drive',
  driveNameMissing: 'ما اسمه؟',
  driveSize: 'الحجم في iCloud Drive',
  rowSizeMissing: say`ما حجمه في iCloud؟ اكتبه مثل ${gb(2.3)} أو ${gb(900 / 1024)}.`,
  driveMayGo: (name) => say`يمكن أن يغادر ${name} iCloud Drive`,
  sizeOf: (name) => say`حجم ${name}`,
  oldBackupsTitle: 'نسخ احتياطية لأجهزة لم تعد تستخدمها',
  oldBackupName: 'أي جهاز',
  oldBackupSize: 'حجم هذه النسخة الاحتياطية',
  oldBackupAdd: 'إضافة هذه النسخة',
  oldBackupAnother: 'نسخة قديمة أخرى',
  oldBackupNameMissing: 'لأي جهاز هي؟',
  oldBackupNeeded: (name) => say`هل ما زلت تحتاج إلى نسخة ${name} الاحتياطية؟`,
  oldBackupAnswer: (answer) => answers[answer],
  deviceAdd: (kind) => additions[kind],
  deviceCopy: (device) => say`تكرار ${device}`,
  sameApps: (device) => say`التطبيقات نفسها كما على ${device}`,
  personAdd: 'إضافة شخص',
  peopleTitle: 'أجهزة أخرى وأشخاص آخرون',
  sharesFamily: 'يشارك العائلة مساحة iCloud+‎',
  familyAll: 'نتشارك جميعًا مساحة iCloud+‎ واحدة',
  householdTitle: 'أسئلة قليلة أخرى',
  hasComputer: 'هل يوجد كمبيوتر يمكنه حفظ نسخة احتياطية؟',
  changingPhone: 'أنتقل الآن إلى iPhone أو iPad جديد',
  regionLabel: 'بلد الأسعار',
});
