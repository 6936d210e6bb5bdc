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

  it('sets nothing going for one too large', async () => {
    const { snapshot } = storeOf({ household: apps(2500) });
    await snapshot.ready;
    const { setTimeout } = globalThis;
    let begun = 0;
    Object.assign(globalThis, { setTimeout: () => (begun += 1) });
    try {
      expect(rehearse(snapshot, 1)).to.equal(null);
    } finally {
      Object.assign(globalThis, { setTimeout });
    }
    expect(begun).to.equal(0);
  });
});
