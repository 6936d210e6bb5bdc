import { expect } from '@esm-bundle/chai';
import { hoursIn, inMonths, minutesIn, monthAfter, monthsIn } from '../../src/telling/time-words.js';

describe('words for times', () => {
  it('tell a duration as roughly as one plans for it', () => {
    const told = (hours: number) => hoursIn('en', hours);
    expect([0.001, 0.1, 0.62, 1.4, 1.97, 6.01, 8.7, 14.9, 47, 49, 400].map(told)).to.deep.equal([
      '1 minute',
      '6 minutes',
      '35 minutes',
      '85 minutes',
      '2 hours',
      '6 hours',
      '8.5 hours',
      '15 hours',
      '47 hours',
      '2 days',
      '17 days',
    ]);
  });

  it('tell to the minute what is beside a limit of some minutes', () => {
    const told = (minutes: number) => minutesIn('en', minutes);
    expect([0.2, 14.6, 17.2, 59, 62, 150].map(told)).to.deep.equal([
      '1 minute',
      '15 minutes',
      '17 minutes',
      '59 minutes',
      '60 minutes',
      '2.5 hours',
    ]);
  });

  it('tell months up to two years, then years', () => {
    expect([1, 8, 24, 25, 93].map((months) => monthsIn('en', months))).to.deep.equal([
      '1 month',
      '8 months',
      '24 months',
      '2 years',
      '8 years',
    ]);
    expect(inMonths('en', 8)).to.equal('in 8 months');
    expect(inMonths('de', 8)).to.equal('in 8 Monaten');
  });

  it('name the month that comes so many months later, and only the year of a far one', () => {
    expect(monthAfter('en', '2026-11-22', 0)).to.equal('November 2026');
    expect(monthAfter('en', '2026-12-31', 2)).to.equal('February 2027');
    expect(monthAfter('en', '2026-11-22', 8, 'short')).to.equal('Jul 2027');
    expect(monthAfter('en', '2026-11-22', 93)).to.equal('2034');
    expect(monthAfter('en', '2026-11-22', 22, 'long', 25)).to.equal('2028');
    expect(monthAfter('en', '2026-11-22', 30, 'long', 24)).to.equal('May 2029');
  });
});
