import type { forecast as english } from '../en/forecast.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { oblique } from './oblique.js';
import { say } from './say.js';

const photoKinds: Record<Parameters<typeof english.photoKind>[0], string> = {
  heic: 'صور (HEIC)',
  '48mp': 'صور 48 MP',
  live: 'صور Live Photos',
  proraw: 'Apple ProRAW',
};

const videoKinds: Record<Parameters<typeof english.videoKind>[0], string> = {
  '1080p30': '1080p، 30 fps',
  '1080p60': '1080p، 60 fps',
  '4k30': '4K، 30 fps',
  '4k60': '4K، 60 fps',
  'prores-1080p30': 'ProRes 1080p، 30 fps',
  'prores-4k30': 'ProRes 4K، 30 fps',
};

/** Words of `stowage-forecast`. */
export const forecast = ({ plural }: Speech): Wording<typeof english> => ({
  forecastNobody: 'أضف شخصًا أو جهازًا، فترى هنا نظرة إلى الأمام.',
  forecastUnknown: 'أدخل حجمًا، فتبدأ النظرة إلى الأمام منه.',

  forecastPhotos: 'صور في اليوم',
  forecastPhotoKind: 'نوع الصور',
  forecastVideo: 'دقائق فيديو في الأسبوع',
  forecastVideoKind: 'نوع الفيديو',
  forecastWhose: 'صور وفيديوهات مَن',
  forecastOtherKind: 'حجم آخر',
  photoKind: (kind) => photoKinds[kind],
  videoKind: (kind) => videoKinds[kind],
  forecastAssumed: 'افتراض منا، إلى أن تُدخل رقمك',

  forecastFull: (tier, when, month) => say`بهذه الوتيرة تمتلئ ${tier} ${when} (${month}).`,
  forecastLasts: (tier, years) => say`بهذه الوتيرة تكفي ${tier} مدة أطول من: ${years}.`,
  forecastOver: (tier) => say`${tier}: ممتلئة بالفعل.`,
  forecastNoTier: 'لا خطة تتسع لما هو مطلوب اليوم.',
  forecastBetween: (earliest, latest) => say`الأقرب: ${earliest}، والأبعد: ${latest}.`,
  forecastFrom: (earliest) => say`الأقرب: ${earliest}، وربما بعد سنوات.`,
  forecastStill: 'لا يُضاف شيء، فلا يمتلئ شيء.',
  forecastNowhere:
    'على الوضع الحالي لا تشغل الصور الجديدة مساحة في iCloud: لا تدخل أي نسخة احتياطية على iCloud ولا صور iCloud.',
  forecastToLibrary: (size) => say`هذا يضيف نحو ${size} شهريًا إلى صور iCloud.`,
  forecastToBackup: (size, device) =>
    say`هذا يضيف نحو ${size} شهريًا إلى نسخة ${device} الاحتياطية، حيث الصور ما دامت صور iCloud متوقفة.`,
  forecastOnly: (name) => say`المحسوب هو ما يضيفه هذا الشخص فقط: ${name}.`,

  forecastTier: (tier, when, month) => say`${tier}: تمتلئ ${when} (${month})`,
  forecastTierLasts: (tier, years) => say`${tier}: تكفي مدة أطول من ${oblique(years)}`,

  forecastCost: (runs, total) =>
    `خلال سنتين: ${runs.map((run) => say`${run}`).join(' + ')} ${say`= ${total}.`}`,
  forecastRun: (price, months) =>
    say`${price} × ${plural(months, {
      one: 'شهر واحد',
      two: 'شهران',
      few: '# أشهر',
      many: '# شهرًا',
      other: '# شهر',
    })}`,
  forecastRunFree: (months) =>
    plural(months, {
      one: 'شهر واحد مجانًا',
      two: 'شهران مجانًا',
      few: '# أشهر مجانًا',
      many: '# شهرًا مجانًا',
      other: '# شهر مجانًا',
    }),
  forecastCostHow: 'كل شهر على أرخص خطة تتسع لكل شيء حتى نهايته؛ والشهر الذي تمتلئ فيه خطة يُحسب على التالية.',
  forecastFree: 'خلال سنتين لا شيء تدفعه.',
  forecastNothingMore: 'خلال سنتين لا شيء تدفعه فوق Apple One.',
  forecastNoSum: 'خلال سنتين يصبح أكثر مما تتسع له أي خطة، فلا مجموع.',

  forecastPicture: (from, to, month) => say`المطلوب: ${from} اليوم، ونحو ${to} في ${month}.`,
  forecastLimitFull: (tier, month) => say`تمتلئ ${tier}: ${month}`,
  forecastToday: (size) => say`${size} اليوم`,
  forecastMonth: 'الشهر',
  forecastNeeded: 'المطلوب',
  forecastRange: 'بين',
  forecastFromTo: (low, high) => say`${low} و${high}`,
  forecastHolds: 'تكفي',
  forecastNone: 'لا شيء',

  forecastEstimate: (photo, low, high, video) =>
    say`تقدير: تُحسب الصورة ${photo} (من ${low} إلى ${high})، ودقيقة الفيديو ${video}، ولا يُحذف شيء.`,
});
