import { expect } from '@esm-bundle/chai';
import {
  ladder,
  type Household,
  type LadderOptions,
  type LadderRow,
  type PoolLadder,
  type Tier,
} from '../../src/model/index.js';
import type { PriceTable } from '../../src/data/prices.js';
import { household } from './arbitrary-household.js';
import { one, type PersonInput } from './need-of.js';

const GB = 2 ** 30;
const MB = 2 ** 20;
const gb = (count: number): number => Math.round(count * GB);

function poolOf(of: Household, options: LadderOptions = {}, poolId = 'p1'): PoolLadder {
  const found = ladder(of, options).pools.find(({ id }) => id === poolId);
  if (!found) throw new Error(`no pool ${poolId}`);
  return found;
}

function rowOf(of: Household, tier: Tier = '5GB', options: LadderOptions = {}, poolId = 'p1'): LadderRow {
  const found = poolOf(of, { ...options, tiers: [tier] }, poolId).rows[0];
  if (!found) throw new Error(`no row ${tier}`);
  return found;
}

const mail = (bytes: number, others: PersonInput = {}): Household =>
  one({ id: 'p1', cloud: { mail: bytes }, ...others });

describe('ladder', () => {
  it('has a row for each usual tier, the larger ones for who is over 2 TB', () => {
    const tiers = (bytes: number) => poolOf(mail(bytes)).rows.map(({ tier }) => tier);
    expect(tiers(gb(2048))).to.deep.equal(['5GB', '50GB', '200GB', '2TB']);
    expect(tiers(0).length).to.equal(4);
    const drive = [{ size: 2 ** 40, want: 'delete' as const }, { size: 2 ** 40 }, { size: 1 }];
    expect(poolOf(one({ id: 'p1', cloud: { drive } })).rows).to.have.length(6);
    const two = household({ version: 1, people: [{ id: 'p1' }, { id: 'p2', cloud: { drive } }] });
    expect(ladder(two).pools.map(({ rows }) => rows.length)).to.deep.equal([4, 6]);
  });

  it('has the rows asked for', () => {
    expect(poolOf(mail(0), { tiers: ['12TB', '5GB'] }).rows.map(({ tier }) => tier)).to.deep.equal([
      '12TB',
      '5GB',
    ]);
  });

  it('adds what Apple One holds, instead of the free 5 GB', () => {
    const capacities = (pool: PersonInput['pool']) =>
      poolOf(one({ id: 'p1', pool })).rows.map(({ capacity }) => capacity / GB);
    expect(capacities({})).to.deep.equal([5, 50, 200, 2048]);
    expect(capacities({ appleOne: 'individual' })).to.deep.equal([50, 100, 250, 2098]);
    expect(capacities({ appleOne: 'family' })).to.deep.equal([200, 250, 400, 2248]);
    expect(capacities({ appleOne: 'premier' })).to.deep.equal([2048, 2098, 2248, 4096]);
  });

  it('keeps 5 % free, at most 5 GB, or what is asked for', () => {
    const headrooms = (headroom?: number) => poolOf(mail(0), { headroom }).rows.map((row) => row.headroom);
    expect(headrooms()).to.deep.equal([gb(0.25), gb(2.5), gb(5), gb(5)]);
    expect(headrooms(gb(20))).to.deep.equal([gb(5), gb(20), gb(20), gb(20)]);
    expect(headrooms(0)).to.deep.equal([0, 0, 0, 0]);
  });

  it('prices the tier alone, in the country’s money or marked dollars', () => {
    const prices: PriceTable = {
      asOf: '2026-01-01',
      source: 'a page',
      rows: { DE: { currency: 'EUR', month: { '50GB': 1, '200GB': 3, '2TB': 10, '6TB': 30, '12TB': 60 } } },
    };
    const priceIn = (region: string, tier: Tier) =>
      rowOf(household({ version: 1, region, people: [{ id: 'p1' }] }), tier, { prices }).price;
    expect(priceIn('DE', '200GB')).to.deep.equal({
      amount: 3,
      currency: 'EUR',
      asOf: '2026-01-01',
      country: 'DE',
      fallback: false,
    });
    expect(priceIn('FR', '200GB')).to.include({
      amount: 2.99,
      currency: 'USD',
      country: 'US',
      fallback: true,
    });
    expect(rowOf(one({ id: 'p1', pool: { appleOne: 'family' } })).price.amount).to.equal(0);
  });

  it('tells today from the wishes', () => {
    const wishing = mail(gb(4), { devices: [{ apps: [{ size: gb(2), want: false }] }] });
    expect(rowOf(wishing).today).to.deep.equal({ verdict: 'over', margin: -gb(1), toFree: gb(1.25) });
    expect(rowOf(wishing).wished).to.deep.equal({ verdict: 'fits', margin: gb(1), toFree: 0 });
    expect(rowOf(wishing).plan).to.equal(null);
  });

  it('of no people has no pools', () => {
    expect(ladder(household({ version: 1 }))).to.deep.equal({ pools: [], mix: null });
  });

  describe('seeks a plan', () => {
    const app = (id: string, size: number | [number, number, number], loss = 0) => ({ id, size, loss });
    const withApps = (bytes: number | [number, number, number], ...apps: ReturnType<typeof app>[]) =>
      one({ id: 'p1', cloud: { mail: bytes }, devices: [{ id: 'd1', apps }] });

    it('that frees the headroom with the least loss', () => {
      const { plan, wished } = rowOf(withApps(gb(4), app('a1', gb(1)), app('a2', gb(2), 40)));
      expect(wished).to.deep.equal({ verdict: 'over', margin: -gb(2), toFree: gb(2.25) });
      expect(plan?.take).to.deep.equal([
        ['d1/a1', 'off'],
        ['d1/a2', 'off'],
      ]);
      expect(plan).to.include({
        poolId: 'p1',
        tier: '5GB',
        verdict: 'fits',
        status: 'optimal',
        loss: 46,
        changes: 2,
        gap: 0,
        used: gb(4),
      });
      expect(plan?.after).to.deep.equal({ bytes: gb(4), low: gb(4), high: gb(4) });
      expect(
        plan?.choices.map(({ choice, option, freed }) => [choice.name, option.why, freed]),
      ).to.deep.equal([
        ['', 'app-unknown', gb(1)],
        ['', 'app-unknown', gb(2)],
      ]);
    });

    it('by the highest sizes where the likely ones would do but for rounding', () => {
      const unsure = withApps([gb(4.7), gb(4.72), gb(4.9)], app('a1', 200 * MB), app('a2', 1));
      expect(rowOf(unsure, '5GB', { headroom: 0 }).wished.verdict).to.equal('unsure');
      const { plan } = rowOf(unsure, '5GB', { headroom: 0 });
      expect(plan?.take).to.deep.equal([['d1/a1', 'off']]);
      expect(plan).to.include({ verdict: 'fits', status: 'optimal' });
    });

    it('cautiously where neither alone is enough, saying how far it may be from the best', () => {
      const apps = [
        app('a1', 10 * MB),
        app('a2', [0, MB, 20 * MB]),
        app('a3', [10 * MB, 10 * MB, 20 * MB], 4),
      ];
      const { plan } = rowOf(withApps(gb(5) - 30 * MB, ...apps), '5GB', { headroom: 19 * MB });
      expect(plan?.take).to.deep.equal([
        ['d1/a1', 'off'],
        ['d1/a3', 'off'],
      ]);
      expect(plan).to.include({ verdict: 'fits', status: 'bound', loss: 10, gap: 7 });
    });

    it('that fits tightly where nothing leaves the headroom', () => {
      const { plan } = rowOf(withApps(gb(4.9), app('a1', gb(0.2)), app('a2', 0)));
      expect(plan?.take).to.deep.equal([['d1/a1', 'off']]);
      expect(plan).to.include({ verdict: 'tight' });
    });

    it('for what is tight already only if it fits then', () => {
      expect(rowOf(withApps(gb(4.7), app('a1', gb(0.2)))).plan).to.include({ verdict: 'fits' });
      expect(rowOf(withApps(gb(4.9), app('a1', gb(0.05)))).plan).to.equal(null);
      expect(rowOf(withApps(gb(4.9), app('a1', gb(0.05)))).unprotected).to.equal(null);
    });
  });

  describe('names what would be unprotected', () => {
    const photos = (id: string, count: number, parts: object = {}) => ({
      id,
      photos: { size: gb(count), in: 'backup' as const },
      ...parts,
    });
    const unprotected = (devices: PersonInput['devices'], parts: PersonInput = {}) =>
      rowOf(one({ id: 'p1', devices, ...parts })).unprotected;

    it('once, however many copies there are', () => {
      expect(unprotected([photos('d1', 40), photos('d2', 40)])).to.deep.equal({
        bytes: gb(40),
        deviceIds: ['d1', 'd2'],
      });
      expect(unprotected([photos('d1', 40), photos('d2', 20)], { photosInCommon: 0.5 })).to.deep.equal({
        bytes: gb(50),
        deviceIds: ['d1', 'd2'],
      });
    });

    it('on as few devices as need be', () => {
      expect(unprotected([photos('d1', 40), photos('d2', 2)], { photosInCommon: 0 })).to.deep.equal({
        bytes: gb(40),
        deviceIds: ['d1'],
      });
    });

    it('what uses the least, where equally few would do', () => {
      expect(unprotected([photos('d1', 3), photos('d2', 3.1)], { photosInCommon: 0 })).to.deep.equal({
        bytes: gb(3.1),
        deviceIds: ['d2'],
      });
    });

    it('largest first, of a person with many devices', () => {
      const devices = [1, 2, 3, 4, 5, 6, 7].map((count) => photos(`d${String(count)}`, count));
      expect(unprotected(devices, { photosInCommon: 0 })).to.deep.equal({
        bytes: gb(7 + 6 + 5 + 4 + 3),
        deviceIds: ['d7', 'd6', 'd5', 'd4', 'd3'],
      });
    });

    it('even where a computer holds them too', () => {
      expect(unprotected([photos('d1', 40, { backup: 'computer' }), photos('d2', 30)])).to.deep.equal({
        bytes: gb(30),
        deviceIds: ['d2'],
      });
    });

    it('not where even that would not do, or something else does', () => {
      expect(unprotected([photos('d1', 40, { rest: gb(6) })])).to.equal(null);
      expect(unprotected([photos('d1', 4), photos('d2', 4)])).to.equal(null);
    });
  });

  describe('offers alternatives', () => {
    const app = (id: string, loss: number, size = gb(1)) => ({ id, size, loss });
    const row = (bytes: number, apps: ReturnType<typeof app>[], others: { hasComputer?: boolean } = {}) =>
      rowOf(
        one(
          {
            id: 'p1',
            cloud: { mail: bytes },
            devices: [
              { id: 'd1', apps },
              { id: 'd2', rest: gb(1) },
            ],
          },
          others,
        ),
      );
    const told = ({ alternatives }: LadderRow) =>
      alternatives.map(({ kind, plan }) => [kind, ...plan.take.map(([choice]) => choice)]);

    it('as good, at most three', () => {
      const apps = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => app(id, 9));
      const alike = row(gb(1) - gb(0.25), apps);
      expect(alike.plan?.changes).to.equal(2);
      expect(alike.alternatives.map(({ kind }) => kind)).to.deep.equal(['equal', 'equal']);
      expect(row(gb(-0.25) + gb(2), apps).alternatives).to.have.length(3);
      for (const { plan } of alike.alternatives)
        expect(plan).to.include({ loss: 24, changes: 2, verdict: 'fits' });
    });

    it('with fewer taps', () => {
      const few = row(gb(0.75), [app('a1', 0), app('a2', 0), app('a3', 0), app('a4', 40, gb(3))]);
      expect(few.plan?.take).to.deep.equal([
        ['d1/a1', 'off'],
        ['d1/a2', 'off'],
        ['d1/a3', 'off'],
      ]);
      expect(told(few)).to.deep.equal([['fewest-taps', 'd1/a4']]);
      expect(few.alternatives[0]?.plan).to.include({ loss: 43, changes: 1, verdict: 'fits' });
      expect(few.alternatives[0]?.plan.choices[0]?.option).to.include({ loss: 43, changes: 1 });
    });

    it('with a computer, where there is one', () => {
      const apps = [app('a1', 9, gb(4))];
      expect(told(row(gb(1), apps))).to.deep.equal([]);
      expect(told(row(gb(1), apps, { hasComputer: false }))).to.deep.equal([]);
      const [computer] = row(gb(1), apps, { hasComputer: true }).alternatives;
      expect(computer).to.include({ kind: 'computer', deviceId: 'd1' });
      expect(computer?.plan).to.include({ loss: 3, changes: 1, used: gb(2), verdict: 'fits' });
      expect(computer?.plan.choices[0]).to.include({ freed: gb(4) });
    });

    it('and what else has to go then, of devices the reader doesn’t keep in iCloud', () => {
      const devices = (want: 'icloud' | null) => [
        { id: 'd1', rest: gb(4), want },
        { id: 'd2', apps: [app('a1', 0)] },
      ];
      const both = (want: 'icloud' | null) =>
        rowOf(one({ id: 'p1', cloud: { mail: gb(4) }, devices: devices(want) }, { hasComputer: true }));
      expect(both(null).plan).to.equal(null);
      expect(told(both(null))).to.deep.equal([['computer', 'd1/backup', 'd2/a1']]);
      expect(told(both('icloud'))).to.deep.equal([]);
    });

    it('that spare something', () => {
      const cloud = { mail: gb(4.5), photosDeleted: gb(1) };
      const tiny = one({ id: 'p1', cloud, devices: [{ rest: MB }] }, { hasComputer: true });
      expect(rowOf(tiny).plan?.take).to.deep.equal([['p1/deleted', 'empty']]);
      expect(told(rowOf(tiny))).to.deep.equal([]);
    });

    it('computed once', () => {
      const alike = row(gb(1), [app('a1', 9), app('a2', 9)]);
      expect(alike.alternatives).to.equal(alike.alternatives);
      expect(rowOf(mail(0)).alternatives).to.deep.equal([]);
    });
  });
});
