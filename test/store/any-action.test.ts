import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseHousehold } from '../../src/model/parse-household.js';
import { writeHousehold } from '../../src/model/write-household.js';
import type { Action } from '../../src/store/actions.js';
import { FAMILIAR, refusal, storeOf } from './households.js';

const id = fc.constantFrom('p1', 'p2', 'd1', 'd2', 'd4', 'a1', 'a2', 'o1', 'f1', 'family', 'x');
const size = fc.oneof(
  fc.integer({ min: -1, max: 2 ** 40 }),
  fc.constantFrom('2.3 GB', '1', '', null, { size: '1 GB', from: 'estimate' }),
);
const field = fc.constantFrom('pool.used', 'total', 'rest', 'next.size', 'photos.size', 'size', 'stored');
const place = fc.constantFrom('icloud', 'backup', 'nowhere', 'computer', true, false, 'delete', null);
const path = fc.constantFrom('d1/a1', 'd1/photos', 'p1/photos', 'd2/backup', 'p1/deleted', 'p1/o1', 'p1/f1');
const kind = fc.constantFrom('person', 'device', 'app', 'old-backup', 'drive-item');

const action = fc.oneof(
  fc.record({ type: fc.constant('set'), id, field, value: size, key: fc.constantFrom('k', undefined) }),
  fc.record({
    type: fc.constant('set'),
    id,
    field: fc.constant('pool.tier'),
    value: fc.constantFrom('5GB', '2TB'),
  }),
  fc.record({ type: fc.constant('want'), path, want: place }),
  fc.record({ type: fc.constant('add'), kind, to: id, part: fc.record({ name: fc.string(), size }) }),
  fc.record({ type: fc.constantFrom('remove', 'undo', 'redo', 'reset'), id }),
  fc.record({ type: fc.constant('set-pool'), id, pool: fc.constantFrom('family', {}, { tier: '2TB' }) }),
);

describe('any action', () => {
  it('leaves a household that can be written and read', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), fc.boolean(), (actions, isExample) => {
        const store = storeOf({ isExample });
        for (const action of actions) store.dispatch(action as Action);
        const { household } = store.snapshot;
        expect(parseHousehold(writeHousehold(household))).to.deep.equal({ ok: true, household });
        expect(parseHousehold(household)).to.deep.equal({ ok: true, household });
      }),
    );
  });

  it('can be taken back, each', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), (actions) => {
        const store = storeOf();
        for (const action of actions) store.dispatch(action as Action);
        while (store.snapshot.canUndo) store.dispatch({ type: 'undo' });
        expect(store.snapshot.household).to.equal(FAMILIAR);
      }),
    );
  });

  it('is refused, never thrown at, when it is none', () => {
    const store = storeOf();
    const throwing = {
      get type(): string {
        throw new Error('no');
      },
    };
    expect(refusal(store, throwing)).to.equal(': unreadable');
    expect(refusal(store, { type: 'explode' })).to.equal('type: unknown-action');
    fc.assert(
      fc.property(fc.anything(), (nothing) => {
        expect(refusal(store, nothing)).to.match(/: [a-z-]+$/);
      }),
    );
  });

  it('may say more than is understood', () => {
    const newer = { type: 'rename', id: 'p1', name: 'Anna', smoothly: true };
    expect(storeOf().dispatch(newer as Action)).to.include({ ok: true, changed: true });
  });
});
