import { expect } from '@esm-bundle/chai';
import type { HouseholdInput } from '../../src/model/household.js';
import { holdingRow, ladder } from '../../src/model/index.js';
import { exactly } from '../../src/model/size.js';
import { household } from './arbitrary-household.js';
import { gb } from './scenario.js';

const rowsOf = (input: HouseholdInput) => ladder(household(input)).pools[0]?.rows ?? [];
const own = rowsOf({ version: 1, people: [{}] });

describe('holdingRow', () => {
  it('is the smallest tier that holds a need, with what is left', () => {
    const found = holdingRow(own, exactly(gb(43)));
    expect(found?.row.tier).to.equal('50GB');
    expect(found).to.include({ verdict: 'fits', spare: gb(7) });
    expect(holdingRow(own, exactly(gb(49)))).to.include({ verdict: 'tight', spare: gb(1) });
  });

  it('is not one of which rounding decides, and nothing beyond the largest', () => {
    expect(holdingRow(own, { low: gb(49), bytes: gb(50), high: gb(51) })?.row.tier).to.equal('200GB');
    expect(holdingRow(own, exactly(gb(99_999)))).to.equal(null);
  });

  it('is never the free tier of each member for a whole family', () => {
    const family = (appleOne: 'family' | null) =>
      rowsOf({ version: 1, family: { tier: '50GB', appleOne }, people: [{ pool: 'family' }] });
    expect(holdingRow(family(null), exactly(gb(1)))?.row.tier).to.equal('50GB');
    expect(holdingRow(family('family'), exactly(gb(1)))?.row.tier).to.equal('5GB');
  });
});
