import { html, nothing, type TemplateResult } from 'lit';
import { devicesText, sizeText, type PhotoView } from './photo-view.js';

/** For whom iCloud Photos pays: not for one device's photos, but for several with the same. */
export function saving(view: PhotoView): TemplateResult {
  const { localize } = view;
  return html`
    <section part="saving">
      <h4>${localize.term('waysPaysTitle')}</h4>
      <p>${payText(view)}</p>
      ${sameText(view)}
    </section>
  `;
}

function payText(view: PhotoView): string {
  const { localize, ways } = view;
  const [apart, library] = [sizeText(view, ways.apart), sizeText(view, ways.library)];
  if (ways.saved.bytes < 0) return localize.term('waysPaysLarger', apart, library);
  if (ways.devices.length === 1) return localize.term('waysPaysOne', apart);
  if (ways.saved.bytes === 0) return localize.term('waysPaysNothing', apart);
  return localize.term('waysPaysSeveral', ways.devices.length, apart, library, sizeText(view, ways.saved));
}

/** Copies that may stay out of backups, which takes fewer taps. */
function sameText(view: PhotoView): TemplateResult | typeof nothing {
  const { localize, ways, person, request } = view;
  const { copies } = ways;
  if (!copies) return nothing;
  const [now, after] = [copies.way.today, copies.way.after].map(({ use }) => sizeText(view, use));
  const text = localize.term(
    'waysSame',
    devicesText(view, copies.deviceIds),
    devicesText(view, [copies.fullestId]),
    now ?? '',
    after ?? '',
  );
  const isFree = person.devices.every(({ photos }) => photos.want === null);
  const tryIt = () => {
    request({ type: 'apply-plan', plan: { take: [[`${person.id}/photos`, copies.optionId]] } });
  };
  return html`<p>
    ${text}
    ${isFree ? html`<button type="button" class="plain" @click=${tryIt}>${localize.term('waysTrySame')}</button>` : nothing}
  </p>`;
}
