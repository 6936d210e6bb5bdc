import { expect } from '@esm-bundle/chai';
import { wishesOf } from '../../src/model/wish-paths.js';
import { stepsOf } from '../../src/store/way-to-plan.js';
import { act, FAMILIAR, FULL, read, refusal, storeOf } from './households.js';

const want = (path: string, want: boolean | string | null) => ({ type: 'want', path, want }) as const;
const wishes = (...actions: readonly ReturnType<typeof want>[]) =>
  Object.fromEntries(wishesOf(act(storeOf(), ...actions)));

describe('want', () => {
  it('writes a wish beside today and leaves today alone', () => {
    const all = wishes(
      want('d1/a1', false),
      want('d1/photos', 'nowhere'),
      want('d1/messages', 'icloud'),
      want('d2/backup', 'computer'),
      want('p1/deleted', true),
      want('p1/o1', 'delete'),
      want('p1/f1', 'keep'),
    );
    expect(all).to.deep.equal({
      'd1/a1': false,
      'd1/photos': 'nowhere',
      'd1/messages': 'icloud',
      'd2/backup': 'computer',
      'p1/deleted': true,
      'p1/o1': 'delete',
      'p1/f1': 'keep',
    });
    const { people } = act(storeOf(), want('d1/a1', false));
    expect(people[0]?.devices[0]?.apps[0]?.on).to.equal(true);
  });

  it('is about all of a person’s devices at once, but those whose photos are elsewhere', () => {
    expect(wishes(want('p1/photos', 'icloud'))).to.deep.equal({
      'd1/photos': 'icloud',
      'd2/photos': 'icloud',
    });
    expect(wishes(want('p1/messages', 'icloud'))).to.deep.equal({
      'd1/messages': 'icloud',
      'd2/messages': 'icloud',
      'd3/messages': 'icloud',
    });
  });

  it('is one step also for photos that are in neither place', () => {
    const photos = { size: '4 GB', in: 'nowhere' } as const;
    const store = storeOf({ household: read({ people: [{ devices: [{ photos }, { photos }, {}] }] }) });
    const before = store.snapshot.household;
    const after = act(store, want('p1/photos', 'backup'));
    expect(after.people[0]?.devices.slice(0, 2).map(({ photos }) => photos.want)).to.deep.equal([
      'backup',
      'backup',
    ]);
    expect(act(store, { type: 'undo' })).to.equal(before);
  });

  it('is taken back with null', () => {
    expect(wishes(want('d1/a1', false), want('d1/a1', null))).to.deep.equal({});
    expect(wishes(want('d3/photos', 'nowhere'), want('p1/photos', null))).to.deep.equal({});
  });

  it('refuses what can’t be wished', () => {
    const store = storeOf();
    expect(refusal(store, want('d1/a9', false))).to.equal('want: no-such-wish');
    expect(refusal(store, want('d1/a1', 'off'))).to.equal('want: no-such-wish');
    expect(refusal(store, want('p1/photos', 'album'))).to.equal('want: no-such-wish');
    expect(refusal(store, { type: 'want', path: 'd1/a1', want: 7 })).to.equal('want: not-a-wish');
  });
});

describe('apply-plan', () => {
  it('makes wishes of what an offered plan takes', () => {
    const store = storeOf({ household: FULL });
    const plan = store.snapshot.results.row('p1')?.plan;
    if (!plan) throw new Error('no plan is offered');
    const after = act(store, { type: 'apply-plan', plan });
    expect(Object.fromEntries(wishesOf(after))).to.deep.equal({ 'd1/a1': false });
    expect(store.snapshot.results.row('p1')?.wished.verdict).to.equal(plan.verdict);
  });

  it('takes a computer for a device’s backup', () => {
    const plan = { take: [['d1/backup', 'computer']] } as const;
    expect(act(storeOf(), { type: 'apply-plan', plan }).people[0]?.devices[0]?.want).to.equal('computer');
  });

  it('refuses a plan of another time', () => {
    const apply = (choice: string, option: string) => ({
      type: 'apply-plan',
      plan: { take: [[choice, option]] },
    });
    const store = storeOf();
    expect(refusal(store, apply('d1/a9', 'off'))).to.equal('plan.take: no-such-choice');
    expect(refusal(store, apply('d1/a1', 'sideways'))).to.equal('plan.take: no-such-choice');
    expect(refusal(store, { type: 'apply-plan', plan: { take: [['d1/a1']] } })).to.match(/^plan\.take\[0\]/);
    expect(refusal(store, { type: 'apply-plan' })).to.match(/^plan: /);
  });
});

describe('done', () => {
  it('makes a wish today’s value', () => {
    const store = storeOf();
    act(store, want('d1/a2', false));
    const step = stepsOf(store.snapshot)('p1').steps.find(({ id }) => id.startsWith('d1/a2'));
    if (!step) throw new Error('no step turns the app off');
    const app = act(store, { type: 'done', step }).people[0]?.devices[0]?.apps[1];
    expect(app).to.include({ on: false, want: null });
    expect(store.snapshot.household.people[1]).to.equal(FAMILIAR.people[1]);
  });

  it('refuses a step about something else', () => {
    const store = storeOf();
    const step = { code: 'app-off', poolId: 'p1', deviceId: 'd1', tier: null, settles: null };
    const done = (change: object) => ({ type: 'done', step: { ...step, ...change } });
    expect(refusal(store, done({ code: 'dance' }))).to.equal('step.code: not-a-step');
    expect(refusal(store, done({ code: 'toString' }))).to.equal('step.code: not-a-step');
    expect(refusal(store, done({ poolId: 'p9' }))).to.equal('step.poolId: no-such-part');
    expect(refusal(store, done({ deviceId: 'd9' }))).to.equal('step.deviceId: no-such-part');
    expect(refusal(store, done({ settles: { path: 'd1/a9', wish: false } }))).to.equal(
      'step.settles: no-such-wish',
    );
  });
});
