import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Device } from '../../model/household.js';
import { PHOTO_PLACES } from '../../model/photo-ways.js';
import { deviceName } from '../../telling/names.js';
import { sizeText, type PhotoView } from './photo-view.js';

/** A place to try for each device, where there are several with photos. */
export function deviceWishes(view: PhotoView): TemplateResult | typeof nothing {
  const { localize, person } = view;
  const devices = person.devices.filter(({ photos }) => photos.size.high > 0);
  if (devices.length < 2) return nothing;
  return html`
    <details part="devices">
      <summary class="small">${localize.term('waysDevices')}</summary>
      <div class="devices">${devices.map((device) => deviceWish(view, device))}</div>
    </details>
  `;
}

function deviceWish(view: PhotoView, device: Device): TemplateResult {
  const { localize, household, request } = view;
  const { id, photos } = device;
  const options = [
    ['', localize.term('waysAsToday', photos.in)] as const,
    ...PHOTO_PLACES.filter((place) => place !== photos.in).map(
      (place) => [place, localize.term('waysPlace', place)] as const,
    ),
  ];
  const change = (event: Event & { readonly currentTarget: HTMLSelectElement }) => {
    request({ type: 'want', path: `${id}/photos`, want: event.currentTarget.value || null });
  };
  return html`
    <label>
      <span class="small">
        ${localize.term('waysDevice', deviceName(localize, household, device), sizeText(view, photos.size))}
      </span>
      <select @change=${change}>
        ${options.map(
          ([place, text]) =>
            html`<option value=${place} .selected=${live(place === (photos.want ?? ''))}>${text}</option>`,
        )}
      </select>
    </label>
  `;
}
