import type { Localize } from './localize.js';

/**
 * Loads what stands at a place; what can't be loaded is told there, with a button that tries again. The rest works,
 * and the browser itself reports the failed request.
 */
export async function loadOrTell(
  place: ParentNode,
  localize: Localize,
  load: () => Promise<unknown> | undefined,
): Promise<void> {
  try {
    await load();
  } catch {
    const told = document.createElement('p');
    const again = document.createElement('button');
    told.className = 'missing';
    told.role = 'alert';
    again.append(localize.term('partAgain'));
    again.onclick = () => {
      place.querySelector<HTMLElement>(':scope > summary')?.focus(); // The button goes, the disclosure around it stays.
      told.remove();
      void loadOrTell(place, localize, load);
    };
    told.append(localize.term('partMissing'), ' ', again);
    place.append(told);
  }
}
