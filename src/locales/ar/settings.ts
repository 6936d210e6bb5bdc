/**
 * Labels as Arabic Settings prints them, by the English ones, as Apple's Arabic support pages and guides name them.
 * Those that are not certain are missing: they are shown in English, in quotation marks.
 */
export const settings: Readonly<Record<string, string>> = {
  Settings: 'الإعدادات',
  iCloud: 'iCloud',
  Storage: 'مساحة التخزين',
  'Manage Storage': 'إدارة مساحة التخزين',
  'Manage Account Storage': 'إدارة مساحة تخزين الحساب',
  Backups: 'النسخ الاحتياطية',
  'iCloud Backup': 'النسخ الاحتياطي على iCloud',
  Photos: 'الصور',
  'iCloud Photos': 'صور iCloud',
  'Sync this {kind}': 'مزامنة هذا الـ {kind}',
  Messages: 'الرسائل',
  'Messages in iCloud': 'الرسائل في iCloud',
  General: 'عام',
  'Transfer or Reset {kind}': 'نقل أو إعادة تعيين الـ {kind}',
  Albums: 'الألبومات',
  'Recently Deleted': 'المحذوفة مؤخرًا',
  'Software Update': 'تحديث البرامج',
  Reset: 'إعادة تعيين',
  'Reset Network Settings': 'إعادة تعيين إعدادات الشبكة',
  'Reset All Settings': 'إعادة تعيين جميع الإعدادات',
  'Reset Location & Privacy': 'إعادة تعيين الموقع والخصوصية',
};
