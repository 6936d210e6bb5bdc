import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import {
  photoBar,
  PHOTO_PARTS,
  photoScale,
  type PhotoParts,
  type PhotoScale,
} from '../../charts/photo-states.js';
import type { Span } from '../../charts/span.js';
import type { PhotoMoment, PhotoWay } from '../../model/photo-way.js';
import { PHOTO_PLACES } from '../../model/photo-ways.js';
import { stripes } from '../stowage-tiers/bar-picture.js';
import { sizeText, type PhotoView } from './photo-view.js';

const [HEIGHT, EDGE] = [18, 3];

const partsOf = ({ rest, inBackups, library }: PhotoMoment): PhotoParts => ({
  rest: rest.bytes,
  inBackups: inBackups.bytes,
  library: library.bytes,
});

const momentsOf = ({ today, peak, after }: PhotoWay) => [today, peak, after] as const;

/** One scale for the three ways, so that their lengths compare. */
export function scaleOf({ ways: { ways }, target }: PhotoView): PhotoScale {
  const bars = PHOTO_PLACES.flatMap((place) => momentsOf(ways[place]).map(partsOf));
  return photoScale(bars, target?.capacity ?? Infinity);
}

/** Before, peak and after as three bars with their figures; `sentence` says the same. */
export function stateBars(
  view: PhotoView,
  scale: PhotoScale,
  { way, id, sentence }: { readonly way: PhotoWay; readonly id: string; readonly sentence: string },
): TemplateResult {
  const { localize } = view;
  const peaks = way.peak.use.bytes > Math.max(way.today.use.bytes, way.after.use.bytes);
  const names = (['waysNow', 'waysPeak', 'waysAfter'] as const).map((name) => localize.term(name));
  return html`
    <div class="states" part="states" role="img" aria-label=${sentence}>
      ${momentsOf(way).map(
        (moment, i) => html`
          <p class="state ${i === 1 && peaks ? 'peak' : ''}">
            <span class="muted">${names[i]}</span>
            <span class="amount">${sizeText(view, moment.use)}</span>
          </p>
          ${barPicture(moment, scale, `${id}-${String(i)}`)}
        `,
      )}
    </div>
  `;
}

const rect = (name: string, { x, width }: Span): SVGTemplateResult =>
  svg`<rect class=${name} x="${x}%" width="${width}%" y=${EDGE} height=${HEIGHT - 2 * EDGE}></rect>`;

const upright = (name: string, x: number, edge: number): SVGTemplateResult =>
  svg`<line class=${name} x1="${x}%" x2="${x}%" y1=${edge} y2=${HEIGHT - edge}></line>`;

function barPicture(moment: PhotoMoment, scale: PhotoScale, id: string): TemplateResult {
  const { segments, overflow } = photoBar(partsOf(moment), scale);
  const { limit } = scale;
  return html`
    <svg class="bar" width="100%" height=${HEIGHT} aria-hidden="true">
      <defs>${stripes(id)}</defs>
      ${limit === null ? nothing : rect('track', { x: 0, width: limit })}
      ${segments.map((part) => rect(`part ${part.name}`, part))}
      ${segments.slice(1).map(({ x }) => upright('seam', x, EDGE))}
      ${
        overflow
          ? svg`<rect x="${overflow.x}%" width="${overflow.width}%" y=${EDGE} height=${HEIGHT - 2 * EDGE} fill="url(#${id})"></rect>`
          : nothing
      }
      ${limit === null ? nothing : upright('limit', limit, 0)}
    </svg>
  `;
}

/** What the colours and the line stand for. */
export function barsKey(view: PhotoView, scale: PhotoScale): TemplateResult {
  const { localize, target } = view;
  const words = {
    rest: localize.term('waysRest'),
    inBackups: localize.term('category', 'backup-photos'),
    library: localize.term('category', 'photos'),
  };
  const limit = target && sizeText(view, { bytes: target.capacity });
  const isOver = scale.limit !== null && scale.limit < 100;
  return html`
    <ul class="key small muted" part="key" aria-label=${localize.term('waysKey')}>
      ${PHOTO_PARTS.toReversed().map((name) => html`<li>${swatch(name)}${words[name]}</li>`)}
      ${isOver ? html`<li>${swatch('rest', 'key-over')}${localize.term('waysOver')}</li>` : nothing}
      ${limit ? html`<li>${localize.term(scale.limit === null ? 'waysLimitFar' : 'waysLimit', limit)}</li>` : nothing}
    </ul>
  `;
}

/** A sample of a part's colour, or with an id of what is too much. */
const swatch = (name: keyof PhotoParts, over?: string): TemplateResult => html`
  <svg class="swatch" width="10" height="10" aria-hidden="true">
    ${over ? svg`<defs>${stripes(over)}</defs>` : nothing}
    <rect class="part ${name}" width="10" height="10"></rect>
    ${over ? svg`<rect width="10" height="10" fill="url(#${over})"></rect>` : nothing}
  </svg>
`;
