import { expect } from '@esm-bundle/chai';
import { WORLD_PRICES } from '../../src/data/prices-world.js';
import { GIB } from '../../src/model/size.js';
import { stepsOf, timelineOf } from '../../src/store/way-to-plan.js';
import { act, FAMILIAR, FULL, refusal, storeOf } from './households.js';

const growth = {
  poolId: 'p1',
  personId: 'p1',
  photosPerDay: 10,
  photoBytes: 2_000_000,
  videoMinutesPerWeek: 0,
  videoBytesPerMinute: 0,
};

describe('results', () => {
  it('are computed once', () => {
    const { results } = storeOf().snapshot;
    for (const key of ['needs', 'wished', 'ladder', 'tonight'] as const) {
      expect(results[key], key).to.equal(results[key]);
    }
  });

  it('of the household outlive a change of the view', () => {
    const store = storeOf();
    const { needs, ladder } = store.snapshot.results;
    act(store, { type: 'view', view: { targets: { p1: '200GB' } } });
    const { results } = store.snapshot;
    expect(results.needs).to.equal(needs);
    expect(results.ladder).to.equal(ladder);
    expect(store.snapshot.household).to.equal(FAMILIAR);
  });

  it('follow the household, wishes and all', () => {
    const store = storeOf();
    const { needs } = store.snapshot.results;
    act(store, { type: 'want', path: 'd1/a1', want: false });
    const { results } = store.snapshot;
    expect(results.needs.total.bytes).to.equal(needs.total.bytes);
    expect(needs.total.bytes - results.wished.total.bytes).to.equal(Math.round(2.3 * GIB));
  });

  it('aim at the view’s target, else at the tier there is', () => {
    const store = storeOf();
    expect(store.snapshot.results.target('p1')).to.equal('50GB');
    expect(store.snapshot.results.row('p1')).to.include({ poolId: 'p1', tier: '50GB' });
    act(store, { type: 'view', view: { targets: { p1: '200GB' } } });
    const { results } = store.snapshot;
    expect(results.row('p1')?.tier).to.equal('200GB');
    expect(timelineOf(store.snapshot)('p1')).to.have.property('poolId', 'p1');
    expect(results.target('p9')).to.equal(undefined);
    expect(results.row('p9')).to.equal(undefined);
    act(store, { type: 'view', view: { targets: { p1: null } } });
    expect(store.snapshot.results.target('p1')).to.equal('50GB');
  });

  it('lead to the steps of the plan that is offered', () => {
    const { snapshot } = storeOf({ household: FULL });
    const steps = stepsOf(snapshot)('p1');
    expect(steps.steps.length).to.be.greaterThan(0);
    expect(stepsOf(snapshot)('p1')).to.equal(steps);
  });

  it('take prices that come later, and limits', () => {
    const store = storeOf();
    act(store, { type: 'set', field: 'region', value: 'DE' });
    const price = () => store.snapshot.results.ladder.pools[0]?.rows[1]?.price;
    expect(price()?.fallback).to.equal(true);
    store.setTerms({ prices: WORLD_PRICES });
    expect(price()).to.include({ country: 'DE', currency: 'EUR', fallback: false });
    store.setTerms({ tiers: ['2TB'] });
    expect(store.snapshot.results.ladder.pools[0]?.rows.map(({ tier }) => tier)).to.deep.equal([
      '50GB',
      '2TB',
    ]);
  });
});

describe('view', () => {
  it('is frozen, and what isn’t said stays', () => {
    const store = storeOf();
    act(store, { type: 'view', view: { ios: 17, targets: { p1: '2TB' } } });
    const { view } = store.snapshot;
    expect(view).to.deep.include({ ios: 17, targets: { p1: '2TB' }, selection: null });
    expect(view.targets).to.be.frozen;
  });

  it('is no step of the history', () => {
    const store = storeOf();
    act(store, { type: 'view', view: { speed: 10, selection: 'd1' } });
    expect(store.snapshot.view).to.include({ speed: 10, selection: 'd1' });
    expect(store.snapshot.canUndo).to.equal(false);
    expect(store.dispatch({ type: 'view', view: { speed: 10 } })).to.include({ ok: true, changed: false });
  });

  it('lets go of what left the household', () => {
    const store = storeOf();
    act(store, { type: 'view', view: { growth, selection: 'a1', targets: { p1: '2TB', p2: '50GB' } } });
    act(store, { type: 'remove', id: 'p1' });
    expect(store.snapshot.view).to.deep.include({ growth: null, selection: null, targets: { p2: '50GB' } });
  });

  it('refuses what can’t be looked at', () => {
    const store = storeOf();
    const look = (view: unknown) => refusal(store, { type: 'view', view });
    expect(look({ targets: { p9: '2TB' } })).to.equal('view: no-such-part');
    expect(look({ selection: 'x' })).to.equal('view: no-such-part');
    expect(look({ growth: { ...growth, personId: 'x' } })).to.equal('view: no-such-part');
    expect(look({ targets: { p1: '1GB' } })).to.equal('view.targets.p1: not-an-option');
    expect(look({ speed: 0 })).to.equal('view.speed: too-small');
    expect(look({ ios: 'new' })).to.equal('view.ios: not-a-number');
    expect(look(7)).to.match(/^view: /);
  });
});
