import { expect } from '@esm-bundle/chai';
import '../scope/learnt.js';
import { ladder } from '../../src/model/ladder.js';
import { parseHousehold } from '../../src/model/parse-household.js';
import { createStore } from '../../src/store/create-store.js';

const CLASSES = ['returns', 'cloud', 'check', 'only'] as const;

/** A household of one device with so many apps. */
function withApps(count: number) {
  const apps = Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    name: `App ${i}`,
    size: 1 + ((i * 48271) % 9_000_000),
    class: CLASSES[i % CLASSES.length],
  }));
  const devices = [{ id: 'd1', name: 'iPhone', kind: 'iphone', rest: 10 ** 9, apps }];
  const reading = parseHousehold({ version: 1, people: [{ id: 'p1', pool: { tier: '5GB' }, devices }] });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.household;
}

const verdicts = ({ pools }: ReturnType<typeof ladder>) =>
  pools.map(({ rows }) =>
    rows.map(({ tier, wished, plan }) => [tier, wished.verdict, plan?.loss, plan?.take]),
  );

describe('when results are there', () => {
  it('those of a household of a usual size are there at once', () => {
    expect(createStore({ household: withApps(300) }).snapshot.ready).to.equal(null);
  });

  it('those of a very large one come while the page goes on, and are the same', async () => {
    const household = withApps(2500);
    const { snapshot } = createStore({ household });
    expect(snapshot.ready).to.be.instanceOf(Promise);
    await snapshot.ready;
    expect(snapshot.ready).to.equal(null);
    expect(verdicts(snapshot.results.ladder)).to.deep.equal(verdicts(ladder(household)));
  });

  it('who asks before has them at once', () => {
    const household = withApps(2500);
    const { snapshot } = createStore({ household });
    expect(snapshot.ready).to.be.instanceOf(Promise);
    expect(verdicts(snapshot.results.ladder)).to.deep.equal(verdicts(ladder(household)));
    expect(snapshot.ready).to.equal(null);
  });

  it('nobody waits for a household that is another by now', async () => {
    const store = createStore({ household: withApps(2500) });
    const { snapshot } = store;
    const { ready } = snapshot;
    store.dispatch({ type: 'set', id: 'a7', field: 'size', value: '9 MB' });
    await ready;
    expect(snapshot.ready).to.equal(null);
    expect(store.snapshot.ready).to.be.instanceOf(Promise);
    await store.snapshot.ready;
    expect(store.snapshot.ready).to.equal(null);
  });
});
