import { html, nothing, type TemplateResult } from 'lit';
import { sizeText, type PhotoView } from './photo-view.js';
import { peakText } from './way-words.js';

/** How to get round a peak that the tier doesn't hold; nothing where it does. */
export function wayRound(view: PhotoView): TemplateResult | typeof nothing {
  const { localize, household, ways } = view;
  const { icloud } = ways.ways;
  if (!icloud.wayRoundPeak || !peakText(view, icloud)) return nothing;
  return html`
    <section part="way-round">
      <h4>${localize.term('waysRound', sizeText(view, icloud.wayRoundPeak))}</h4>
      <ol>
        ${(['waysRoundCopy', 'waysRoundOff', 'waysRoundOn'] as const).map(
          (step) => html`<li>${localize.term(step)}</li>`,
        )}
      </ol>
      ${household.hasComputer === true ? nothing : html`<p>${localize.term('waysNoComputer')}</p>`}
    </section>
  `;
}
