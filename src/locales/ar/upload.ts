import type { upload as english } from '../en/upload.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { oblique } from './oblique.js';
import { say } from './say.js';

const connections: Record<Parameters<typeof english.uploadTypical>[0], string> = {
  dsl: 'DSL',
  vdsl: 'VDSL',
  cable: 'كابل',
  mobile: 'شبكة الجوال، 4G أو 5G',
  fibre: 'ألياف ضوئية',
};

const nights = { one: 'ليلة واحدة', two: 'ليلتان', few: '# ليالٍ', many: '# ليلة', other: '# ليلة' };

/** Words of `stowage-upload`. */
export const upload = ({ plural, number }: Speech): Wording<typeof english> => ({
  uploadNobody: 'أضف جهازًا، فتُحسب هنا مدة أول نسخ احتياطي له.',
  uploadUnknown: (device) => say`أدخل حجمًا لـ ${device}، فتُحسب هنا مدة أول نسخ احتياطي له.`,
  uploadElsewhere: (device) => say`لا شيء يُرفع: نسخة ${device} الاحتياطية لا تذهب إلى iCloud.`,
  uploadLeadNext: (device, time) => say`النسخ الاحتياطي التالي (${device}) يستغرق نحو ${oblique(time)}.`,
  uploadLeadNextNights: (device, time, nights) =>
    say`النسخ الاحتياطي التالي (${device}) يستغرق نحو ${oblique(time)}: ${nights}.`,
  uploadLead: (device, time) => say`أول نسخ احتياطي (${device}) يستغرق نحو ${oblique(time)}.`,
  uploadLeadNights: (device, time, nights) =>
    say`أول نسخ احتياطي (${device}) يستغرق نحو ${oblique(time)}: ${nights}.`,
  uploadNights: (n) => `${plural(n, nights)} من ${plural(8, { few: '# ساعات', other: '# ساعة' })}`,
  uploadFewNights: (n) => plural(n, nights),
  uploadRange: (least, most) => say`بين ${oblique(least)} و${oblique(most)}، بقدر ما تُعرف الأحجام.`,
  uploadDevice: 'الجهاز',
  uploadSpeed: 'سرعة الرفع',
  uploadUnit: 'Mbit/s',
  uploadConnection: 'أو سرعة معتادة',
  uploadTypical: (connection, speed) => say`${connections[connection]}، نحو ${`${speed}\u00a0Mbit/s`}`,
  uploadOwn: 'رقمي الخاص',
  uploadAssumed: 'افتراض منا، إلى أن تُدخل رقمك.',
  uploadTest:
    'السرعات المعتادة تخمينات تقريبية، والإرسال غالبًا أبطأ بكثير من الاستقبال. اختبر سرعتك على شبكة Wi-Fi حيث يُشحن الجهاز، وأدخل رقم الرفع.',
  uploadCaption: 'ما يُرسل وكم يستغرق',
  uploadWhat: 'العنصر',
  uploadSize: 'الحجم',
  uploadTime: 'المدة',
  uploadBackup: 'أول نسخ احتياطي',
  uploadNext: 'النسخ الاحتياطي التالي',
  uploadWithout: 'أول نسخ احتياطي، إذا انتقلت الصور إلى صور iCloud',
  uploadLibrary: 'مكتبة الصور، إذا انتقلت إلى صور iCloud',
  uploadAdvice: say`نصيحة Apple لأول نسخ احتياطي: اترك الجهاز على الشاحن وعلى Wi-Fi لمدة ${number(24)} ساعة.`,
  uploadOverNight:
    'هذا أكثر من ليلة واحدة. لا يستمر النسخ الاحتياطي إلا والجهاز على الشاحن ومقفل وعلى Wi-Fi.',
  uploadEstimate: say`تقدير: نحسب بنسبة ${number(80)}٪ من السرعة.`,
});
