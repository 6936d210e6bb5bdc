import { expect } from '@esm-bundle/chai';
import { parsePrices } from '../../src/data/parse-prices.js';
import { mergePrices, priceFor } from '../../src/data/prices.js';
import type { PriceTable } from '../../src/data/prices.js';
import { US_PRICES } from '../../src/data/prices-us.js';
import { WORLD_PRICES } from '../../src/data/prices-world.js';
import type { Tier } from '../../src/model/household.js';

const paid = ['50GB', '200GB', '2TB', '6TB', '12TB'] as const;

describe('prices', () => {
  it('are dated and sourced', () => {
    for (const { asOf, source } of [US_PRICES, WORLD_PRICES]) {
      expect(asOf).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(source).to.contain('support.apple.com');
    }
  });

  for (const [country, row] of Object.entries(WORLD_PRICES.rows)) {
    it(`of ${country} name a country and a currency, and rise with the tier`, () => {
      expect(new Intl.DisplayNames('en', { type: 'region' }).of(country)).not.to.equal(country);
      expect(new Intl.DisplayNames('en', { type: 'currency' }).of(row.currency)).not.to.equal(row.currency);
      const months = paid.map((tier) => row.month[tier]);
      expect(months).to.deep.equal([...months].sort((a, b) => a - b));
      expect(new Set(months).size).to.equal(5);
      expect(months.every((month) => month > 0)).to.equal(true);
      expect(row.month['12TB'] / row.month['6TB']).to.be.within(1.6, 2.1);
    });
  }

  it('know every country of the list', () => {
    expect(Object.keys(WORLD_PRICES.rows).sort().join(' ')).to.equal(
      'AE AT AU BE BH BR CA CH CL CN CO CY CZ DE DK EE EG ES FI FR GB GE GH GR HK HR HU ID IE IL IN IT JP KE KH ' +
        'KR KZ LT LU LV MT MX MY NG NL NO NP NZ PE PH PK PL PT QA RO RU SA SE SG SI SK TH TR TW TZ US UZ VN ZA',
    );
  });

  const rows: readonly (readonly [string, Tier, number, string, string])[] = [
    ['US', '50GB', 0.99, 'USD', '2026-08-17'],
    ['US', '12TB', 59.99, 'USD', '2026-08-17'],
    ['CA', '50GB', 1.29, 'CAD', '2026-08-17'],
    ['DE', '2TB', 9.99, 'EUR', '2025-12-19'],
    ['FI', '200GB', 2.99, 'EUR', '2025-12-19'],
    ['SE', '200GB', 39, 'SEK', '2026-08-17'],
    ['NO', '200GB', 39, 'NOK', '2026-08-17'],
    ['KR', '6TB', 44_000, 'KRW', '2025-12-19'],
    ['JP', '12TB', 11_000, 'JPY', '2026-08-17'],
    ['KE', '200GB', 3.49, 'USD', '2026-08-17'],
    ['UZ', '2TB', 10.99, 'USD', '2026-08-17'],
    ['VN', '12TB', 1_799_000, 'VND', '2026-08-17'],
    ['BR', '5GB', 0, 'BRL', '2026-08-17'],
  ];
  for (const [country, tier, amount, currency, asOf] of rows) {
    it(`${tier} in ${country}`, () => {
      expect(priceFor(country, tier, WORLD_PRICES)).to.deep.equal({
        amount,
        currency,
        asOf,
        country,
        fallback: false,
      });
    });
  }

  it('are US dollars, marked as such, where a country is lacking', () => {
    expect(priceFor('DE', '50GB')).to.deep.equal({
      amount: 0.99,
      currency: 'USD',
      asOf: '2026-08-17',
      country: 'US',
      fallback: true,
    });
    expect(priceFor('US', '50GB').fallback).to.equal(false);
    expect(priceFor('constructor', '5GB', WORLD_PRICES)).to.include({
      amount: 0,
      country: 'US',
      fallback: true,
    });
  });
});

describe("a page's own prices", () => {
  const own: PriceTable = {
    asOf: '2026-11-01',
    source: 'the author',
    rows: {
      DE: {
        currency: 'EUR',
        month: { '50GB': 1.09, '200GB': 3.29, '2TB': 10.99, '6TB': 32.99, '12TB': 65.99 },
      },
    },
  };

  it('replace the built-in ones country by country', () => {
    const merged = mergePrices(WORLD_PRICES, own);
    expect(priceFor('DE', '50GB', merged)).to.include({ amount: 1.09, asOf: '2026-11-01' });
    expect(priceFor('FR', '50GB', merged)).to.include({ amount: 0.99, asOf: '2025-12-19' });
    expect(priceFor('JP', '50GB', merged)).to.include({ amount: 180, asOf: '2026-08-17' });
    expect(merged.source).to.equal('the author');
  });

  it('may leave the United States out', () => {
    expect(priceFor('FR', '50GB', own)).to.include({ amount: 0.99, currency: 'USD', fallback: true });
    expect(priceFor('US', '50GB', own)).to.include({ country: 'US', fallback: false });
  });

  it('are read from JSON', () => {
    const { rows, asOf } = own;
    expect(parsePrices(JSON.parse(JSON.stringify(own)))).to.deep.equal({ ok: true, table: own });
    expect(parsePrices({ rows, asOf })).to.deep.equal({ ok: true, table: { ...own, source: '' } });
  });

  it('are refused with every wrong place', () => {
    const month = { ...own.rows.DE?.month, '50GB': '0.99', '2TB': -1, '6TB': NaN };
    expect(
      parsePrices({ asOf: 'today', rows: { DE: { currency: '€', month }, de: own.rows.DE, FR: 7 } }),
    ).to.deep.equal({
      ok: false,
      problems: [
        { path: 'asOf', code: 'not-a-date' },
        { path: 'rows.DE.currency', code: 'bad-currency' },
        { path: 'rows.DE.month.50GB', code: 'not-a-number' },
        { path: 'rows.DE.month.2TB', code: 'negative' },
        { path: 'rows.DE.month.6TB', code: 'not-a-number' },
        { path: 'rows.de', code: 'bad-region' },
        { path: 'rows.FR', code: 'not-an-object' },
      ],
    });
    for (const nothing of [undefined, null, 3, 'prices', [], () => 0]) {
      expect(parsePrices(nothing).ok).to.equal(false);
    }
  });
});
