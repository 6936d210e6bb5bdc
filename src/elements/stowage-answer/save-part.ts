import { html, type TemplateResult } from 'lit';
import type { Snapshot } from '../../store/snapshot.js';
import type { Localize } from '../localize.js';
import type { cardFile, CardFormat } from './card.js';

const FORMATS: readonly CardFormat[] = ['PNG', 'SVG'];

/** Long enough for every browser to have begun reading the file. */
const KEPT = 60_000;

/** The choice of a file; what draws it is loaded when one is chosen. */
export const savePart = (localize: Localize, snapshot: Snapshot): TemplateResult => html`
  <details class="save" part="save">
    <summary class="small">${localize.term('answerSave')}</summary>
    <p class="small muted">${localize.term('answerSaveNamesNone')}</p>
    ${FORMATS.map(
      (format) => html`
        <button
          type="button"
          @click=${(event: Event) => {
            void save(event, localize, snapshot, format);
          }}
        >
          ${localize.term('answerSaveAs', format)}
        </button>
      `,
    )}
    <p class="error small" role="alert" hidden>${localize.term('answerSaveFailed')}</p>
  </details>
`;

async function save(event: Event, localize: Localize, snapshot: Snapshot, format: CardFormat): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  const mistake = button.parentElement?.querySelector<HTMLElement>('.error');
  const file = await fileOf(button.getRootNode() as ShadowRoot, localize, snapshot, format);
  if (mistake) mistake.hidden = file !== null;
  if (!file) return;
  const href = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), {
    href,
    download: `stowage.${format.toLowerCase()}`,
  });
  button.after(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, KEPT);
}

async function fileOf(...card: Parameters<typeof cardFile>): Promise<Blob | null> {
  try {
    const { cardFile } = await import('./card.js');
    return await cardFile(...card);
  } catch {
    return null;
  }
}
