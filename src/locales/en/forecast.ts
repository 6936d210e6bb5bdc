import type { PhotoKind, VideoKind } from '../../data/growth.js';
import { number } from './number.js';

const photoKinds: Record<PhotoKind, string> = {
  heic: 'HEIC',
  '48mp': '48 MP',
  live: 'Live Photos',
  proraw: 'Apple ProRAW',
};

const videoKinds: Record<VideoKind, string> = {
  '1080p30': '1080p 30 fps',
  '1080p60': '1080p 60 fps',
  '4k30': '4K 30 fps',
  '4k60': '4K 60 fps',
  'prores-1080p30': 'ProRes 1080p 30 fps',
  'prores-4k30': 'ProRes 4K 30 fps',
};

/** Words of `stowage-forecast`. `when` is "in 8 months"; sizes, prices and months come in as ready text. */
export const forecast = {
  forecastNobody: 'Add a person or a device, and this looks ahead.',
  forecastUnknown: 'Type a size, and this looks ahead from there.',

  forecastPhotos: 'Photos a day',
  forecastPhotoKind: 'Kind of photo',
  forecastVideo: 'Minutes of video a week',
  forecastVideoKind: 'Kind of video',
  forecastWhose: 'Whose photos and videos',
  forecastOtherKind: 'Another size',
  photoKind: (kind: PhotoKind) => photoKinds[kind],
  videoKind: (kind: VideoKind) => videoKinds[kind],
  forecastAssumed: 'Our assumption, until you type your own',

  forecastFull: (tier: string, when: string, month: string) =>
    `At this pace ${tier} is full ${when}, in ${month}.`,
  forecastLasts: (tier: string, years: string) => `At this pace ${tier} isn’t full in ${years}.`,
  forecastOver: (tier: string) => `${tier} is full already.`,
  forecastNoTier: 'No plan holds what is needed today.',
  forecastBetween: (earliest: string, latest: string) =>
    `It may be as early as ${earliest} or as late as ${latest}.`,
  forecastFrom: (earliest: string) => `It may be as early as ${earliest}, or years later.`,
  forecastStill: 'Nothing is added, so nothing fills up.',
  forecastNowhere:
    'As things are, new photos take no room in iCloud: they go into no iCloud backup and not into iCloud Photos.',
  forecastToLibrary: (size: string) => `That adds about ${size} a month to iCloud Photos.`,
  forecastToBackup: (size: string, device: string) =>
    `That adds about ${size} a month to the backup of ${device}, where photos are while iCloud Photos is off.`,
  forecastOnly: (name: string) => `Only what ${name} adds is counted.`,

  forecastTier: (tier: string, when: string, month: string) => `${tier}: full ${when}, in ${month}`,
  forecastTierLasts: (tier: string, years: string) => `${tier}: not full in ${years}`,

  forecastCost: (runs: readonly string[], total: string) => `Over two years: ${runs.join(' + ')} = ${total}.`,
  forecastRun: (price: string, months: number) =>
    months === 1 ? `${price} × 1 month` : `${price} × ${number(months)} months`,
  forecastRunFree: (months: number) => (months === 1 ? '1 month free' : `${number(months)} months free`),
  forecastCostHow:
    'Each month on the cheapest plan that still holds everything at its end; the month in which a plan fills counts for the next one.',
  forecastFree: 'Over two years there is nothing to pay.',
  forecastNothingMore: 'Over two years there is nothing to pay on top of Apple One.',
  forecastNoSum: 'Within two years it is more than any plan holds, so there is no sum.',

  forecastPicture: (from: string, to: string, month: string) =>
    `Needed: ${from} today, about ${to} in ${month}.`,
  forecastLimitFull: (tier: string, month: string) => `${tier} full: ${month}`,
  forecastToday: (size: string) => `${size} today`,
  forecastMonth: 'Month',
  forecastNeeded: 'Needed',
  forecastRange: 'Between',
  forecastFromTo: (low: string, high: string) => `${low} and ${high}`,
  forecastHolds: 'Holds it',
  forecastNone: 'none',

  forecastEstimate: (photo: string, low: string, high: string, video: string) =>
    `An estimate: a photo counts as ${photo} (${low} to ${high}), a minute of video as ${video}, and nothing is deleted.`,
};
