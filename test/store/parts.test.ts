import { expect } from '@esm-bundle/chai';
import { GIB } from '../../src/model/size.js';
import { act, FAMILIAR, read, refusal, storeOf } from './households.js';

describe('add', () => {
  it('puts each kind of part at the end of its list, with a free id', () => {
    const store = storeOf();
    const { people } = act(
      store,
      { type: 'add', kind: 'app', to: 'd1', part: { name: 'Chess', size: '50 MB', class: 'check' } },
      { type: 'add', kind: 'device', to: 'p2', part: { kind: 'ipad', apps: [{ name: 'Piano' }] } },
      { type: 'add', kind: 'old-backup', to: 'p2', part: { size: '1 GB' } },
      { type: 'add', kind: 'drive-item', to: 'p2', part: { name: 'Scans' } },
      { type: 'add', kind: 'person', part: { name: 'Cleo', devices: [{}] } },
    );
    const [ana, ben, cleo] = people;
    expect(ana?.devices[0]?.apps[2]).to.deep.include({ id: 'a3', name: 'Chess', class: 'check', on: true });
    expect(ben?.devices[1]).to.deep.include({ id: 'd5', kind: 'ipad', name: '' });
    expect(ben?.devices[1]?.apps[0]?.id).to.equal('a4');
    expect(ben?.oldBackups[0]?.id).to.equal('o2');
    expect(ben?.cloud.drive[0]?.id).to.equal('f2');
    expect([cleo?.id, cleo?.devices[0]?.id]).to.deep.equal(['p3', 'd6']);
    expect(cleo).to.be.frozen;
  });

  it('says the id, which may be one’s own', () => {
    const store = storeOf();
    const app = { type: 'add', kind: 'app', to: 'd1' } as const;
    expect(store.dispatch({ ...app, part: {} })).to.include({ ok: true, id: 'a3' });
    expect(store.dispatch({ ...app, part: { id: 'chess' } })).to.include({ ok: true, id: 'chess' });
  });

  it('refuses what has no place, breaks a rule or is one too many', () => {
    const store = storeOf();
    const full = storeOf({ household: read({ people: Array.from({ length: 10 }, () => ({})) }) });
    const add = (kind: string, to: string | undefined, part: unknown) => ({ type: 'add', kind, to, part });
    expect(refusal(store, add('app', 'p1', {}))).to.equal('to: no-such-part');
    expect(refusal(store, add('device', undefined, {}))).to.equal('to: no-such-part');
    expect(refusal(store, add('cat', 'p1', {}))).to.equal('kind: not-a-kind');
    expect(refusal(store, add('app', 'd1', { size: '1 apple' }))).to.match(/^part\.size: /);
    expect(refusal(store, add('app', 'd1', { colour: 'red' }))).to.equal('part.colour: unknown-key');
    expect(refusal(store, add('app', 'd1', { id: 'a1' }))).to.match(/: duplicate-id$/);
    expect(refusal(full, add('person', undefined, {}))).to.equal(': too-many');
    const devices = Array.from({ length: 99 }, () => ({}));
    const crowded = storeOf({ household: read({ people: [{ devices }, { devices: [{}] }] }) });
    expect(refusal(crowded, add('device', 'p2', {}))).to.equal('people: too-many-devices');
    const largest = storeOf({ household: read({ people: [{ cloud: { photos: 2 ** 50, mail: 2 ** 50 } }] }) });
    expect(refusal(largest, add('drive-item', 'p1', { size: 2 ** 50 }))).to.equal('accepted');
    const tooLarge = { type: 'set', id: 'p1', field: 'cloud.messages', value: [0, 1, 2 ** 50] };
    expect(refusal(largest, tooLarge)).to.equal('accepted');
    expect(refusal(largest, { ...tooLarge, field: 'cloud.other' })).to.equal(': too-large-together');
  });
});

describe('remove', () => {
  it('takes a part out with all that is in it', () => {
    const store = storeOf();
    const { people } = act(
      store,
      { type: 'remove', id: 'a1' },
      { type: 'remove', id: 'd2' },
      { type: 'remove', id: 'o1' },
      { type: 'remove', id: 'f1' },
      { type: 'remove', id: 'p2' },
    );
    expect(people.map(({ id }) => id)).to.deep.equal(['p1']);
    expect(people[0]?.devices.map(({ id }) => id)).to.deep.equal(['d1', 'd3']);
    expect(people[0]?.devices[0]?.apps.map(({ id }) => id)).to.deep.equal(['a2']);
    expect([people[0]?.oldBackups.length, people[0]?.cloud.drive.length]).to.deep.equal([0, 0]);
    expect(refusal(store, { type: 'remove', id: 'a1' })).to.equal('id: no-such-part');
  });
});

