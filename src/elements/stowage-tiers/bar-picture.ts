import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Span } from '../../charts/span.js';
import type { Segment, TierBar } from '../../charts/tier-bar.js';
import type { Category } from '../../model/categories.js';

/** The bar lies between the two ends of the limit; a thin stack above or below has a lane of its own. */
const [BAR, LANE, THIN] = [22, 7, 4];

const rect = (part: string, { x, width }: Span, y: number, height: number): SVGTemplateResult =>
  svg`<rect class=${part} x="${x}%" width="${width}%" y=${y} height=${height}></rect>`;

const upright = (part: string, x: number, from: number, to: number): SVGTemplateResult =>
  svg`<line class=${part} x1="${x}%" x2="${x}%" y1=${from} y2=${to}></line>`;

/** A category that stays keeps its rectangle, so that it can move to its new place. */
const stack = (segments: readonly Segment<Category>[], y: number, height: number): unknown =>
  repeat(
    segments,
    ({ name }) => name,
    (segment) => rect(`part ${segment.name}`, segment, y, height),
  );

/** The pattern of what is too much: stripes over the colours below. Ids are the root's, so each bar has its own. */
export const stripes = (id: string): SVGTemplateResult => svg`
  <pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="stripe" width="2.5" height="5"></rect>
  </pattern>`;

/** A need stacked against a tier, today's above and a plan's below where they differ. `sentence` says the same. */
export function barPicture(bar: TierBar<Category>, id: string, sentence: string): TemplateResult {
  const { segments, seams, limit, headroom, overflow, today, after } = bar;
  const top = today.length > 0 ? LANE : 0;
  const bottom = top + BAR;
  const [y, height] = [top + 3, BAR - 6];
  return html`
    <svg
      class="bar"
      part="bar"
      role="img"
      aria-label=${sentence}
      width="100%"
      height=${after.length > 0 ? bottom + LANE : bottom}
    >
      <defs>${stripes(id)}</defs>
      ${rect('track', { x: 0, width: limit }, y, height)}
      ${headroom ? rect('free', headroom, y, height) : nothing} ${stack(today, 1, THIN)}
      ${stack(segments, y, height)} ${stack(after, bottom + 2, THIN)}
      ${seams.map((x) => upright('seam', x, y, y + height))}
      ${headroom ? upright('edge', headroom.x, y, y + height) : nothing}
      ${
        overflow
          ? svg`<rect x="${overflow.x}%" width="${overflow.width}%" y=${y} height=${height} fill="url(#${id})"></rect>`
          : nothing
      }
      ${upright('limit', limit, top, bottom)}
    </svg>
  `;
}
