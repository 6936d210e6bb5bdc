import { expect } from '@esm-bundle/chai';
import { rehearse } from '../../src/store/rehearse.js';
import { act, FULL, read, storeOf } from './households.js';

const apps = (count: number) =>
  read({
    people: [{ devices: [{ rest: '1 GB', apps: Array.from({ length: count }, () => ({ size: 1 })) }] }],
  });

describe('rehearsing an edit', () => {
  it('works out what the same edit by a reader gives', () => {
    const store = storeOf({ household: FULL });
    const rehearsed = rehearse(store.snapshot, 5);
    act(store, { type: 'set', id: 'd1', field: 'rest', value: 3 * 2 ** 30 + 5 });
    const { needs, recommendation, ladder } = store.snapshot.results;
    expect(rehearsed?.needs).to.deep.equal(needs);
    expect(rehearsed?.recommendation).to.deep.equal(recommendation);
    expect(rehearsed?.ladder.pools[0]?.rows.map(({ plan }) => plan?.take)).to.deep.equal(
      ladder.pools[0]?.rows.map(({ plan }) => plan?.take),
    );
  });

  it('is seen by nobody', () => {
    const store = storeOf({ household: FULL });
    const before = store.snapshot;
    const text = JSON.stringify(before.household);
    store.subscribe(() => expect.fail('somebody was told'));
    expect(rehearse(before, 1)).not.to.equal(null);
    expect(store.snapshot).to.equal(before);
    expect(JSON.stringify(before.household)).to.equal(text);
  });

  it('spares a household without devices, and one too large', () => {
    expect(rehearse(storeOf({ household: read({ people: [{ name: 'Ana' }] }) }).snapshot, 1)).to.equal(null);
    expect(rehearse(storeOf({ household: apps(2500) }).snapshot, 1)).to.equal(null);
    expect(rehearse(storeOf({ household: apps(20) }).snapshot, 1)).not.to.equal(null);
  });

  it('leaves nothing running for one too large', async () => {
    const varied = Array.from({ length: 5000 }, (_, i) => ({ size: 1 + ((i * 48271) % 9_000_000) }));
    const household = read({
      people: [{ pool: { tier: '5GB' }, devices: [{ rest: '1 GB', apps: varied }] }],
    });
    const { snapshot } = storeOf({ household });
    const { setTimeout } = globalThis;
    let turns = 0;
    await snapshot.ready;
    const counted = (turn: () => void) => {
      turns += 1;
      return setTimeout(turn, 0);
    };
    Object.assign(globalThis, { setTimeout: counted });
    try {
      expect(rehearse(snapshot, 1)).to.equal(null);
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    } finally {
      Object.assign(globalThis, { setTimeout });
    }
    expect(turns).to.be.at.most(1);
  });
});
