import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { TIERS } from '../../src/data/tiers.js';
import { capacityOf } from '../../src/model/capacity.js';
import { done } from '../../src/model/done.js';
import type { Household } from '../../src/model/household.js';
import { ladder } from '../../src/model/ladder.js';
import { needs, type PoolNeeds } from '../../src/model/needs.js';
import { planned } from '../../src/model/planned.js';
import { poolsOf } from '../../src/model/pools.js';
import { steps } from '../../src/model/steps.js';
import type { Goal, Step } from '../../src/model/step-types.js';
import { timeline } from '../../src/model/timeline.js';
import { wishesOf, withoutWishes, withWishesAt, type Wish } from '../../src/model/wish-paths.js';
import { anyHousehold } from './arbitrary-household.js';

/** Steps after which the device's backup stays as it is until its next one. */
const LAGGING = new Set([
  'photos-on',
  'photos-off',
  'messages-on',
  'messages-off',
  'backup-on',
  'app-on',
  'photo-library-on',
]);

const devicesOf = (household: Household) => household.people.flatMap(({ devices }) => devices);

const poolNeeds = (household: Household, poolId: string): PoolNeeds => {
  const pool = needs(household).pools.find(({ id }) => id === poolId);
  if (!pool) throw new Error(`no pool ${poolId}`);
  return pool;
};

const backupsOf = (household: Household): ReadonlyMap<string, number> =>
  new Map(
    needs(household).pools.flatMap(({ people }) =>
      people.flatMap(({ devices }) => devices.map(({ id, total }): [string, number] => [id, total.bytes])),
    ),
  );

/** What a step makes true, told from its code and id alone. */
function comesTrue({ id, code, settles }: Step): [path: string, wish: Wish][] {
  if (code === 'photos-on' || code === 'messages-on') return [[id.replace(/\/on$/, ''), 'icloud']];
  const onTheWay = code === 'wait-until-uploaded' || code === 'back-up';
  return settles && !onTheWay ? [[settles.path, settles.wish]] : [];
}

/** The bytes a pool uses after each step, by the rules of the timeline and `needs` alone. */
function replay(household: Household, list: readonly Step[]): number[] {
  const today = withoutWishes(household);
  const wishes = new Map<string, Wish>();
  const needed = backupsOf(today);
  const stored = new Map(
    devicesOf(today).map(({ id, backup, stored, lastBackup }): [string, number] => {
      const worst = lastBackup === 'never' ? 0 : (needed.get(id) ?? 0);
      return [id, backup === 'icloud' ? (stored?.bytes ?? worst) : 0];
    }),
  );
  let before = today;
  return list.map((step) => {
    for (const [path, wish] of comesTrue(step)) wishes.set(path, wish);
    const now = planned(withWishesAt(today, wishes));
    const [was, is] = [backupsOf(before), backupsOf(now)];
    for (const { id, backup } of devicesOf(now)) {
      const need = is.get(id) ?? 0;
      const kept = (stored.get(id) ?? 0) + (LAGGING.has(step.code) ? 0 : need - (was.get(id) ?? 0));
      const backsUp = step.code === 'back-up' && step.deviceId === id;
      stored.set(id, backup !== 'icloud' ? 0 : backsUp ? need : Math.max(0, kept));
    }
    before = now;
    const pool = poolNeeds(now, step.poolId);
    const devices = pool.people.flatMap((person) => person.devices);
    return devices.reduce(
      (sum, { id, total }) => sum - total.bytes + (stored.get(id) ?? 0),
      pool.total.bytes,
    );
  });
}

/** A household, and what to make of it: only its wishes, or a tier with the plan that reaches it. */
const anyJourney = fc
  .record({
    household: anyHousehold(),
    pool: fc.nat(2),
    tier: fc.option(fc.constantFrom(...TIERS), { freq: 4 }),
  })
  .map(({ household, pool, tier }): { household: Household; goal: Goal | null } => {
    const pools = tier ? ladder(household, { tiers: [tier] }).pools : [];
    const chosen = pools[pool % pools.length];
    if (!tier || !chosen) return { household, goal: null };
    return { household, goal: { poolId: chosen.id, tier, take: chosen.rows[0]?.plan?.take ?? [] } };
  });

/**
 * What somebody leaves in iCloud depends on who has left before, and rows that contradict their total are
 * counted otherwise: there the order of the steps tells.
 */
const orderTells = (household: Household): boolean =>
  needs(household).notices.some(({ code }) => code === 'rows-exceed-total') ||
  devicesOf(household).some(({ photos, messages }) =>
    [photos, messages].some((part) => part.in === 'icloud' && part.want !== null && part.want !== 'icloud'),
  );

const limitOf = (household: Household, goal: Goal | null, poolId: string): number => {
  const pool = poolsOf(household).find(({ id }) => id === poolId)?.pool;
  if (!pool) throw new Error(`no pool ${poolId}`);
  const tiers = goal?.tier && goal.poolId === poolId ? [pool.tier, goal.tier] : [pool.tier];
  return Math.max(...tiers.map((tier) => capacityOf(pool, tier)));
};

