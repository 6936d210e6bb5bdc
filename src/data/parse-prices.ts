import * as v from 'valibot';
import type { PriceTable } from './prices.js';

const amount = v.pipe(v.number('not-a-number'), v.minValue(0, 'negative'), v.maxValue(1e9, 'too-large'));
const date = v.pipe(v.string('not-text'), v.isoDate('not-a-date'));
const row = v.object({
  currency: v.pipe(v.string('not-text'), v.regex(/^[A-Z]{3}$/, 'bad-currency')),
  month: v.object({ '50GB': amount, '200GB': amount, '2TB': amount, '6TB': amount, '12TB': amount }),
  asOf: v.exactOptional(date),
});
const table = v.object({
  asOf: date,
  source: v.optional(v.string('not-text'), ''),
  rows: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'bad-region')), row),
});

/** One wrong place in a page's own prices. */
export interface PriceProblem {
  readonly path: string;
  readonly code: string;
}

export type ParsedPrices =
  | { readonly ok: true; readonly table: PriceTable }
  | { readonly ok: false; readonly problems: readonly PriceProblem[] };

/**
 * Reads a page's own price table: `{asOf, source?, rows: {DE: {currency, month: {"50GB": 0.99, …}}}}`, any number
 * of countries, all five paid tiers in each. Never throws on JSON; `mergePrices` lays it on the built-in table.
 */
export function parsePrices(input: unknown): ParsedPrices {
  const result = v.safeParse(table, input);
  if (result.success) return { ok: true, table: result.output };
  const problems = result.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    // A part that is no object at all is told by valibot in words of its own.
    code: /^[a-z-]+$/.test(issue.message) ? issue.message : 'not-an-object',
  }));
  return { ok: false, problems };
}
