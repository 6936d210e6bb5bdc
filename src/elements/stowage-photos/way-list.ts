import { html, nothing, type TemplateResult } from 'lit';
import type { PhotoScale } from '../../charts/photo-states.js';
import { holdingRow } from '../../model/holding-row.js';
import type { PhotosPlace } from '../../model/household.js';
import type { PhotoWay } from '../../model/photo-way.js';
import { PHOTO_PLACES } from '../../model/photo-ways.js';
import { numbers } from '../figure.js';
import { verdictMark } from '../stowage-tiers/verdict-mark.js';
import { devicesText, sizeText, tierText, type PhotoView } from './photo-view.js';
import { stateBars } from './state-bars.js';
import { peakText, riskOf, sentenceOf, tierCell } from './way-words.js';

/** The three ways side by side; choosing one tries it, the one that is today's takes the try back. */
export const wayList = (view: PhotoView, scale: PhotoScale): TemplateResult => html`
  <ul class="ways">
    ${PHOTO_PLACES.map((place) => wayColumn(view, scale, place))}
  </ul>
`;

function wayColumn(view: PhotoView, scale: PhotoScale, place: PhotosPlace): TemplateResult {
  const { localize, person, ways } = view;
  const way = ways.ways[place];
  const id = `${person.id}-${place}`;
  const isToday = ways.today === place;
  const isTried = !isToday && ways.wished === place;
  const { risk, unprotected } = riskOf(view, place, way);
  const tag = isToday ? localize.term('waysToday') : isTried ? localize.term('waysTried') : '';
  return html`
    <li class="way" part="way">
      <p class="head">
        <label>
          <input
            type="radio"
            name="way-${person.id}"
            value=${place}
            .checked=${ways.wished === place}
            @change=${() => {
              tryPlace(view, isToday ? null : place);
            }}
          />
          <span class="name">${localize.term('waysPlace', place)}</span>
        </label>
        ${tag ? html`<span class="tag small ${isTried ? 'tried' : ''}">${tag}</span>` : nothing}
      </p>
      ${stateBars(view, scale, { way, id, sentence: sentenceOf(view, place, way) })} ${fitsLine(view, way)}
      <div class="notes small">
        <p class="peak-note">${peakText(view, way)}</p>
        <p class="unprotected" part="unprotected">${unprotected}</p>
        <p class="muted" part="risk">${risk}</p>
      </div>
    </li>
  `;
}

/** Room is no merit where photos are lost for it. */
function fitsLine(view: PhotoView, { after, unprotectedIds }: PhotoWay): TemplateResult {
  const { localize } = view;
  const found = holdingRow(view.rows, after.use);
  const verdict = found?.verdict ?? 'over';
  return html`
    <p class=${unprotectedIds.length > 0 ? nothing : verdict} part="verdict">
      ${verdictMark(verdict)}
      ${
        found
          ? localize.term(
              'waysFits',
              found.verdict,
              tierText(view, found.row),
              sizeText(view, { bytes: found.spare }, 'down'),
            )
          : localize.term('waysTooMuch')
      }
    </p>
  `;
}

/** One wish for all devices. */
export function tryPlace({ person, request }: PhotoView, want: PhotosPlace | null): void {
  request({ type: 'want', path: `${person.id}/photos`, want });
}

/** The same numbers as a table, with what else there is to choose. */
export function wayTable(view: PhotoView): TemplateResult {
  const { localize, ways } = view;
  const row = (name: string, way: PhotoWay) => [
    name,
    ...[way.today, way.peak, way.after].map(({ use }) => sizeText(view, use)),
    tierCell(view, way),
  ];
  const { copies, marked } = ways;
  return numbers(localize.term('asTable'), {
    head: [
      localize.term('waysWay'),
      localize.term('waysNow'),
      localize.term('waysPeak'),
      localize.term('waysAfter'),
      localize.term('waysThenFits'),
    ],
    rows: [
      ...PHOTO_PLACES.map((place) => row(localize.term('waysPlace', place), ways.ways[place])),
      ...(copies ? [row(localize.term('waysSameRow', devicesText(view, copies.deviceIds)), copies.way)] : []),
      ...(marked ? [row(localize.term('waysMarkedRow'), marked)] : []),
    ],
  });
}
