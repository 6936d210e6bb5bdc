import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseHousehold, writeHousehold, type Household } from '../../src/model/index.js';
import fixture from '../fixtures/household-v1.json';
import { anyHousehold, household } from './arbitrary-household.js';

/** As it comes back from a file or a link. */
function stored(original: Household): Household {
  const json: unknown = JSON.parse(JSON.stringify(writeHousehold(original)));
  const reading = parseHousehold(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.household;
}

describe('writeHousehold', () => {
  it('is read as the same household', () => {
    fc.assert(
      fc.property(anyHousehold(), (original) => {
        expect(stored(original)).to.deep.equal(original);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it('keeps intervals, sources, wishes and names', () => {
    const original = household({
      version: 1,
      region: 'JP',
      changingPhone: true,
      hasComputer: false,
      family: { tier: '2TB', appleOne: 'premier', used: '1.05 TB' },
      people: [
        {
          id: 'ana',
          name: 'Ana',
          pool: 'family',
          cloud: {
            mail: { size: '300 MB', from: 'computer' },
            other: { size: 0, from: 'estimate' },
            drive: [{ name: 'Scans', size: 5, mayGo: true, want: 'keep' }],
          },
          emptyDeleted: { want: false },
          photosInCommon: 0.5,
          messagesInCommon: 0,
          devices: [
            {
              name: 'iPad',
              kind: 'ipad',
              backup: 'none',
              want: 'computer',
              stored: 0,
              next: { size: 1, means: 'total' },
              lastBackup: 'never',
              total: [1, 2, 3],
              rest: 0,
              photos: { size: 4, in: 'nowhere', want: 'backup' },
              messages: { size: 5, in: 'backup', want: 'icloud' },
              apps: [
                {
                  name: 'Game',
                  bundle: 'g',
                  size: 6,
                  on: false,
                  class: 'only',
                  unlocked: true,
                  loss: 0,
                  want: false,
                },
              ],
            },
          ],
          oldBackups: [{ name: 'Old', size: 7, needed: 'no', want: 'delete' }],
        },
      ],
    });
    expect(stored(original)).to.deep.equal(original);
  });

  it('leaves out what an absent key says anyway', () => {
    expect(writeHousehold(household({ version: 1, people: [{ devices: [{ apps: [{}] }] }] }))).to.deep.equal({
      version: 1,
      region: 'US',
      people: [
        {
          id: 'p1',
          pool: {},
          cloud: {},
          devices: [{ id: 'd1', photos: {}, messages: {}, apps: [{ id: 'a1' }] }],
        },
      ],
    });
  });

  it('writes an integer where a size is exact, else its bounds', () => {
    const sizes = { mail: 5, other: '2 KB', sharedLibrary: { size: '2 KB', from: 'device' } } as const;
    const [person] = writeHousehold(household({ version: 1, people: [{ cloud: sizes }] })).people ?? [];
    expect(person?.cloud).to.deep.equal({
      mail: 5,
      other: [1536, 2048, 2559],
      sharedLibrary: { size: [1500, 2000, 2499], from: 'device' },
    });
  });

  it('writes again what it wrote', () => {
    const reading = parseHousehold(fixture);
    expect(reading.ok && writeHousehold(stored(reading.household))).to.deep.equal(
      reading.ok && writeHousehold(reading.household),
    );
  });
});
