import type { devices as english } from '../en/devices.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { say } from './say.js';

const nextMeans: Record<Parameters<typeof english.nextMeans>[0], string> = {
  increment: 'ما يُضاف (بعلامة زائد)',
  total: 'النسخة الاحتياطية كلها',
  unknown: 'لست متأكدًا',
};

/** Words of the first three questions of `stowage-devices`. */
export const devices = ({ gb }: Speech): Wording<typeof english> => ({
  devicesTitle: 'أرقامك',
  whereToFind: 'أين تجد ذلك',
  payTitle: (owner) => (owner ? say`مقابل أي مساحة يدفع ${owner}؟` : 'مقابل أي مساحة تدفع؟'),
  payMore: 'مساحة أكبر، أو Apple One',
  usedLabel: (owner) => (owner ? say`المستخدم (${owner})` : 'المستخدم'),
  theFamily: 'العائلة',
  usedHelp: say`الرقم فوق الشريط الملون: «استُخدم ${gb(4.8)} من ${gb(5)}».`,
  nextLabel: 'حجم النسخة الاحتياطية التالية',
  nextLabelOf: (device) => say`حجم النسخة الاحتياطية التالية (${device})`,
  nextHelp: say`في صفحة النسخة الاحتياطية لهذا الجهاز (بالإنجليزية «Next Backup Size»). تعرض الإعدادات ما تضيفه النسخة التالية بعلامة زائد: «${`+${gb(1.2)}`}».`,
  nextMeansLabel: 'هذا الرقم هو',
  nextMeans: (means) => nextMeans[means],
  familyTitle: 'مقابل أي مساحة تدفع العائلة؟',
});
