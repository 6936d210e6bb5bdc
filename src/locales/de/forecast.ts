import type { forecast as english } from '../en/forecast.js';
import type { Speech } from '../speech.js';
import type { Wording } from '../wording.js';
import { dative } from './dative.js';

const photoKinds: Record<Parameters<typeof english.photoKind>[0], string> = {
  heic: 'Fotos (HEIC)',
  '48mp': 'Fotos mit 48 MP',
  live: 'Live Photos',
  proraw: 'Apple ProRAW',
};

const videoKinds: Record<Parameters<typeof english.videoKind>[0], string> = {
  '1080p30': '1080p, 30 fps',
  '1080p60': '1080p, 60 fps',
  '4k30': '4K, 30 fps',
  '4k60': '4K, 60 fps',
  'prores-1080p30': 'ProRes 1080p, 30 fps',
  'prores-4k30': 'ProRes 4K, 30 fps',
};

/** Words of `stowage-forecast`. */
export const forecast = ({ plural }: Speech): Wording<typeof english> => ({
  forecastNobody: 'Füge eine Person oder ein Gerät hinzu, dann steht hier ein Ausblick.',
  forecastUnknown: 'Gib eine Größe ein, dann beginnt der Ausblick dort.',

  forecastPhotos: 'Fotos am Tag',
  forecastPhotoKind: 'Art der Fotos',
  forecastVideo: 'Minuten Video in der Woche',
  forecastVideoKind: 'Art der Videos',
  forecastWhose: 'Wessen Fotos und Videos',
  forecastOtherKind: 'Eine andere Größe',
  photoKind: (kind) => photoKinds[kind],
  videoKind: (kind) => videoKinds[kind],
  forecastAssumed: 'Unsere Annahme, bis du eine eigene Zahl eingibst',

  forecastFull: (tier, when, month) => `${tier}: bei diesem Tempo ${when} voll (${month}).`,
  forecastLasts: (tier, years) => `${tier}: reicht bei diesem Tempo länger als ${years}.`,
  forecastOver: (tier) => `${tier}: schon voll.`,
  forecastNoTier: 'Kein Speicherplan fasst, was heute nötig ist.',
  forecastBetween: (earliest, latest) => `Frühestens: ${earliest}, spätestens: ${latest}.`,
  forecastFrom: (earliest) => `Frühestens: ${earliest}, vielleicht auch erst Jahre später.`,
  forecastStill: 'Es kommt nichts hinzu, also wird nichts voll.',
  forecastNowhere:
    'So, wie es jetzt ist, brauchen neue Fotos in iCloud keinen Platz: Sie kommen in kein iCloud-Backup und nicht zu iCloud-Fotos.',
  forecastToLibrary: (size) => `In iCloud-Fotos kommen damit im Monat etwa ${size} hinzu.`,
  forecastToBackup: (size, device) =>
    `Im Backup von ${dative(device)} kommen damit im Monat etwa ${size} hinzu; dort sind die Fotos, solange iCloud-Fotos ausgeschaltet ist.`,
  forecastOnly: (name) => `Gezählt wird nur, was hier hinzukommt: ${name}.`,

  forecastTier: (tier, when, month) => `${tier}: ${when} voll (${month})`,
  forecastTierLasts: (tier, years) => `${tier}: reicht länger als ${years}`,

  forecastCost: (runs, total) => `Über zwei Jahre: ${runs.join(' + ')} = ${total}.`,
  forecastRun: (price, months) => plural(months, { one: `${price} × # Monat`, other: `${price} × # Monate` }),
  forecastRunFree: (months) => plural(months, { one: '# Monat kostenlos', other: '# Monate kostenlos' }),
  forecastCostHow:
    'Jeder Monat im günstigsten Speicherplan, in den an seinem Ende noch alles passt; der Monat, in dem ein Speicherplan voll wird, zählt schon für den nächsten.',
  forecastFree: 'Über zwei Jahre ist nichts zu zahlen.',
  forecastNothingMore: 'Über zwei Jahre ist zusätzlich zu Apple One nichts zu zahlen.',
  forecastNoSum:
    'Innerhalb von zwei Jahren wird es mehr, als ein Speicherplan fasst; darum gibt es keine Summe.',

  forecastPicture: (from, to, month) => `Bedarf: heute ${from}, etwa ${to} im Monat ${month}.`,
  forecastLimitFull: (tier, month) => `${tier} voll: ${month}`,
  forecastToday: (size) => `heute ${size}`,
  forecastMonth: 'Monat',
  forecastNeeded: 'Bedarf',
  forecastRange: 'Zwischen',
  forecastFromTo: (low, high) => `${low} und ${high}`,
  forecastHolds: 'Genügt',
  forecastNone: 'keiner',

  forecastEstimate: (photo, low, high, video) =>
    `Eine Schätzung: Ein Foto zählt ${photo} (${low} bis ${high}), eine Minute Video ${video}, und nichts wird gelöscht.`,
});
