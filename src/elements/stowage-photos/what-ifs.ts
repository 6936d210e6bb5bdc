import { html, nothing, type TemplateResult } from 'lit';
import { photosWhatIf, type PhotosOff } from '../../model/photos-what-if.js';
import { numberTable } from '../figure.js';
import { devicesText, sizeText, type PhotoView } from './photo-view.js';

const CASES = [
  ['disable', 'off'],
  ['disable', 'on'],
  ['disable-and-delete', 'off'],
  ['disable-and-delete', 'on'],
] as const satisfies readonly (readonly [PhotosOff, 'on' | 'off'])[];

/** What turning iCloud Photos off would do, where it is on: told, never suggested. */
export function whatIfs(view: PhotoView): TemplateResult | typeof nothing {
  const { localize, household, person, ways } = view;
  if (!ways.devices.some(({ photos }) => photos.in === 'icloud')) return nothing;
  const found = CASES.flatMap(([off, photoLibrary]) => {
    const whatIf = photosWhatIf(household, person.id, off, { photoLibrary });
    return whatIf ? [{ name: localize.term('waysOffRow', off, photoLibrary), ...whatIf }] : [];
  });
  const nothingFreed = localize.term('waysOffNothing');
  const lost = found.find(({ unprotectedIds }) => unprotectedIds.length > 0);
  return html`
    <details part="what-ifs">
      <summary class="small">${localize.term('waysOff')}</summary>
      <p class="small">${localize.term('waysOffHint')}</p>
      ${numberTable({
        head: [
          localize.term('waysOffWhat'),
          localize.term('waysOffNow'),
          localize.term('waysOffFreed'),
          localize.term('waysAfter'),
        ],
        rows: found.map(({ name, before, freed, after }) => [
          name,
          sizeText(view, before),
          freed > 0 ? sizeText(view, { bytes: freed }) : nothingFreed,
          sizeText(view, after),
        ]),
      })}
      <p class="small">${localize.term('waysOffNotes')}</p>
      ${
        lost
          ? html`<p class="small unprotected">
              ${localize.term('waysOffLost', lost.name, devicesText(view, lost.unprotectedIds))}
            </p>`
          : nothing
      }
    </details>
  `;
}
