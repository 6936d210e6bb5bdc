import { expect } from '@esm-bundle/chai';
import { EXAMPLE } from '../../src/data/example.js';
import { GIB } from '../../src/model/size.js';
import type { Action } from '../../src/store/actions.js';
import type { Store } from '../../src/store/create-store.js';
import { act, read, refusal, storeOf } from './households.js';

const household = read(EXAMPLE);
const example = (): Store => storeOf({ household, isExample: true });

const after = (...actions: readonly Action[]) => {
  const store = example();
  act(store, ...actions);
  return { store, isExample: store.snapshot.isExample, ...store.snapshot.household };
};

describe('the example', () => {
  it('is marked, and the page’s own data is not', () => {
    expect(example().snapshot.isExample).to.equal(true);
    expect(storeOf().snapshot.isExample).to.equal(false);
  });

  it('gives way to the reader’s first answer, under the same ids', () => {
    const { isExample, people, region } = after({
      type: 'set',
      id: 'p1',
      field: 'pool.used',
      value: '4.8 GB',
    });
    const [person] = people;
    expect({ isExample, region, count: people.length }).to.deep.equal({
      isExample: false,
      region: 'US',
      count: 1,
    });
    expect(person?.pool).to.deep.include({ tier: '5GB', appleOne: null });
    expect(person).to.deep.include({ id: 'p1', name: '', oldBackups: [] });
    expect(person?.cloud.mail.bytes).to.equal(0);
    expect(person?.devices.map(({ id, kind, apps, rest }) => ({ id, kind, apps, rest }))).to.deep.equal([
      { id: 'd1', kind: 'iphone', apps: [], rest: null },
    ]);
  });

  it('needs exactly what the three answers say', () => {
    const { store } = after(
      { type: 'set', id: 'p1', field: 'pool.tier', value: '5GB' },
      { type: 'set', id: 'p1', field: 'pool.used', value: '4.8 GB' },
      { type: 'set', id: 'd1', field: 'next', value: { size: '1.2 GB', means: 'increment' } },
    );
    const { needs, tonight } = store.snapshot.results;
    expect(needs.total.bytes).to.equal(Math.round(4.8 * GIB) + Math.round(1.2 * GIB));
    expect(tonight.map(({ answer }) => answer)).to.deep.equal(['wont']);
  });

  it('keeps the row that is edited: an app’s name and class', () => {
    const { people } = after({ type: 'set', id: 'a1', field: 'size', value: '5 GB' });
    const apps = people[0]?.devices[0]?.apps.map(({ id, name, class: kind, size }) => [
      id,
      name,
      kind,
      size.bytes,
    ]);
    expect(apps).to.deep.equal([['a1', 'WhatsApp', 'cloud', 5 * GIB]]);
  });

  it('keeps where the photos and messages are, whose size is typed', () => {
    const photos = after({ type: 'set', id: 'd1', field: 'photos.size', value: '40 GB' }).people[0]
      ?.devices[0];
    expect(photos?.photos).to.include({ in: 'backup' });
    expect(photos?.messages.in).to.equal('icloud');
    const messages = after({ type: 'set', id: 'd1', field: 'messages.size', value: '2 GB' });
    expect(messages.people[0]?.devices[0]?.messages.in).to.equal('backup');
  });

  it('keeps the names of an old backup and of something in iCloud Drive', () => {
    const backup = after({ type: 'set', id: 'o1', field: 'size', value: '4 GB' }).people[0];
    expect(backup?.oldBackups.map(({ name, size }) => [name, size.bytes])).to.deep.equal([
      ['Old iPad', 4 * GIB],
    ]);
    expect(backup?.cloud.drive).to.deep.equal([]);
    const drive = after({ type: 'set', id: 'f1', field: 'size', value: '4 GB' }).people[0]?.cloud.drive;
    expect(drive?.map(({ name }) => name)).to.deep.equal(['Desktop & Documents']);
  });

  it('comes back with undo, at once, however much of a field was typed', () => {
    const type = (value: string) =>
      ({ type: 'set', id: 'p1', field: 'pool.used', value, key: 'used' }) as const;
    const { store } = after(type('4 GB'), type('4.8 GB'), { type: 'undo' });
    expect(store.snapshot).to.include({ household, isExample: true, canUndo: false });
    act(store, { type: 'redo' });
    expect(store.snapshot.isExample).to.equal(false);
  });

  it('is left by the same size as it shows, too', () => {
    const size = household.people[0]?.devices[0]?.apps[0]?.size;
    if (!size) throw new Error('the example has an app');
    expect(after({ type: 'set', id: 'a1', field: 'size', value: size }).people[0]?.cloud.drive).to.deep.equal(
      [],
    );
  });

  it('takes switches, wishes, plans and what is about the reader, and stays', () => {
    const { store, isExample, people } = after(
      { type: 'set', id: 'a2', field: 'on', value: false },
      { type: 'set', id: 'd1', field: 'photos.in', value: 'icloud' },
      { type: 'set', id: 'd1', field: 'rest', value: null },
      { type: 'set', field: 'hasComputer', value: true },
      { type: 'want', path: 'd1/a1', want: false },
      { type: 'apply-plan', plan: { take: [] } },
      { type: 'rename', id: 'd1', name: 'Mine' },
      { type: 'add', kind: 'app', to: 'd1', part: { name: 'Chess', class: 'check' } },
      { type: 'add', kind: 'device', to: 'p1', part: { rest: { size: '1 GB', from: 'estimate' } } },
      { type: 'set', id: 'd1', field: 'rest', value: { size: '2 GB', from: 'estimate' } },
      { type: 'view', view: { targets: { p1: '50GB' } } },
    );
    expect(isExample).to.equal(true);
    expect(people[0]?.devices[0]?.apps.length).to.equal(8);
    const cleared = act(store, { type: 'set', id: 'a8', field: 'size', value: '90 MB' });
    expect(cleared.hasComputer).to.equal(true);
    expect(cleared.people[0]?.devices[0]?.apps.map(({ name }) => name)).to.deep.equal(['Chess']);
  });

  it('gives way to parts that bring sizes', () => {
    const app = after({ type: 'add', kind: 'app', to: 'd1', part: { name: 'Chess', size: '90 MB' } });
    expect(app.isExample).to.equal(false);
    expect(app.people[0]?.devices[0]?.apps.map(({ name }) => name)).to.deep.equal(['Chess']);
    const person = after({ type: 'add', kind: 'person', part: { devices: [{ stored: '2 GB' }] } });
    expect(person.people.map(({ id, devices }) => [id, devices.length])).to.deep.equal([
      ['p1', 1],
      ['p2', 1],
    ]);
  });

  it('gives way to whatever is imported', () => {
    const parts = after({ type: 'import', to: 'd1', parts: { apps: [{ name: 'Chess' }] } });
    expect(parts.isExample).to.equal(false);
    expect(parts.people[0]?.devices[0]?.apps.map(({ name }) => name)).to.deep.equal(['Chess']);
    const whole = after({ type: 'import', household: { version: 1, people: [] } });
    expect([whole.isExample, whole.people.length]).to.deep.equal([false, 0]);
  });

  it('stays when a size is refused, and comes back with reset', () => {
    const store = example();
    expect(refusal(store, { type: 'set', id: 'a1', field: 'size', value: 'big' })).to.match(/^value: /);
    expect(store.snapshot.isExample).to.equal(true);
    act(store, { type: 'set', id: 'a1', field: 'size', value: '1 GB' }, { type: 'reset' });
    expect(store.snapshot).to.include({ household, isExample: true });
  });

  it('keeps the people and devices that the reader has added', () => {
    const { people, isExample } = after(
      { type: 'add', kind: 'device', to: 'p1', part: { kind: 'ipad', name: 'Mine' } },
      { type: 'add', kind: 'person', part: { name: 'Ben', devices: [{}] } },
      { type: 'set', id: 'd3', field: 'next.size', value: '1 GB' },
    );
    expect(isExample).to.equal(false);
    const rows = people.map(({ name, devices }) => [name, ...devices.map(({ id, name }) => [id, name])]);
    expect(rows).to.deep.equal([
      ['', ['d1', ''], ['d2', 'Mine']],
      ['Ben', ['d3', '']],
    ]);
    expect(people[0]?.devices[0]?.apps).to.deep.equal([]);
    expect(people[1]?.devices[0]?.next?.size.bytes).to.equal(GIB);
  });

  it('can be any household: everybody stays in their pool, without numbers', () => {
    const family = { tier: '200GB', used: '150 GB' } as const;
    const people = [
      { cloud: { mail: '1 GB' }, devices: [{}] },
      { pool: 'family', devices: [{ rest: '1 GB' }, { kind: 'ipad', rest: '1 GB' }] },
    ] as const;
    const store = storeOf({ household: read({ family, people }), isExample: true });
    act(store, { type: 'set', id: 'd3', field: 'next.size', value: '1 GB' });
    const { people: left, family: pool } = store.snapshot.household;
    expect(left.map(({ id, pool, devices }) => [id, pool === 'family', devices.length])).to.deep.equal([
      ['p1', false, 1],
      ['p2', true, 2],
    ]);
    expect([left[0]?.cloud.mail.bytes, left[1]?.devices[0]?.rest]).to.deep.equal([0, null]);
    expect(pool).to.deep.include({ tier: '200GB', used: null });
    act(store, { type: 'undo' }, { type: 'set', id: 'family', field: 'pool.used', value: '9 GB' });
    expect(store.snapshot.household.people.map(({ id }) => id)).to.deep.equal(['p1', 'p2']);
    expect(store.snapshot.household.family?.used?.bytes).to.equal(9 * GIB);
  });

  it('keeps what a next backup was said to be', () => {
    const next = { size: '1 GB', means: 'increment' } as const;
    const store = storeOf({ household: read({ people: [{ devices: [{ next }] }] }), isExample: true });
    act(store, { type: 'set', id: 'd1', field: 'next.size', value: '2 GB' });
    expect(store.snapshot.household.people[0]?.devices[0]?.next?.means).to.equal('increment');
  });

  it('may have nobody in it', () => {
    const store = storeOf({ household: read({ people: [] }), isExample: true });
    act(store, { type: 'add', kind: 'person', part: { cloud: { mail: '1 GB' } } });
    expect(store.snapshot.isExample).to.equal(false);
    expect(store.snapshot.household.people.length).to.equal(1);
  });
});
