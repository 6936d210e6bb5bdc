import { pathTo } from '../data/settings-paths.js';
import { pathText } from './path-text.js';
import type { Telling } from './telling.js';

/** Where on the old device the free storage for a new one is asked for. */
export function temporaryWhere({ localize, snapshot }: Telling): string {
  const path = pathTo('temporary-storage', snapshot.view.ios);
  const device = snapshot.household.people.flatMap(({ devices }) => devices)[0];
  return path
    ? localize.term('answerTemporaryWhere', pathText(localize, path, device))
    : localize.term('answerTemporaryNeeds');
}
