import type { Tier } from '../model/household.js';
import type { Provenance } from './provenance.js';
import { US_PRICES } from './prices-us.js';

export type PaidTier = Exclude<Tier, '5GB'>;

/** What one country pays a month. */
export interface PriceRow {
  /** ISO 4217 */
  readonly currency: string;
  /** Major units of the currency, tax as Apple lists it. */
  readonly month: Readonly<Record<PaidTier, number>>;
  /** Where the row was read on another day than its table. */
  readonly asOf?: string;
}

/** List prices by ISO 3166 country code. A page may bring its own, whole or in part. */
export interface PriceTable extends Provenance {
  readonly rows: Readonly<Record<string, PriceRow>>;
}

/** A tier's price a month. */
export interface Price {
  readonly amount: number;
  readonly currency: string;
  readonly asOf: string;
  /** The country whose price it is. */
  readonly country: string;
  /** The table lacks the country asked for: these are US dollars. */
  readonly fallback: boolean;
}

const FALLBACK = 'US';

/**
 * The price of a tier in a country, by the table given or, by default, the built-in row of the United States.
 * A country that the table lacks gets US dollars, marked as such. The free tier costs 0 in the country's currency.
 */
export function priceFor(region: string, tier: Tier, table: PriceTable = US_PRICES): Price {
  const own = Object.hasOwn(table.rows, region) ? table.rows[region] : undefined;
  if (!own) {
    const withUs = Object.hasOwn(table.rows, FALLBACK) ? table : US_PRICES;
    return { ...priceFor(FALLBACK, tier, withUs), fallback: region !== FALLBACK };
  }
  const { currency, month, asOf = table.asOf } = own;
  return { amount: tier === '5GB' ? 0 : month[tier], currency, asOf, country: region, fallback: false };
}

/** `over` laid on `base`, country by country; each row keeps the day it was read. */
export function mergePrices(base: PriceTable, over: PriceTable): PriceTable {
  const dated = ({ rows, asOf }: PriceTable) =>
    Object.entries(rows).map(([country, row]) => [country, { asOf, ...row }] as const);
  return { ...over, rows: Object.fromEntries([...dated(base), ...dated(over)]) };
}
