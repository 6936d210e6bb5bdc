import { html, nothing, type TemplateResult } from 'lit';
import type { FirstUploads } from '../../model/first-uploads.js';
import { formatSize } from '../../model/format-size.js';
import type { Device } from '../../model/household.js';
import type { Size } from '../../model/size.js';
import type { Localize } from '../localize.js';
import { timeWords } from './upload-time-words.js';

type What = 'uploadNext' | 'uploadBackup' | 'uploadWithout' | 'uploadLibrary';

/** What the next backup adds, where Settings says so. */
export const nextIncrement = ({ next }: Device): Size | null =>
  next?.means === 'increment' ? next.size : null;

/** What the device sends, next and at first, and if its photos moved; each with its size and time. */
export function uploadTable(
  localize: Localize,
  device: Device,
  { backup, moved }: FirstUploads,
  speed: number,
): TemplateResult {
  const sizes: readonly (readonly [What, Size | null | undefined])[] = [
    ['uploadNext', nextIncrement(device)],
    ['uploadBackup', backup],
    ['uploadWithout', moved?.backup],
    ['uploadLibrary', moved?.library],
  ];
  const row = (what: What, size: Size): TemplateResult => {
    const { likely, nights } = timeWords(localize, size, speed);
    return html`<tr>
      <th scope="row">${localize.term(what)}</th>
      <td class="number">${formatSize(size.bytes, { locale: localize.lang() })}</td>
      <td class="number">
        ${likely}
        ${
          nights > 1
            ? html`<span class="nights small muted">${localize.term('uploadFewNights', nights)}</span>`
            : nothing
        }
      </td>
    </tr>`;
  };
  return html`<table part="times">
    <caption class="small muted">
      ${localize.term('uploadCaption')}
    </caption>
    <thead class="small muted">
      <tr>
        <th scope="col">${localize.term('uploadWhat')}</th>
        <th scope="col" class="number">${localize.term('uploadSize')}</th>
        <th scope="col" class="number">${localize.term('uploadTime')}</th>
      </tr>
    </thead>
    <tbody>
      ${sizes.map(([what, size]) => (size && size.bytes > 0 ? row(what, size) : nothing))}
    </tbody>
  </table>`;
}
