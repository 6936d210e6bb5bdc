import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ladder } from '../../src/model/ladder.js';
import { GIB } from '../../src/model/size.js';
import { needs } from '../../src/model/needs.js';
import { household } from './arbitrary-household.js';
import type { DeviceInput } from './need-of.js';

type Apps = NonNullable<DeviceInput['apps']>;

const device = (apps: Apps) =>
  household({ version: 1, people: [{ pool: { tier: '5GB' }, devices: [{ rest: GIB, apps }] }] });

const rowsOf = (apps: Apps) => ladder(device(apps)).pools[0]!.rows;

describe('what could be turned on again', () => {
  const off: Apps = [
    { id: 'game', size: 10 * GIB, class: 'check', on: false },
    { id: 'chat', size: 30 * GIB, class: 'cloud', on: false },
    { id: 'shop', size: 6 * GIB, class: 'returns', on: false },
    { id: 'kept', size: GIB, class: 'returns' },
  ];

  it('is listed on roomier tiers only, the dearest loss first, as far as everything still fits', () => {
    const [free, fifty, twoHundred] = rowsOf(off);
    expect(free!.couldReturn).to.deep.equal([]);
    expect(fifty!.couldReturn.map(({ appId }) => appId)).to.deep.equal(['chat', 'game']);
    expect(twoHundred!.couldReturn.map(({ appId }) => appId)).to.deep.equal(['chat', 'game', 'shop']);
  });

  it('leaves out devices that back up elsewhere, and apps without a size', () => {
    const elsewhere = household({
      version: 1,
      people: [
        {
          devices: [
            { backup: 'computer', apps: off },
            { backup: 'icloud', apps: [{ on: false }] },
          ],
        },
      ],
    });
    expect(ladder(elsewhere).pools[0]!.rows.flatMap(({ couldReturn }) => couldReturn)).to.deep.equal([]);
  });

  it('never fills a tier beyond its headroom', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 40 * GIB }), { maxLength: 12 });
    fc.assert(
      fc.property(sizes, (list) => {
        const apps = list.map((size) => ({ size, on: false }));
        const need = needs(device(apps)).total;
        for (const { couldReturn, capacity, headroom } of rowsOf(apps)) {
          const more = couldReturn.reduce((sum, { size }) => sum + size.bytes, 0);
          if (more > 0) expect(need.bytes + more).to.be.at.most(capacity - headroom);
        }
      }),
    );
  });
});
