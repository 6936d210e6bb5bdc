import { parsePrices } from '../data/parse-prices.js';
import { mergePrices } from '../data/prices.js';
import { TIERS } from '../data/tiers.js';
import type { Tier } from '../model/household.js';
import { parseSize } from '../model/parse-size.js';
import type { Terms } from '../store/results.js';
import type { DataProblem } from './context.js';
import type { OwnPrices } from './list-prices.js';
import type { JsonReading } from './parse-json.js';

const compact = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** `tiers="50GB 200GB, 2TB"`: which to show; all, where none is named rightly. */
function tiersOf(text: string | null, problems: DataProblem[]): readonly Tier[] | undefined {
  const named = (text ?? '').match(/\d+\s*[a-z]+|[^\s,]+/gi) ?? [];
  const tiers = TIERS.filter((tier) => named.some((name) => compact(name) === tier));
  for (const received of named.filter((name) => !TIERS.some((tier) => tier === compact(name)))) {
    problems.push({ source: 'tiers', path: '', code: 'not-an-option', params: { received } });
  }
  return tiers.length > 0 ? tiers : undefined;
}

/** `headroom="2 GB"`: the bytes to keep free. */
function headroomOf(text: string | null, problems: DataProblem[]): number | undefined {
  if (text === null) return undefined;
  const reading = parseSize(text);
  if (reading.ok) return reading.size.bytes;
  problems.push({ source: 'headroom', path: '', code: reading.code, params: reading.params });
  return undefined;
}

/** The stylesheet alone obeys it. */
function checkTheme(received: string | null, problems: DataProblem[]): void {
  if (received === null || received === 'light' || received === 'dark') return;
  problems.push({ source: 'theme', path: '', code: 'not-an-option', params: { received } });
}

/** What an element's attributes say of what is shown. */
export function ownTerms(element: Element, problems: DataProblem[]): Terms {
  checkTheme(element.getAttribute('theme'), problems);
  return {
    tiers: tiersOf(element.getAttribute('tiers'), problems),
    headroom: headroomOf(element.getAttribute('headroom'), problems),
  };
}

/** The page's own prices, to be laid on those of the list. */
export function ownPrices(
  reading: JsonReading | null | undefined,
  problems: DataProblem[],
): OwnPrices | undefined {
  if (!reading) return undefined;
  if (!reading.ok) {
    problems.push(reading.problem);
    return undefined;
  }
  const parsed = parsePrices(reading.json);
  if (parsed.ok) return (list) => mergePrices(list, parsed.table);
  problems.push(...parsed.problems.map((problem) => ({ ...problem, source: 'prices' as const, params: {} })));
  return undefined;
}
