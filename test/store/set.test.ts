import { expect } from '@esm-bundle/chai';
import type { SetAction } from '../../src/store/actions.js';
import { GIB } from '../../src/model/size.js';
import { act, FAMILIAR, read, refusal, storeOf } from './households.js';

const set = (id: string | undefined, field: string, value: unknown) => ({ type: 'set', id, field, value });

describe('set', () => {
  it('sets a value of every kind of part', () => {
    const store = storeOf();
    const actions: SetAction[] = [
      { type: 'set', field: 'region', value: 'DE' },
      { type: 'set', field: 'hasComputer', value: true },
      { type: 'set', id: 'p1', field: 'pool.tier', value: '200GB' },
      { type: 'set', id: 'p1', field: 'cloud.photos', value: GIB },
      { type: 'set', id: 'p1', field: 'photosInCommon', value: 0.5 },
      { type: 'set', id: 'd1', field: 'total', value: '22 GB' },
      { type: 'set', id: 'd1', field: 'photos.in', value: 'icloud' },
      { type: 'set', id: 'd1', field: 'lastBackup', value: 'never' },
      { type: 'set', id: 'a2', field: 'on', value: false },
      { type: 'set', id: 'o1', field: 'needed', value: 'no' },
      { type: 'set', id: 'f1', field: 'mayGo', value: false },
    ];
    const { region, hasComputer, people } = act(store, ...actions);
    const [ana] = people;
    const phone = ana?.devices[0];
    expect({ region, hasComputer }).to.deep.equal({ region: 'DE', hasComputer: true });
    expect(ana?.pool).to.have.property('tier', '200GB');
    expect(ana?.cloud.photos).to.deep.equal({ low: GIB, bytes: GIB, high: GIB });
    expect(ana?.photosInCommon).to.equal(0.5);
    expect(phone?.total).to.have.property('bytes', 22 * GIB);
    expect(phone?.photos).to.include({ in: 'icloud', want: null });
    expect(phone?.lastBackup).to.equal('never');
    expect(phone?.apps[1]?.on).to.equal(false);
    expect(ana?.oldBackups[0]?.needed).to.equal('no');
    expect(ana?.cloud.drive[0]?.mayGo).to.equal(false);
  });

  it('keeps every part beside the change the very same', () => {
    const store = storeOf();
    const [ana, ben] = FAMILIAR.people;
    const after = act(store, { type: 'set', id: 'a1', field: 'size', value: '2 GB' });
    expect(after.people[1]).to.equal(ben);
    expect(after.people[0]?.devices[1]).to.equal(ana?.devices[1]);
    expect(after.people[0]?.cloud).to.equal(ana?.cloud);
    expect(after.people[0]?.devices[0]?.apps[1]).to.equal(ana?.devices[0]?.apps[1]);
  });

  it('freezes what it makes, all the way down', () => {
    const { people } = act(storeOf(), { type: 'set', id: 'd1', field: 'next', value: { size: '2 GB' } });
    const phone = people[0]?.devices[0];
    for (const part of [people, people[0], phone, phone?.next, phone?.next?.size]) expect(part).to.be.frozen;
  });

  it('takes a size as it was read elsewhere', () => {
    const size = { low: 5, bytes: 6, high: 7, from: 'device' } as const;
    const { people } = act(storeOf(), { type: 'set', id: 'a1', field: 'size', value: size });
    expect(people[0]?.devices[0]?.apps[0]?.size).to.deep.equal(size);
  });

  it('takes an answer back with null', () => {
    const { people } = act(
      storeOf(),
      { type: 'set', id: 'p1', field: 'pool.used', value: null },
      { type: 'set', id: 'd1', field: 'next', value: null },
    );
    expect(people[0]?.pool).to.have.property('used', null);
    expect(people[0]?.devices[0]?.next).to.equal(null);
  });

  it('hears of the next backup by its size first', () => {
    const store = storeOf();
    expect(refusal(store, set('d2', 'next.means', 'increment'))).to.equal('field: no-next-backup');
    const { people } = act(
      store,
      { type: 'set', id: 'd2', field: 'next.size', value: '1 GB' },
      { type: 'set', id: 'd2', field: 'next.means', value: 'increment' },
    );
    expect(people[0]?.devices[1]?.next).to.deep.include({ means: 'increment' });
  });

  it('reaches a family’s pool by its name and by its members', () => {
    const family = { tier: '200GB' } as const;
    const store = storeOf({ household: read({ family, people: [{ pool: 'family' }, {}] }) });
    act(store, { type: 'set', id: 'p1', field: 'pool.tier', value: '2TB' });
    expect(store.snapshot.household.family?.tier).to.equal('2TB');
    act(store, { type: 'set', id: 'family', field: 'pool.used', value: '150 GB' });
    expect(store.snapshot.household.family?.used?.bytes).to.equal(150 * GIB);
    expect(store.snapshot.household.people[1]?.pool).to.include({ tier: '5GB', used: null });
  });

  it('refuses what is no such part, field or value', () => {
    const store = storeOf();
    const cases: [unknown, string][] = [
      [set('d9', 'total', '1 GB'), 'id: no-such-part'],
      [set('family', 'pool.tier', '50GB'), 'id: no-such-part'],
      [set('d1', 'pool.tier', '50GB'), 'id: no-such-part'],
      [set('d1', 'toString', 1), 'field: no-such-field'],
      [set('d1', 'apps', []), 'field: no-such-field'],
      [set('a1', 'want', false), 'field: no-such-field'],
      [set(undefined, 'version', 2), 'field: no-such-field'],
      [set('d1', 'total', 'much'), 'value: not-a-size'],
      [set('d1', 'total', -1), 'value: negative'],
      [set('d1', 'total', NaN), 'value: not-a-size'],
      [set('d1', 'next', { size: '1 GB', means: 'more' }), 'value.means: not-an-option'],
      [set('d1', 'photos.in', 'album'), 'value: not-an-option'],
      [set('a1', 'size', null), 'value: missing'],
      [set('a1', 'on', 'yes'), 'value: not-a-flag'],
    ];
    for (const [action, reason] of cases) expect(refusal(store, action)).to.equal(reason);
  });

  it('refuses what breaks a rule about the whole household', () => {
    const family = { tier: '200GB' } as const;
    const store = storeOf({ household: read({ family, people: [{ pool: 'family' }] }) });
    expect(refusal(store, set('family', 'pool.tier', '5GB'))).to.equal('family.tier: free-not-shared');
  });
});

describe('rename and set-loss', () => {
  it('name parts and say what an app is worth', () => {
    const store = storeOf();
    const { people } = act(
      store,
      { type: 'rename', id: 'd1', name: 'Mine' },
      { type: 'set-loss', id: 'a1', loss: 70 },
    );
    expect(people[0]?.devices[0]?.name).to.equal('Mine');
    expect(people[0]?.devices[0]?.apps[0]?.loss).to.equal(70);
    act(store, { type: 'set-loss', id: 'a1', loss: null });
    expect(store.snapshot.household.people[0]?.devices[0]?.apps[0]?.loss).to.equal(null);
  });

  it('refuse the rest', () => {
    const store = storeOf();
    expect(refusal(store, { type: 'rename', id: 'x', name: 'Y' })).to.equal('id: no-such-part');
    expect(refusal(store, { type: 'rename', id: 'd1', name: 'Y'.repeat(201) })).to.equal('name: too-long');
    expect(refusal(store, { type: 'set-loss', id: 'd1', loss: 1 })).to.equal('id: no-such-part');
    expect(refusal(store, { type: 'set-loss', id: 'a1', loss: -1 })).to.equal('loss: negative');
  });
});