describe('set-pool', () => {
  const join = (id: string) => ({ type: 'set-pool', id, pool: 'family' }) as const;

  it('is one step for all who join with the same key', () => {
    const store = storeOf();
    act(store, { ...join('p1'), key: 'together' }, { ...join('p2'), key: 'together' }, { type: 'undo' });
    expect(store.snapshot).to.include({ household: FAMILIAR, canUndo: false });
  });

  it('founds a family on what its first member pays for', () => {
    const store = storeOf();
    const { family, people } = act(store, join('p1'), join('p2'));
    expect(family).to.deep.equal({ tier: '50GB', appleOne: null, used: null });
    expect(people.map(({ pool }) => pool)).to.deep.equal(['family', 'family']);
    act(store, { type: 'set-pool', id: 'p2', pool: { tier: '5GB' } });
    expect(store.snapshot.household.people[1]?.pool).to.include({ tier: '5GB' });
    expect(act(store, join('p2')).family).to.equal(family);
  });

  it('never founds one on what can’t be shared', () => {
    const founded = (pool: object) =>
      act(storeOf({ household: read({ people: [{ pool }] }) }), join('p1')).family;
    expect(founded({ tier: '5GB' })).to.include({ tier: '50GB', appleOne: null });
    expect(founded({ tier: '5GB', appleOne: 'individual' })).to.include({ tier: '50GB', appleOne: null });
    expect(founded({ tier: '5GB', appleOne: 'premier' })).to.include({ tier: '5GB', appleOne: 'premier' });
  });

  it('takes the family’s pool that is given, also for who is in it already', () => {
    const { family } = act(storeOf(), { ...join('p2'), family: { tier: '2TB' } }, join('p2'));
    expect(family?.tier).to.equal('2TB');
    const lonely = storeOf({ household: read({ family: { tier: '50GB' }, people: [{ pool: 'family' }] }) });
    expect(act(lonely, { ...join('p1'), family: { tier: '6TB' } }).family?.tier).to.equal('6TB');
  });

  it('refuses the rest', () => {
    const store = storeOf();
    const pool = (id: string, pool: unknown, family?: unknown) => ({ type: 'set-pool', id, pool, family });
    expect(refusal(store, pool('d1', 'family'))).to.equal('id: no-such-part');
    expect(refusal(store, pool('p1', { tier: '1GB' }))).to.equal('pool.tier: not-an-option');
    expect(refusal(store, pool('p1', 'family', { tier: '1GB' }))).to.equal('family.tier: not-an-option');
    expect(refusal(store, pool('p1', 'family', { tier: '5GB' }))).to.equal('family.tier: free-not-shared');
  });
});

describe('import', () => {
  it('takes in a whole household, whose known parts stay the very same', () => {
    const store = storeOf();
    const household = { version: 1, people: [...FAMILIAR.people, { name: 'Cleo' }] } as const;
    const { people } = act(store, { type: 'import', household });
    expect(people[2]).to.include({ id: 'p3', name: 'Cleo' });
    expect(people[0]).to.equal(FAMILIAR.people[0]);
  });

  it('gives an app that is there the size read, and adds the others', () => {
    const apps = [
      { name: 'WhatsApp Messenger', bundle: 'net.whatsapp.WhatsApp', size: '3 GB' },
      { name: 'Maps', size: '1 GB' },
      { name: 'Chess', size: '10 MB' },
    ] as const;
    const { people } = act(storeOf(), { type: 'import', to: 'd1', parts: { apps } });
    const rows = people[0]?.devices[0]?.apps.map((app) => [
      app.id,
      app.name,
      app.size.bytes / GIB,
      app.class,
    ]);
    expect(rows?.slice(0, 2)).to.deep.equal([
      ['a1', 'WhatsApp', 3, 'cloud'],
      ['a2', 'Maps', 1, 'returns'],
    ]);
    expect(rows?.[2]?.slice(0, 2)).to.deep.equal(['a3', 'Chess']);
  });

  it('adds devices, old backups, Drive items and people', () => {
    const store = storeOf();
    const parts = { devices: [{}, {}], oldBackups: [{}], drive: [{}] };
    const { people } = act(
      store,
      { type: 'import', to: 'p2', parts },
      { type: 'import', parts: { people: [{}] } },
    );
    const [, ben] = people;
    expect(ben?.devices.map(({ id }) => id)).to.deep.equal(['d4', 'd5', 'd6']);
    expect([ben?.oldBackups.length, ben?.cloud.drive.length, people.length]).to.deep.equal([1, 1, 3]);
  });

  it('is one step', () => {
    const store = storeOf();
    act(store, { type: 'import', to: 'p2', parts: { devices: [{}], drive: [{}] } });
    expect(act(store, { type: 'undo' })).to.equal(FAMILIAR);
  });

  it('refuses all of it when anything is wrong', () => {
    const store = storeOf();
    const parts = (to: string | undefined, parts: unknown) => ({ type: 'import', to, parts });
    const wrong = { version: 1, people: [{ devices: [{ total: 'x' }] }] };
    expect(refusal(store, { type: 'import', household: wrong })).to.match(
      /^household\.people\[0\]\.devices\[0\]\.total: /,
    );
    expect(refusal(store, { type: 'import', household: null })).to.equal('household: not-an-object');
    expect(refusal(store, parts('p2', undefined))).to.match(/^parts: /);
    expect(refusal(store, parts('p2', { devices: [{}], cats: [] }))).to.match(/^parts\.cats: /);
    expect(refusal(store, parts('p2', { devices: [{}], apps: [{}] }))).to.equal('to: no-such-part');
  });
});
