import type { TemplateResult } from 'lit';
import type { PaidTier, PriceRow } from '../../src/data/prices.js';
import { WORLD_PRICES } from '../../src/data/prices-world.js';
import { TIER_BYTES, TIERS } from '../../src/data/tiers.js';
import { countryIn, dayIn, moneyIn } from '../../src/telling/format.js';
import { formatSize } from '../../src/model/format-size.js';
import { dataTable } from './data-table.js';

const LANG = 'en';

const paid = TIERS.filter((tier): tier is PaidTier => tier !== '5GB');

/** Countries that pay the same, read on the same day, are one row. */
function groups(): (readonly [countries: readonly string[], row: PriceRow])[] {
  const found = new Map<string, [string[], PriceRow]>();
  for (const [code, row] of Object.entries(WORLD_PRICES.rows)) {
    const key = JSON.stringify(row);
    const group = found.get(key);
    if (group) group[0].push(countryIn(LANG, code));
    else found.set(key, [[countryIn(LANG, code)], row]);
  }
  return [...found.values()].map(([countries, row]) => [countries.sort(), row] as const);
}

/** What a month costs in each country, and on which day that was read. */
export const priceTable = (): TemplateResult =>
  dataTable({
    caption: `List prices a month, from ${WORLD_PRICES.source}`,
    head: ['Country', 'As of', ...paid.map((tier) => formatSize(TIER_BYTES[tier], { locale: LANG }))],
    words: 2,
    rows: groups()
      .sort(([[a = '']], [[b = '']]) => a.localeCompare(b, LANG))
      .map(([countries, { currency, month, asOf = WORLD_PRICES.asOf }]) => [
        countries.join(', '),
        dayIn(LANG, asOf),
        ...paid.map((tier) => moneyIn(LANG, month[tier], currency)),
      ]),
  });
