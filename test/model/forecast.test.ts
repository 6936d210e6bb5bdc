import { expect } from '@esm-bundle/chai';
import { US_PRICES } from '../../src/data/prices-us.js';
import { forecast, type Forecast, type Growth } from '../../src/model/forecast.js';
import type { Household, HouseholdInput } from '../../src/model/household.js';
import { household } from './arbitrary-household.js';
import { gb } from './scenario.js';

type PersonInput = NonNullable<HouseholdInput['people']>[number];

/** One photo a day of such a size that a month adds exactly 1 GB. */
const aGigabyteAMonth: Growth = {
  poolId: 'p1',
  personId: 'p1',
  photosPerDay: 1,
  photoBytes: gb(1) / (365.25 / 12),
  videoMinutesPerWeek: 0,
  videoBytesPerMinute: 0,
};

const one = (person: PersonInput): Household => household({ version: 1, people: [{ id: 'p1', ...person }] });

function ahead(of: Household, growth: Partial<Growth> = {}, months = 24): Forecast {
  const result = forecast(of, { ...aGigabyteAMonth, ...growth }, { months });
  if (!result) throw new Error('no forecast');
  return result;
}

describe('forecast', () => {
  const library = one({ pool: { tier: '50GB' }, cloud: { photos: gb(43) } });

  it('adds a month of growth every month, today included', () => {
    const { months, bytesPerMonth } = ahead(library, {}, 3);
    expect(months.map(({ need }) => need.bytes)).to.deep.equal([43, 44, 45, 46].map(gb));
    expect(Math.round(bytesPerMonth)).to.equal(gb(1));
  });

  it('counts photos by the day and video by the week', () => {
    const { months } = ahead(library, {
      photosPerDay: 10,
      photoBytes: 2e6,
      videoMinutesPerWeek: 7,
      videoBytesPerMinute: 6e7,
    });
    expect(months[12]?.need.bytes).to.equal(gb(43) + Math.round((2e7 + 6e7) * 365.25));
  });

  it('names the first month whose need exceeds a tier: a full one holds', () => {
    const { exceeded } = ahead(library);
    expect(exceeded).to.deep.equal([
      { tier: '5GB', month: 0 },
      { tier: '50GB', month: 8 },
      { tier: '200GB', month: null },
      { tier: '2TB', month: null },
      { tier: '6TB', month: null },
      { tier: '12TB', month: null },
    ]);
  });

  it('takes the cheapest tier that holds each month, and its money', () => {
    const { months, cost } = ahead(library, {}, 12);
    expect(months[7]).to.deep.include({ tier: '50GB' });
    expect(months[8]).to.deep.include({ tier: '200GB' });
    expect(months[8]?.price?.amount).to.equal(2.99);
    expect(cost).to.be.closeTo(7 * 0.99 + 5 * 2.99, 1e-9);
  });

  it('takes the prices given', () => {
    const us = { currency: 'USD', month: { '50GB': 1, '200GB': 2, '2TB': 3, '6TB': 4, '12TB': 5 } };
    const prices = { ...US_PRICES, rows: { US: us } };
    expect(forecast(library, aGigabyteAMonth, { months: 2, prices })?.cost).to.equal(2);
  });

  it('has no tier and no cost beyond the largest', () => {
    const { months, cost } = ahead(one({ cloud: { photos: gb(12 * 1024) } }), {}, 2);
    expect(months.map(({ tier }) => tier)).to.deep.equal(['12TB', null, null]);
    expect(cost).to.equal(null);
  });

  it('never shares the free tier, and counts Apple One', () => {
    const inFamily = (appleOne: 'family' | null): Household =>
      household({
        version: 1,
        family: { tier: '50GB', appleOne },
        people: [{ id: 'p1', pool: 'family', cloud: { photos: gb(3) } }],
      });
    const tiers = (of: Household) => ahead(of, { poolId: 'family' }).exceeded.map(({ tier }) => tier);
    expect(tiers(inFamily(null))[0]).to.equal('50GB');
    expect(tiers(inFamily('family'))[0]).to.equal('5GB');
    expect(ahead(inFamily('family'), { poolId: 'family' }).months[0]).to.deep.include({ tier: '5GB' });
  });

  it('grows where the fullest device keeps its photos', () => {
    const device = (place: 'backup' | 'icloud' | 'nowhere', backup: 'icloud' | 'computer' = 'icloud') =>
      one({
        devices: [{ photos: { size: gb(1), in: 'icloud' } }, { backup, photos: { size: gb(2), in: place } }],
      });
    expect(ahead(device('backup')).growsIn).to.deep.equal({ place: 'backup', deviceId: 'd2' });
    expect(ahead(device('icloud')).growsIn).to.deep.equal({ place: 'library' });
    for (const nowhere of [device('nowhere'), device('backup', 'computer')]) {
      const { growsIn, months } = ahead(nowhere);
      expect(growsIn).to.deep.equal({ place: 'nowhere' });
      expect(months[24]?.need).to.deep.equal(months[0]?.need);
    }
  });

  it('is nothing for a pool or person that is not there', () => {
    expect(forecast(library, { ...aGigabyteAMonth, poolId: 'family' }, { months: 1 })).to.equal(null);
    expect(forecast(library, { ...aGigabyteAMonth, personId: 'p2' }, { months: 1 })).to.equal(null);
  });
});
