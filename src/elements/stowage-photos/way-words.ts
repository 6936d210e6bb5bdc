import type { PhotosPlace } from '../../model/household.js';
import type { PhotoWay } from '../../model/photo-way.js';
import { holdingRow } from '../../model/holding-row.js';
import { devicesText, holding, sizeText, tierText, type PhotoView } from './photo-view.js';

/** The bars as a sentence. */
export const sentenceOf = (view: PhotoView, place: PhotosPlace, { today, peak, after }: PhotoWay): string =>
  view.localize.term(
    'waysSentence',
    place,
    sizeText(view, today.use),
    sizeText(view, peak.use),
    sizeText(view, after.use),
  );

/** The smallest tier that holds it in the end, as a table's cell. */
export function tierCell(view: PhotoView, { after }: PhotoWay): string {
  const found = holdingRow(view.rows, after.use);
  return found ? tierText(view, found.row) : view.localize.term('waysFitsNone');
}

/** That a peak is more than the tier holds; empty where it isn't. */
export function peakText(view: PhotoView, { peak, after, wayRoundPeak }: PhotoWay): string {
  const row = holding(view, after.use)?.row;
  const { low, bytes, high } = peak.use;
  if (!row || !wayRoundPeak || high <= row.capacity) return '';
  const most = sizeText(view, { bytes: low > row.capacity ? bytes : high }, 'up');
  return view.localize.term('waysPeakOver', most, tierText(view, row));
}

/** What may be lost at that place; photos that nothing protects are told apart. */
export function riskOf(
  view: PhotoView,
  place: PhotosPlace,
  { unprotectedIds }: PhotoWay,
): { readonly risk: string; readonly unprotected: string } {
  const { localize, ways } = view;
  const leaves = place !== 'icloud' && ways.devices.some(({ photos }) => photos.in === 'icloud');
  const unprotected =
    unprotectedIds.length > 0 ? localize.term('waysUnprotected', devicesText(view, unprotectedIds)) : '';
  if (leaves) return { risk: localize.term('waysLibraryStays', place), unprotected };
  const several = ways.devices.length > 1;
  const risk = place === 'nowhere' && unprotected ? '' : localize.term('waysRisk', place, several);
  return { risk, unprotected };
}
