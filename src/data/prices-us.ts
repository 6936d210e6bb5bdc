import type { PriceTable } from './prices.js';

/** The one price row that every page loads. */
export const US_PRICES: PriceTable = {
  asOf: '2026-08-17',
  source: 'support.apple.com/108047',
  rows: {
    US: {
      currency: 'USD',
      month: { '50GB': 0.99, '200GB': 2.99, '2TB': 9.99, '6TB': 29.99, '12TB': 59.99 },
    },
  },
};
