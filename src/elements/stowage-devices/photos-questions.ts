import { html, nothing, type TemplateResult } from 'lit';
import type { Device, Person, PhotosPlace } from '../../model/household.js';
import { percentIn } from '../../telling/format.js';
import { deviceName } from '../../telling/names.js';
import { pickOne, selectOne, sizeQuestion } from './fields.js';
import type { Panel } from './panel.js';

const PLACES: readonly PhotosPlace[] = ['backup', 'icloud', 'nowhere'];

/** How large a device's photos are, and whether its backup or iCloud Photos holds them today. */
export function photosQuestions(panel: Panel, device: Device): TemplateResult {
  const { localize, request, snapshot } = panel;
  const { id, photos } = device;
  return html`<div class="question">
    ${sizeQuestion(panel, {
      id,
      field: 'photos.size',
      value: photos.size,
      label: localize.term('photosSize', deviceName(localize, snapshot.household, device)),
      help: localize.term('photosSizeHelp'),
    })}
    ${pickOne({
      name: `photos-${id}`,
      legend: localize.term('photosQuestion'),
      options: PLACES.map((place) => [place, localize.term('photosPlace', place)] as const),
      value: photos.in,
      onPick: (place) => {
        request({ type: 'set', id, field: 'photos.in', value: place });
      },
    })}
    ${
      photos.in === 'nowhere' && photos.size.bytes > 0
        ? html`<p class="warning small">${localize.term('photosNowhere')}</p>`
        : nothing
    }
  </div>`;
}

const SHARES = [1, 0.75, 0.5, 0.25, 0] as const;

/** Of people with photos on several devices: which part of them the fullest device has too. */
export function photosInCommon(
  { localize, request }: Panel,
  person: Person,
): TemplateResult | typeof nothing {
  const { id, devices, photosInCommon } = person;
  if (devices.filter(({ photos }) => photos.size.bytes > 0).length < 2) return nothing;
  const shares = SHARES.some((share) => share === photosInCommon) ? SHARES : [photosInCommon, ...SHARES];
  return html`<div class="question">
    ${selectOne({
      label: localize.term('photosInCommon'),
      value: String(photosInCommon),
      options: shares.map((share) => [String(share), percentIn(localize.lang(), share)] as const),
      onPick: (share) => {
        request({ type: 'set', id, field: 'photosInCommon', value: Number(share) });
      },
    })}
  </div>`;
}
