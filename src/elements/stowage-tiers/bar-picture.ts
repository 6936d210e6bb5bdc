import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Span } from '../../charts/span.js';
import type { TierBar } from '../../charts/tier-bar.js';
import type { Category } from '../../model/categories.js';

const rect = (part: string, { x, width }: Span): SVGTemplateResult =>
  svg`<rect class=${part} x="${x}%" width="${width}%" y="3" height="16"></rect>`;

const upright = (part: string, x: number): SVGTemplateResult =>
  svg`<line class=${part} x1="${x}%" x2="${x}%" y1="3" y2="19"></line>`;

/** The pattern of what is too much: stripes over the colours below. Ids are the root's, so each bar has its own. */
export const stripes = (id: string): SVGTemplateResult => svg`
  <pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="stripe" width="2.5" height="5"></rect>
  </pattern>`;

/** A need stacked against a tier. `sentence` says the same. */
export function barPicture(bar: TierBar<Category>, id: string, sentence: string): TemplateResult {
  const { segments, seams, limit, headroom, overflow } = bar;
  return html`
    <svg class="bar" part="bar" role="img" aria-label=${sentence} width="100%" height="22">
      <defs>${stripes(id)}</defs>
      ${rect('track', { x: 0, width: limit })} ${headroom ? rect('free', headroom) : nothing}
      ${segments.map((segment) => rect(`part ${segment.name}`, segment))}
      ${seams.map((x) => upright('seam', x))} ${headroom ? upright('edge', headroom.x) : nothing}
      ${
        overflow
          ? svg`<rect x="${overflow.x}%" width="${overflow.width}%" y="3" height="16" fill="url(#${id})"></rect>`
          : nothing
      }
      ${svg`<line class="limit" x1="${limit}%" x2="${limit}%" y1="0" y2="22"></line>`}
    </svg>
  `;
}
