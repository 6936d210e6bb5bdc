import { expect } from '@esm-bundle/chai';
import type { HouseholdInput } from '../../src/model/household.js';
import { needs } from '../../src/model/needs.js';
import { photosWhatIf } from '../../src/model/photos-what-if.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

describe('photosWhatIf', () => {
  const moved = scenario('photos-moved');

  it('frees nothing by Disable', () => {
    const off = photosWhatIf(moved, 'p1', 'disable');
    expect(off?.freed).to.equal(0);
    expect(off?.before.bytes).to.equal(gb(43));
    expect(off?.after.bytes).to.equal(gb(43));
    expect(off?.unprotectedIds).to.deep.equal([]);
  });

  it('by Disable with Photo Library on needs the room twice', () => {
    expect(photosWhatIf(moved, 'p1', 'disable', { photoLibrary: 'on' })).to.deep.include({ freed: 0 });
    expect(photosWhatIf(moved, 'p1', 'disable', { photoLibrary: 'on' })?.after.bytes).to.equal(gb(83));
  });

  it('by Disable & Delete leaves 3 GB and the photos nowhere, or 43 GB in the backup', () => {
    const off = photosWhatIf(moved, 'p1', 'disable-and-delete', { photoLibrary: 'off' });
    expect(off?.freed).to.equal(gb(40));
    expect(off?.after.bytes).to.equal(gb(3));
    expect(off?.unprotectedIds).to.deep.equal(['d1']);
    const on = photosWhatIf(moved, 'p1', 'disable-and-delete', { photoLibrary: 'on' });
    expect(on?.after.bytes).to.equal(gb(43));
    expect(on?.unprotectedIds).to.deep.equal([]);
  });

  it('keeps a computed library as measured', () => {
    const after = photosWhatIf(scenario('photos-half-in-common'), 'p1', 'disable');
    expect(after?.household.people[0]?.cloud.photos.bytes).to.equal(gb(55));
    expect(after?.after.bytes).to.equal(gb(55));
  });

  it('leaves them in the backup of a computer, and in none where there is none', () => {
    const off = (backup: 'computer' | 'none') => {
      const devices = [{ backup, photos: { size: gb(5), in: 'icloud' as const } }];
      const input: HouseholdInput = { version: 1, people: [{ devices }] };
      return photosWhatIf(household(input), 'p1', 'disable-and-delete', { photoLibrary: 'on' });
    };
    expect(off('computer')?.after.bytes).to.equal(0);
    expect(off('computer')?.unprotectedIds).to.deep.equal([]);
    expect(off('none')?.unprotectedIds).to.deep.equal(['d1']);
  });

  it('takes the library out of *Used* too, of a person or a family', () => {
    for (const family of [false, true]) {
      const pool = { tier: '50GB', used: gb(45) } as const;
      const input: HouseholdInput = {
        version: 1,
        family: family ? pool : null,
        people: [
          {
            pool: family ? 'family' : pool,
            cloud: { photos: gb(40) },
            devices: [{ rest: gb(3), photos: { size: gb(40), in: 'icloud' } }],
          },
        ],
      };
      const result = photosWhatIf(household(input), 'p1', 'disable-and-delete');
      expect(result?.after.bytes).to.equal(gb(5));
      expect(result && needs(result.household).total.bytes).to.equal(gb(5));
    }
  });

  it('is nothing without that person', () => {
    expect(photosWhatIf(moved, 'p9', 'disable')).to.equal(null);
  });
});
