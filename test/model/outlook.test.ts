import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { forecast, type Growth } from '../../src/model/forecast.js';
import type { Household } from '../../src/model/household.js';
import { outlook, type Outlook, type OutlookOptions } from '../../src/model/outlook.js';
import { household } from './arbitrary-household.js';
import { gb } from './scenario.js';

const MONTH = 365.25 / 12;

/** One photo a day; a month of them adds 1 GB, or half a GB, or 2. */
const growth: Growth = {
  poolId: 'p1',
  personId: 'p1',
  photosPerDay: 1,
  photoBytes: gb(1) / MONTH,
  videoMinutesPerWeek: 0,
  videoBytesPerMinute: 0,
};
const range = {
  photoBytes: { low: gb(0.5) / MONTH, high: gb(2) / MONTH },
  videoBytesPerMinute: { low: 0, high: 0 },
};

const library = (photos: number | string, tier: '5GB' | '50GB' = '50GB'): Household =>
  household({ version: 1, people: [{ id: 'p1', pool: { tier }, cloud: { photos } }] });

function ahead(of: Household, options: Partial<OutlookOptions> = {}): Outlook {
  const result = outlook(of, growth, { range, months: 24, lookahead: 24, ...options });
  if (!result) throw new Error('no outlook');
  return result;
}

describe('outlook', () => {
  it('tells the least and the most of every month, growth and today’s rounding together', () => {
    const { months } = ahead(library(gb(40)));
    expect(months[4]?.need).to.deep.equal({ bytes: gb(44), low: gb(42), high: gb(48) });
    const rounded = ahead(library('40 GB'));
    expect(rounded.months[0]?.need.low).to.equal(gb(39.5));
  });

  it('names the month a tier is likely full, the earliest and the latest', () => {
    const fills = ahead(library(gb(43))).fills;
    const of50 = fills.find(({ tier }) => tier === '50GB');
    expect(of50).to.deep.include({ month: 8, earliest: 4, latest: 15, capacity: gb(50) });
    expect(fills.find(({ tier }) => tier === '5GB')?.month).to.equal(0);
    expect(fills.find(({ tier }) => tier === '200GB')?.month).to.equal(null);
  });

  it('looks further ahead than it tells month by month', () => {
    const { months, fills } = ahead(library(gb(43)), { months: 12, lookahead: 240 });
    expect(months).to.have.length(13);
    expect(fills.find(({ tier }) => tier === '200GB')?.month).to.equal(158);
  });

  it('counts the months on each tier, and their money', () => {
    const { runs, cost } = ahead(library(gb(43)));
    expect(runs.map(({ tier, months, price }) => [tier, months, price?.amount])).to.deep.equal([
      ['50GB', 7, 0.99],
      ['200GB', 17, 2.99],
    ]);
    expect(cost).to.be.closeTo(7 * 0.99 + 17 * 2.99, 1e-9);
  });

  it('has no cost where no tier holds a month', () => {
    const { runs, cost } = ahead(library(gb(12 * 1024)), { months: 3 });
    expect(runs).to.deep.equal([{ tier: null, price: null, months: 3 }]);
    expect(cost).to.equal(null);
  });

  it('agrees with the forecast, and its bounds are in order, whatever grows', () => {
    const perDay = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(perDay, fc.integer({ min: 0, max: 300 }), (photosPerDay, photos) => {
        const of = library(gb(photos));
        const grown = { ...growth, photosPerDay };
        const told = outlook(of, grown, { range, months: 24, lookahead: 24 });
        const plain = forecast(of, grown, { months: 24 });
        expect(told?.cost === null).to.equal(plain?.cost === null);
        expect(told?.cost ?? 0).to.be.closeTo(plain?.cost ?? 0, 1e-6);
        for (const { need } of told?.months ?? []) {
          expect(need.low).to.be.at.most(need.bytes);
          expect(need.high).to.be.at.least(need.bytes);
        }
        for (const { earliest, month, latest } of told?.fills ?? []) {
          expect(earliest ?? Infinity).to.be.at.most(month ?? Infinity);
          expect(month ?? Infinity).to.be.at.most(latest ?? Infinity);
        }
      }),
    );
  });

  it('is nothing for a person that is not there', () => {
    expect(outlook(library(0), { ...growth, personId: 'p2' }, { range, months: 1, lookahead: 1 })).to.equal(
      null,
    );
  });
});
