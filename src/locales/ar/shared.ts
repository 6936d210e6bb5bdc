import type { shared as english } from '../en/shared.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { categories } from './categories.js';
import { say } from './say.js';
import { settings } from './settings.js';
import { sizeProblems } from './size-problems.js';

const kinds: Record<Parameters<typeof english.kind>[0], string> = {
  iphone: 'iPhone',
  ipad: 'iPad',
  ipod: 'iPod touch',
  vision: 'Vision Pro',
};

/** Words that more than one element shows. The reader is addressed as Apple's own Arabic does: in the singular. */
export const shared = (speech: Speech): Wording<typeof english> => {
  const problems = sizeProblems(speech);
  const { gb } = speech;
  return {
    trademarks:
      'أداة مستقلة، لا تتبع Apple Inc.‎ ولم ترخّصها ولم تعتمدها. iPhone وiPad وMac وiCloud وiCloud+‎ وApple One علامات تجارية لشركة Apple Inc.‎',
    priceNote: (country, date) => say`السعر المعلن (${country}، بتاريخ ${date}). سعرك تعرضه الإعدادات.`,
    priceNoteOld: (country, date) =>
      say`السعر المعلن (${country}، بتاريخ ${date})، وربما تغيّر. سعرك تعرضه الإعدادات.`,
    priceFallback: (country) =>
      say`لا نعرف سعرًا معلنًا لهذا البلد (${country})؛ الأسعار هنا بالدولار الأمريكي.`,
    perMonth: (price) => say`${price} شهريًا`,
    free: 'مجانًا',
    tiersEach: (tier) => say`${tier} لكل شخص`,
    tiersWithAppleOne: (tier) => say`${tier} إلى جانب Apple One`,
    tiersOnlyAppleOne: 'Apple One وحدها',
    tiersNothingMore: 'بلا مقابل إضافي',
    category: (category) => categories[category],
    kind: (kind) => kinds[kind],
    unnamedPerson: (n) => `الشخص ${speech.number(n)}`,
    unnamedDevice: (kind) => `جهاز ${kinds[kind]} لديك`,
    unnamedApp: 'تطبيق بلا اسم',
    unnamedBackup: 'جهاز قديم',
    askOldBackup: (name) => say`سؤال أولًا: هل ما زالت نسخة ${name} الاحتياطية مطلوبة؟`,
    unnamedFile: 'ملفات في iCloud Drive',
    familyPool: 'العائلة',
    exampleMark: 'مثال، وليست أرقامك',
    undo: 'تراجع',
    redo: 'إعادة',
    reset: 'البدء من جديد',
    partMissing: 'تعذر تحميل هذا الجزء. هل يوجد اتصال بالإنترنت؟',
    partAgain: 'حاول مرة أخرى',
    asTable: 'في جدول',

    settingsLabel: (label) => settings[label] ?? (label.startsWith('{') ? label : `«${label}»`),
    pathYourName: 'اسمك',
    pathDevice: 'جهازك',
    ofWhom: (what, whom) => say`${what}، ${whom}`,

    sizeHint: say`مثلًا ${gb(2.3)}`,
    sizeUnderstood: (size) => say`قُرئ: ${size}`,
    sizeStill: (size) => say`ما زال محسوبًا: ${size}`,
    sizeAmbiguous: (other) => say`إن كنت تقصد ${other} فاكتبه بلا النقطة أو الفاصلة التي في وسطه.`,
    sizeProblem: (code) => problems[code],
    sizeEstimate: (low, high) => say`تقدير: أي شيء من ${low} إلى ${high}`,

    sumTotal: 'المجموع',
    sumRange: (low, high) => say`الأحجام في الإعدادات مقرَّبة، فقد يكون الحجم أي شيء من ${low} إلى ${high}.`,
  };
};
