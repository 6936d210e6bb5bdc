import { expect } from '@esm-bundle/chai';
import { ladder, type LadderRow } from '../../src/model/index.js';
import { one, type PersonInput } from './need-of.js';

const GB = 2 ** 30;
const gb = (count: number): number => Math.round(count * GB);

function freeRow(person: PersonInput): LadderRow {
  const found = ladder(one(person)).pools[0]?.rows.find(({ tier }) => tier === '5GB');
  if (!found) throw new Error('no row');
  return found;
}

describe('the ladder asks for rows', () => {
  it('where what no row explains could make room', () => {
    expect(
      freeRow({ pool: { used: gb(4.8) }, devices: [{ next: { size: gb(1.2), means: 'increment' } }] })
        .itemise,
    ).to.equal(true);
    expect(freeRow({ devices: [{ total: gb(6) }] }).itemise).to.equal(true);
    expect(
      freeRow({
        cloud: { mail: gb(5.5) },
        devices: [{ total: gb(1.3), apps: [{ size: gb(0.1), class: 'only' }] }],
      }).itemise,
    ).to.equal(false);
  });

  it('not where it fits, where a plan is found, or where the rows are known', () => {
    expect(freeRow({ pool: { used: gb(4) } }).itemise).to.equal(false);
    expect(
      freeRow({ devices: [{ total: gb(6), apps: [{ size: gb(3), class: 'returns' }] }] }).itemise,
    ).to.equal(false);
    expect(freeRow({ devices: [{ rest: gb(6) }] }).itemise).to.equal(false);
  });

  it('and knows a pool of which nobody said anything', () => {
    const isKnown = (person: PersonInput) => ladder(one(person)).pools.map((pool) => pool.isKnown);
    expect(isKnown({ devices: [{ apps: [{}] }] })).to.deep.equal([false]);
    expect(isKnown({ pool: { used: 0 } })).to.deep.equal([true]);
    expect(isKnown({ cloud: { mail: [0, 0, 1] } })).to.deep.equal([true]);
  });
});
