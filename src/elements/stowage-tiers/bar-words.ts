import { listIn } from '../../telling/format.js';
import { sizeText } from '../../telling/tier-words.js';
import type { Localize } from '../localize.js';
import type { Measure, Stack } from './measure.js';

/** What is in a stack, with its sizes. */
export const partsText = (localize: Localize, { parts }: Stack): string =>
  listIn(
    localize.lang(),
    parts.map(({ name, bytes }) =>
      localize.term('tiersBarPart', localize.term('category', name), sizeText(localize, bytes)),
    ),
  );

/** The bar as a sentence; `parts`: what is in the need. */
export function barSentence(localize: Localize, { need, today, after, row }: Measure, parts: string): string {
  const capacity = sizeText(localize, row.capacity);
  if (need.parts.length === 0) return localize.term('tiersBarEmpty', capacity);
  const size = (stack: Stack | null): string => (stack ? sizeText(localize, stack.total.bytes) : '');
  return localize.term('tiersBar', size(need), capacity, parts, size(today), size(after));
}
