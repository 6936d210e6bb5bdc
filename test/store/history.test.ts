import { expect } from '@esm-bundle/chai';
import { act, FAMILIAR, refusal, storeOf } from './households.js';

const typed = (value: string) =>
  ({ type: 'set', id: 'p2', field: 'pool.used', value, key: 'p2/used' }) as const;

describe('history', () => {
  it('goes back and forth over households', () => {
    const store = storeOf();
    const renamed = act(store, { type: 'rename', id: 'p1', name: 'Anna' });
    expect(store.snapshot.canUndo).to.equal(true);
    expect(act(store, { type: 'undo' })).to.equal(FAMILIAR);
    expect(store.snapshot.canRedo).to.equal(true);
    expect(act(store, { type: 'redo' })).to.equal(renamed);
    expect(store.snapshot.canRedo).to.equal(false);
  });

  it('has nothing to take back at first, and nothing to do again', () => {
    const store = storeOf();
    expect(refusal(store, { type: 'undo' })).to.equal(': nothing-to-undo');
    expect(refusal(store, { type: 'redo' })).to.equal(': nothing-to-redo');
  });

  it('forgets what was undone when something else is done', () => {
    const store = storeOf();
    act(store, typed('1 GB'), { type: 'undo' }, { type: 'rename', id: 'p2', name: 'Benjamin' });
    expect(store.snapshot.canRedo).to.equal(false);
  });

  it('takes the typing of one field as one step', () => {
    const store = storeOf();
    const first = act(store, { type: 'rename', id: 'p1', name: 'Anna' });
    act(store, typed('4 GB'), typed('4.8 GB'), typed('48 GB'));
    expect(act(store, { type: 'undo' })).to.equal(first);
    expect(act(store, { type: 'undo' })).to.equal(FAMILIAR);
  });

  it('starts another step when another field was typed in between, or something undone', () => {
    const store = storeOf();
    const first = act(store, typed('4 GB'));
    act(store, { type: 'set', id: 'p1', field: 'pool.used', value: '3 GB', key: 'p1/used' }, typed('5 GB'));
    act(store, { type: 'undo' }, { type: 'undo' });
    expect(store.snapshot.household).to.equal(first);
    act(store, typed('6 GB'), { type: 'undo' });
    expect(store.snapshot.household).to.equal(first);
  });

  it('keeps actions without a key apart', () => {
    const store = storeOf();
    const first = act(store, { type: 'rename', id: 'p1', name: 'A' });
    act(store, { type: 'rename', id: 'p1', name: 'B' });
    expect(act(store, { type: 'undo' })).to.equal(first);
  });

  it('makes no step of what changes nothing', () => {
    const store = storeOf();
    const answer = store.dispatch({ type: 'set', id: 'p1', field: 'pool.used', value: '40 GB' });
    expect(answer).to.include({ ok: true, changed: false });
    expect(store.snapshot.canUndo).to.equal(false);
  });

  it('remembers the last hundred steps', () => {
    const store = storeOf();
    for (let i = 1; i <= 120; i += 1) act(store, { type: 'rename', id: 'p1', name: `Ana ${String(i)}` });
    for (let i = 1; i <= 100; i += 1) act(store, { type: 'undo' });
    expect(store.snapshot.household.people[0]?.name).to.equal('Ana 20');
    expect(store.snapshot.canUndo).to.equal(false);
  });

  it('resets to what the page came with, which can be undone', () => {
    const store = storeOf();
    const mine = act(store, typed('1 GB'), { type: 'rename', id: 'p1', name: 'Anna' });
    expect(act(store, { type: 'reset' })).to.equal(FAMILIAR);
    expect(act(store, { type: 'undo' })).to.equal(mine);
  });

  it('takes other data of the page as a step, and resets to it from then on', () => {
    const store = storeOf();
    const mine = act(store, typed('1 GB'));
    const [ana] = mine.people;
    const other = { ...FAMILIAR, people: ana ? [ana] : [] };
    store.load({ household: other, isExample: false }, { undoable: true });
    expect(store.snapshot.household).to.deep.equal(other);
    expect(act(store, { type: 'undo' })).to.equal(mine);
    expect(act(store, { type: 'reset' })).to.deep.equal(other);
  });

  it('begins anew with data that is nothing to go back from', () => {
    const store = storeOf();
    store.load({ household: { ...FAMILIAR, region: 'DE' }, isExample: false }, { undoable: false });
    expect(store.snapshot.household.region).to.equal('DE');
    expect(store.snapshot.household.people).to.equal(FAMILIAR.people);
    expect(store.snapshot.canUndo).to.equal(false);
  });

  it('tells its listeners once a change, until they leave', () => {
    const store = storeOf();
    const heard: (string | undefined)[] = [];
    const leave = store.subscribe(({ household }) => heard.push(household.people[0]?.name));
    act(store, { type: 'rename', id: 'p1', name: 'A' }, { type: 'rename', id: 'p1', name: 'A' });
    refusal(store, { type: 'redo' });
    act(store, { type: 'view', view: { ios: 17 } });
    leave();
    act(store, { type: 'undo' });
    expect(heard).to.deep.equal(['A', 'A']);
  });
});
