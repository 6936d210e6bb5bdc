import { html, nothing, svg, type TemplateResult } from 'lit';
import { CATEGORIES, type Category } from '../../model/categories.js';
import type { Localize } from '../localize.js';
import { stripes } from './bar-picture.js';
import type { Measure } from './measure.js';
import { swatch } from './swatch.js';

/** What the colours of these bars stand for. */
export function barKey(
  localize: Localize,
  poolId: string,
  measures: readonly Measure[],
): TemplateResult | typeof nothing {
  const shown = new Set<Category>(
    measures.flatMap(({ need, today, after }) =>
      [need, today, after].flatMap((stack) => stack?.parts.map(({ name }) => name) ?? []),
    ),
  );
  if (shown.size === 0) return nothing;
  const isOver = measures.some(({ bar }) => bar.overflow !== null);
  const lane = (isThere: boolean, y: number, text: string) =>
    isThere ? html`<li>${laneSwatch(y)}${text}</li>` : nothing;
  return html`
    <ul class="key small muted" part="key" aria-label=${localize.term('tiersKey')}>
      ${CATEGORIES.filter((category) => shown.has(category)).map(
        (category) => html`<li>${swatch(category)}${localize.term('category', category)}</li>`,
      )}
      ${lane(
        measures.some(({ today }) => today),
        0,
        localize.term('tiersKeyToday'),
      )}
      ${lane(
        measures.some(({ after }) => after),
        8,
        localize.term('tiersKeyAfter'),
      )}
      <li>${freeSwatch()}${localize.term('tiersKeyFree')}</li>
      ${isOver ? html`<li>${overSwatch(`${poolId}-key-over`)}${localize.term('tiersKeyOver')}</li>` : nothing}
    </ul>
  `;
}

const freeSwatch = (): TemplateResult => html`
  <svg class="swatch" width="10" height="10" aria-hidden="true">
    <rect class="track" width="10" height="10"></rect>
    <rect class="free" width="10" height="10"></rect>
    ${svg`<line class="edge" x1="0.5" x2="0.5" y1="0" y2="10"></line>`}
  </svg>
`;

/** The thin stack above or below a bar. */
const laneSwatch = (y: number): TemplateResult => html`
  <svg class="swatch" width="10" height="11" aria-hidden="true">
    <rect class="track" width="10" height="7" y=${y === 0 ? 4 : 0}></rect>
    <rect class="lane" width="10" height="3" y=${y}></rect>
  </svg>
`;

const overSwatch = (id: string): TemplateResult => html`
  <svg class="swatch" width="10" height="10" aria-hidden="true">
    <defs>${stripes(id)}</defs>
    <rect class="part backup-rest" width="10" height="10"></rect>
    <rect width="10" height="10" fill="url(#${id})"></rect>
  </svg>
`;