const RUNS = { numRuns: 100 };

describe('steps, replayed', () => {
  it('use what the rules of the timeline say after each of them', () => {
    fc.assert(
      fc.property(anyJourney, ({ household, goal }) => {
        const { steps: list } = steps(household, goal, { ios: 26 });
        const doing = list.filter(({ phase }) => phase !== 'tier');
        expect(doing.map(({ use }) => use.bytes)).to.deep.equal(replay(household, doing));
      }),
      RUNS,
    );
  });

  it('never exceed the tier unless they say so, by no reading of the sizes', () => {
    fc.assert(
      fc.property(anyJourney, ({ household, goal }) => {
        const { steps: list, unsafe } = steps(household, goal, { ios: 26 });
        const use = new Map(timeline(household, goal).map(({ poolId, today }) => [poolId, today.use]));
        for (const step of list) {
          const before = use.get(step.poolId);
          const limit = limitOf(household, goal, step.poolId);
          const breaks = (['bytes', 'high'] as const).some(
            (pick) => step.use[pick] > limit && step.use[pick] > (before?.[pick] ?? 0),
          );
          expect(step.exceeds).to.equal(breaks);
          expect(step.freed).to.equal((before?.bytes ?? 0) - step.use.bytes);
          use.set(step.poolId, step.use);
        }
        expect(unsafe).to.equal(list.some(({ exceeds }) => exceeds));
      }),
      RUNS,
    );
  });

  it('buy before the first step that needs it, and only then', () => {
    fc.assert(
      fc.property(anyJourney, ({ household, goal }) => {
        const { steps: list } = steps(household, goal, { ios: 26 });
        const bought = list.findIndex(({ code }) => code === 'buy-tier');
        if (bought < 0) return;
        const own = (some: readonly Step[]) => some.filter(({ poolId }) => poolId === goal?.poolId);
        const today = limitOf(household, null, goal?.poolId ?? '');
        for (const step of own(list.slice(0, bought))) expect(step.use.high).to.be.at.most(today);
        const [next] = own(list.slice(bought + 1));
        if (next) expect(next.use.high).to.be.above(today);
      }),
      RUNS,
    );
  });

  it('lead from today to what the plan needs, over the peak', () => {
    fc.assert(
      fc.property(anyJourney, ({ household, goal }) => {
        const { steps: list } = steps(household, goal, { ios: 26 });
        const after = planned(household, goal ?? undefined);
        for (const pool of timeline(household, goal)) {
          expect(pool.after.use.bytes).to.equal(poolNeeds(after, pool.poolId).total.bytes);
          const uses = list
            .filter(({ poolId, phase }) => poolId === pool.poolId && phase !== 'tier')
            .map(({ use }) => use.bytes);
          expect(pool.peak.use.bytes).to.equal(Math.max(...uses, pool.after.use.bytes));
          for (const { use, photos, backups, others } of [pool.today, pool.peak, pool.after]) {
            const parts = [photos, others, ...backups.map(({ size }) => size)];
            expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).to.equal(use.bytes);
            expect(use.low).to.be.at.most(use.bytes);
            expect(use.bytes).to.be.at.most(use.high);
          }
        }
      }),
      RUNS,
    );
  });

  it('have ids of their own that stay while others are ticked off', () => {
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        const { steps: list } = steps(household, null, { ios: 26 });
        const ids = list.map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        const first = list.findIndex(({ settles }) => settles);
        const step = list[first];
        if (!step) return;
        const left = steps(done(household, step), null, { ios: 26 }).steps.map(({ id }) => id);
        expect(ids).to.include.members(left.filter((id) => !/^[^/]+\/back-up$/.test(id)));
        const others = list.filter(({ id, settles }) => settles && id !== step.id).map(({ id }) => id);
        expect(left).to.include.members(others);
      }),
      RUNS,
    );
  });

  it('done one after the other, leave no wish with a step and what the plan needs', () => {
    fc.assert(
      fc.property(anyHousehold(), (household) => {
        const { steps: list } = steps(household, null, { ios: 26 });
        const after = list.reduce((now, step) => done(now, step), household);
        expect(steps(after, null, { ios: 26 }).steps).to.deep.equal([]);
        for (const { id } of orderTells(household) ? [] : poolsOf(household)) {
          const wished = poolNeeds(planned(household), id).total.bytes;
          const { used, total } = poolNeeds(after, id);
          if (used?.bytes !== 0) expect(total.bytes).to.equal(wished); // else it went below what was deleted
        }
        const rest = new Set(wishesOf(after).keys());
        const settled = [...wishesOf(household).keys()].filter((path) => !rest.has(path));
        expect(settled).to.include.members(list.flatMap(({ settles }) => settles?.path ?? []));
      }),
      RUNS,
    );
  });
});
