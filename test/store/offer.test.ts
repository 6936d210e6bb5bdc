import { expect } from '@esm-bundle/chai';
import { EXAMPLE } from '../../src/data/example.js';
import type { Household } from '../../src/model/household.js';
import { act, FAMILIAR, read, storeOf } from './households.js';

const OTHERS = { household: read(EXAMPLE), isExample: true };

describe('what the page says when the reader has numbers of their own', () => {
  it('is offered: only “start again” shows it, and can be undone', () => {
    const store = storeOf();
    const own = act(store, { type: 'rename', id: 'p1', name: 'Anna' });
    let told = 0;
    store.subscribe(() => (told += 1));
    store.offer(OTHERS);
    expect(told).to.equal(1);
    expect(store.snapshot).to.include({ household: own, isOffered: true, isExample: false });
    expect(act(store, { type: 'reset' })).to.deep.equal(OTHERS.household);
    expect(store.snapshot).to.include({ isOffered: false, isExample: true });
    expect(act(store, { type: 'undo' })).to.equal(own);
  });

  it('is no offer when it is what the page came with, or what is shown', () => {
    const store = storeOf();
    act(store, { type: 'rename', id: 'p1', name: 'Anna' });
    const { snapshot } = store;
    store.offer({ household: structuredClone(FAMILIAR), isExample: false });
    expect(store.snapshot).to.equal(snapshot);
    store.offer({ household: structuredClone(snapshot.household), isExample: false });
    expect(store.snapshot.isOffered).to.equal(false);
  });

  it('is another one with each that comes', () => {
    const store = storeOf();
    act(store, { type: 'rename', id: 'p1', name: 'Anna' });
    store.offer(OTHERS);
    store.offer({ household: FAMILIAR, isExample: false });
    expect(act(store, { type: 'reset' })).to.deep.equal(FAMILIAR);
  });

  it('is frozen all the way, as what is loaded is, with all that it has in common with what there was', () => {
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    const store = storeOf();
    const person = store.snapshot.household.people[1];
    const load = (household: Household) => {
      store.load({ household, isExample: false }, { undoable: true });
    };
    load(read({ ...FAMILIAR, region: 'DE', changingPhone: true }));
    expect(store.snapshot.household.people[1]).to.equal(person);
    expect(frozen(store.snapshot.household)).to.equal(true);
    store.offer({ household: read({ ...FAMILIAR, region: 'FR' }), isExample: false });
    expect(frozen(act(store, { type: 'reset' }))).to.equal(true);
  });

  it('is forgotten with what replaces everything', () => {
    const store = storeOf();
    act(store, { type: 'rename', id: 'p1', name: 'Anna' });
    store.offer(OTHERS);
    store.load({ household: FAMILIAR, isExample: false }, { undoable: true });
    expect(store.snapshot.isOffered).to.equal(false);
  });
});
