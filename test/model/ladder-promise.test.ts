import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  ladder,
  needs,
  planned,
  verdict,
  VERDICTS,
  type Household,
  type LadderRow,
} from '../../src/model/index.js';
import type { OfferedPlan, Person, Verdict } from '../../src/model/index.js';
import { anyHousehold } from './arbitrary-household.js';
import { crowdedHousehold } from './crowded-household.js';

const worst = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.reduce((a, b) => (VERDICTS.indexOf(b) > VERDICTS.indexOf(a) ? b : a));

/** The verdict on what `needs` sums up; on the free tier of a family, of each member on their own, and of all together. */
function reached(then: Household, { poolId, tier, capacity, headroom }: LadderRow): Verdict {
  const pool = needs(then).pools.find(({ id }) => id === poolId);
  if (!pool) throw new Error(`no pool ${poolId}`);
  if (poolId !== 'family' || tier !== '5GB' || then.family?.appleOne)
    return verdict(pool.total, capacity, headroom);
  if (pool.total.low > pool.people.length * capacity) return 'over';
  const beyond = pool.total.high - pool.people.reduce((sum, { total }) => sum + total.high, 0);
  return worst(
    pool.people.map(({ total }) =>
      verdict({ ...total, high: total.high + Math.max(0, beyond) }, capacity, headroom),
    ),
  );
}

type Part = { readonly id: string };

const partOf = <P extends Part>(parts: readonly P[], { id }: Part): P => {
  const found = parts.find((part) => part.id === id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
};

const isGone = (parts: readonly Part[], { id }: Part): boolean => parts.every((part) => part.id !== id);

/** Each change from `wished` to `then` is one that a plan may make, and no wish of `today` is broken. */
function checkPerson(today: Person, wished: Person, then: Person, movedId: string | undefined): void {
  for (const item of today.cloud.drive) {
    if (item.want === 'keep' || !item.mayGo)
      expect(isGone(then.cloud.drive, item)).to.equal(isGone(wished.cloud.drive, item));
  }
  for (const backup of today.oldBackups) {
    const stays = backup.want !== 'delete' && (backup.want === 'keep' || backup.needed !== 'no');
    if (stays) expect(isGone(then.oldBackups, backup)).to.equal(false);
  }
  if (today.emptyDeleted.want === false) expect(then.cloud.photosDeleted).to.equal(today.cloud.photosDeleted);
  const [fullest] = [...then.devices].sort((a, b) => b.photos.size.bytes - a.photos.size.bytes);
  for (const device of then.devices) {
    const { want, photos, messages, apps } = partOf(today.devices, device);
    const before = partOf(wished.devices, device);
    expect(device.backup).to.equal(device.id === movedId && want === null ? 'computer' : before.backup);
    expect(device.photos.in).to.equal(photos.want ?? device.photos.in);
    expect(device.messages.in).to.equal(messages.want ?? device.messages.in);
    if (before.messages.in !== device.messages.in) expect(device.messages.in).to.equal('icloud');
    if (before.photos.in !== device.photos.in) {
      expect(before.photos.in).to.equal('backup');
      if (device.photos.in === 'nowhere') checkCopies(then, device, fullest);
    }
    for (const app of device.apps) {
      const asked = partOf(apps, app);
      const was = partOf(before.apps, app).on;
      if (app.on === was) continue;
      expect(was && asked.want === null).to.equal(true);
      expect(asked.unlocked || !['only', 'device'].includes(asked.class)).to.equal(true);
    }
  }
}

type Device = Person['devices'][number];

/** Photos go nowhere only where the fullest device has them all, and keeps them in iCloud. */
function checkCopies({ photosInCommon }: Person, device: Device, fullest: Device | undefined): void {
  expect(photosInCommon).to.equal(1);
  expect(fullest?.id).not.to.equal(device.id);
  const isKept =
    fullest?.photos.in === 'icloud' || (fullest?.photos.in === 'backup' && fullest.backup === 'icloud');
  expect(isKept).to.equal(true);
}

function checkPlan(any: Household, row: LadderRow, plan: OfferedPlan, movedId?: string): void {
  const then = planned(any, plan);
  expect(reached(then, row)).to.equal(plan.verdict);
  expect(plan.verdict).to.be.oneOf(['fits', 'tight']);
  const wished = planned(any);
  for (const person of then.people)
    checkPerson(partOf(any.people, person), partOf(wished.people, person), person, movedId);
  expect(plan.choices.map(({ choice, option }) => [choice.id, option.id])).to.deep.equal(plan.take);
  expect(plan.choices.reduce((sum, { option }) => sum + option.loss, 0)).to.equal(plan.loss);
  expect(plan.choices.reduce((sum, { option }) => sum + option.changes, 0)).to.equal(plan.changes);
}

function checkLadder(any: Household): void {
  for (const row of ladder(any).pools.flatMap(({ rows }) => rows)) {
    const { plan, alternatives, wished, today, unprotected } = row;
    expect(today.verdict).to.equal(reached(any, row));
    expect(wished.verdict).to.equal(reached(planned(any), row));
    if (plan) checkPlan(any, row, plan);
    for (const { kind, plan: other, deviceId } of alternatives) {
      checkPlan(any, row, other, deviceId);
      expect(other.verdict).to.equal(kind === 'computer' ? 'fits' : plan?.verdict);
      if (kind === 'equal') expect([other.loss, other.changes]).to.deep.equal([plan?.loss, plan?.changes]);
      if (kind === 'fewest-taps') expect(other.changes).to.be.below(plan?.changes ?? 0);
    }
    if (wished.verdict === 'fits') expect(plan).to.equal(null);
    if (unprotected) {
      expect(plan).to.equal(null);
      expect(unprotected.bytes).to.be.above(0);
    }
  }
}

describe('every plan that the ladder offers', () => {
  const CHUNKS = 10;
  for (let chunk = 1; chunk <= CHUNKS; chunk += 1) {
    it(`gives the verdict it names, and leaves nothing unprotected: 1000 households, ${String(chunk)} of ${String(CHUNKS)}`, function () {
      this.timeout(60_000);
      const households = fc.oneof(
        { arbitrary: crowdedHousehold, weight: 3 },
        { arbitrary: anyHousehold(), weight: 1 },
      );
      fc.assert(fc.property(households, checkLadder), { numRuns: 1000, seed: chunk });
    });
  }
});
