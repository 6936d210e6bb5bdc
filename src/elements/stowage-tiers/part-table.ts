import { html, nothing, type TemplateResult } from 'lit';
import { CATEGORIES, type Category } from '../../model/categories.js';
import { numbers, type NumberTable } from '../figure.js';
import type { Localize } from '../localize.js';
import type { Measure, Stack } from './measure.js';
import { sizeText } from '../../telling/tier-words.js';
import { swatch } from './swatch.js';

/** The bar's numbers, on demand: with the wishes, and today's and the plan's beside them where they differ. */
export function partTable(
  localize: Localize,
  measured: Measure,
  isOnPaper: boolean,
): TemplateResult | typeof nothing {
  const { need, today, after } = measured;
  if ([need, today, after].every((stack) => !stack?.parts.length)) return nothing;
  const table = () => tableOf(localize, measured);
  const summary = localize.term('tiersNumbers', sizeText(localize, need.total.bytes));
  return numbers(summary, isOnPaper ? table() : table);
}

function tableOf(localize: Localize, { row, need, today, after }: Measure): NumberTable {
  const stacks = [today, need, after];
  const there = <Value>(values: readonly Value[]): Value[] => values.filter((_, i) => stacks[i]);
  const cells = (of: (stack: Stack) => string) => stacks.flatMap((stack) => (stack ? of(stack) : []));
  const shown = CATEGORIES.filter((name) => stacks.some((stack) => stack && bytesOf(stack, name) > 0));
  const { verdict, margin } = row.wished;
  const capacity = sizeText(localize, row.capacity);
  const marginTerm = verdict === 'over' ? 'tiersMissing' : 'tiersSpare';
  const marginText = sizeText(localize, Math.abs(margin), verdict === 'over' ? 'up' : 'down');
  const { low, high } = need.total;
  return {
    ...(low < high && { caption: rangeText(localize, need) }),
    head: [
      localize.term('tiersPart'),
      ...there([
        localize.term('tiersToday'),
        localize.term(today ? 'tiersChanged' : after ? 'tiersToday' : 'tiersSize'),
        localize.term('tiersAfter'),
      ]),
    ],
    rows: shown.map((name) => [
      html`${swatch(name)}${localize.term('category', name)}`,
      ...cells((stack) => sizeText(localize, bytesOf(stack, name))),
    ]),
    foot: [
      [localize.term('sumTotal'), ...cells(({ total }) => sizeText(localize, total.bytes))],
      [localize.term('tiersLimit'), ...cells(() => capacity)],
      // Where rounding decides the difference would say more than is known.
      ...(verdict === 'unsure' ? [] : [[localize.term(marginTerm), ...there(['', marginText, ''])]]),
    ],
  };
}

const bytesOf = ({ parts }: Stack, category: Category): number =>
  parts.find(({ name }) => name === category)?.bytes ?? 0;

const rangeText = (localize: Localize, { total: { low, high } }: Stack): string =>
  localize.term('sumRange', sizeText(localize, low, 'down'), sizeText(localize, high, 'up'));
