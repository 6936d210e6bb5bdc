import type { PriceRow, PriceTable } from './prices.js';
import { US_PRICES } from './prices-us.js';

type Month = readonly [gb50: number, gb200: number, tb2: number, tb6: number, tb12: number];

function row(currency: string, [gb50, gb200, tb2, tb6, tb12]: Month): PriceRow {
  return { currency, month: { '50GB': gb50, '200GB': gb200, '2TB': tb2, '6TB': tb6, '12TB': tb12 } };
}

/** The same row for several countries. */
const each = (countries: string, shared: PriceRow): Record<string, PriceRow> =>
  Object.fromEntries(countries.split(' ').map((country) => [country, shared]));

/** Read eight months before the rest of the table. */
const lastYear = { asOf: '2025-12-19' };

/** Every country whose list price is known. Large and rarely needed: import it lazily. */
export const WORLD_PRICES: PriceTable = {
  asOf: US_PRICES.asOf,
  source: US_PRICES.source,
  rows: {
    ...US_PRICES.rows,
    GB: row('GBP', [0.99, 2.99, 8.99, 26.99, 54.99]),
    // Bulgaria joined the euro after this row was read.
    ...each('AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK', {
      ...row('EUR', [0.99, 2.99, 9.99, 29.99, 59.99]),
      ...lastYear,
    }),
    CA: row('CAD', [1.29, 3.99, 12.99, 39.99, 79.99]),
    AU: row('AUD', [1.49, 4.49, 14.99, 44.99, 89.99]),
    NZ: row('NZD', [1.99, 5.99, 19.99, 59.99, 119.99]),
    JP: row('JPY', [180, 540, 1800, 5500, 11_000]),
    IN: row('INR', [75, 219, 749, 2999, 5900]),
    BR: row('BRL', [5.9, 19.9, 66.9, 199.9, 399.9]),
    MX: row('MXN', [17, 49, 179, 499, 999]),
    CH: row('CHF', [1, 3, 10, 30, 60]),
    SE: row('SEK', [12, 39, 129, 399, 799]),
    NO: row('NOK', [12, 39, 129, 399, 799]),
    DK: row('DKK', [9, 25, 89, 269, 549]),
    PL: row('PLN', [4.99, 14.99, 49.99, 149.99, 299.99]),
    CZ: row('CZK', [25, 79, 249, 749, 1490]),
    HU: row('HUF', [399, 1290, 4490, 12_990, 26_990]),
    RO: row('RON', [4.99, 14.99, 49.99, 149.99, 299.99]),
    TR: row('TRY', [49.99, 169.99, 549.99, 1699.99, 3399.99]),
    IL: row('ILS', [3.9, 11.9, 39.9, 119.9, 239.9]),
    SA: row('SAR', [3.99, 12.99, 44.99, 129.99, 269.99]),
    AE: row('AED', [3.99, 11.99, 39.99, 119.99, 239.99]),
    QA: row('QAR', [3.69, 10.99, 36.99, 109.99, 219.99]),
    EG: row('EGP', [49.99, 179.99, 599.99, 1799.99, 3599.99]),
    ZA: row('ZAR', [14.99, 59.99, 199.99, 599.99, 1199.99]),
    NG: row('NGN', [1300, 4500, 14_900, 39_900, 66_900]),
    TZ: row('TZS', [2500, 8900, 29_900, 89_900, 179_900]),
    CN: row('CNY', [6, 21, 68, 198, 398]),
    HK: row('HKD', [8, 23, 78, 238, 468]),
    TW: row('TWD', [30, 90, 300, 900, 1790]),
    KR: { ...row('KRW', [1100, 4400, 14_000, 44_000, 88_000]), ...lastYear },
    SG: row('SGD', [1.48, 3.98, 13.98, 42.98, 84.98]),
    MY: row('MYR', [3.9, 11.9, 44.9, 129.9, 269.9]),
    TH: row('THB', [35, 99, 399, 1190, 2390]),
    ID: row('IDR', [15_000, 59_000, 199_000, 599_000, 1_199_000]),
    PH: row('PHP', [59, 199, 699, 1990, 3990]),
    VN: row('VND', [25_000, 89_000, 299_000, 899_000, 1_799_000]),
    KZ: row('KZT', [499, 1490, 4990, 14_990, 29_990]),
    PK: row('PKR', [200, 800, 2500, 8900, 17_900]),
    RU: row('RUB', [59, 149, 599, 3490, 6990]),
    CL: row('CLP', [990, 3290, 10_990, 32_990, 64_990]),
    CO: row('COP', [3900, 12_900, 44_900, 129_900, 269_900]),
    PE: row('PEN', [3.9, 12.9, 42.9, 129.9, 259.9]),
    ...each('GE GH KE NP', row('USD', [0.99, 3.49, 11.99, 34.99, 69.99])),
    ...each('BH KH UZ', row('USD', [0.99, 2.99, 10.99, 32.99, 64.99])),
  },
};
