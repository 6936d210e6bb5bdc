import type { categories as english } from '../en/categories.js';

/** What each part of a need is called. */
export const categories: typeof english = {
  photos: 'صور iCloud',
  'backup-photos': 'الصور في النسخة الاحتياطية',
  'backup-messages': 'الرسائل في النسخة الاحتياطية',
  'backup-apps': 'التطبيقات في النسخة الاحتياطية',
  'backup-rest': 'النظام وغيره',
  'old-backups': 'نسخ احتياطية قديمة',
  messages: 'الرسائل في iCloud',
  drive: 'iCloud Drive',
  mail: 'بريد iCloud',
  'shared-library': 'مكتبة الصور المشتركة',
  other: 'الملاحظات والمذكرات الصوتية وبيانات متزامنة أخرى',
  unexplained: 'لم يُفصَّل بعد',
};
