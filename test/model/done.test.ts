import { expect } from '@esm-bundle/chai';
import { done } from '../../src/model/done.js';
import type { Household, HouseholdInput } from '../../src/model/household.js';
import { needs } from '../../src/model/needs.js';
import { steps } from '../../src/model/steps.js';
import { tonight } from '../../src/model/tonight.js';
import { household } from './arbitrary-household.js';
import { gb, scenario } from './scenario.js';

type PersonInput = NonNullable<HouseholdInput['people']>[number];
type DeviceInput = NonNullable<PersonInput['devices']>[number];

const one = (device: DeviceInput, person: PersonInput = {}): Household =>
  household({ version: 1, people: [{ pool: { tier: '50GB' }, ...person, devices: [device] }] });

function tick(of: Household, id: string): Household {
  const step = steps(of, null, { ios: 26 }).steps.find((known) => known.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return done(of, step);
}

const device = (of: Household) => of.people[0]?.devices[0];
const need = (of: Household) => needs(of).total.bytes;

describe('done', () => {
  const apps = [
    { id: 'a1', size: gb(1), want: false },
    { id: 'a2', size: gb(2), want: false },
  ];

  it('makes one wish today’s value and leaves the others', () => {
    const after = tick(one({ rest: gb(3), apps }), 'd1/a2');
    expect(device(after)?.apps.map(({ on, want }) => [on, want])).to.deep.equal([
      [true, false],
      [false, null],
    ]);
    expect(need(after)).to.equal(gb(4));
  });

  it('removes a deleted old backup or Drive item, and empties Recently Deleted', () => {
    const before = household({
      version: 1,
      people: [
        {
          cloud: { photosDeleted: gb(1), drive: [{ id: 'f1', size: gb(2), want: 'delete' }] },
          emptyDeleted: { want: true },
          oldBackups: [{ id: 'o1', size: gb(4), needed: 'no', want: 'delete' }],
        },
      ],
    });
    const after = ['p1/o1', 'p1/deleted', 'p1/f1'].reduce(tick, before);
    expect(after.people[0]?.oldBackups).to.deep.equal([]);
    expect(after.people[0]?.cloud.drive).to.deep.equal([]);
    expect(after.people[0]?.emptyDeleted.want).to.equal(null);
    expect(need(after)).to.equal(0);
  });

  it('changes nothing by a step on the way', () => {
    const before = one({ rest: gb(3), photos: { size: gb(4), in: 'backup', want: 'icloud' } });
    expect(tick(before, 'd1/photos/on')).to.equal(before);
    expect(tick(before, 'd1/photos/wait')).to.equal(before);
    const after = tick(before, 'd1/photos/back-up');
    expect(device(after)?.photos).to.deep.include({ in: 'icloud', want: null });
  });

  it('keeps the wish for iCloud while the photos are on the way round', () => {
    const before = household({
      ...one({ rest: gb(3), photos: { size: gb(40), in: 'backup', want: 'icloud' } }),
      hasComputer: true,
    });
    const out = tick(before, 'd1/photos/off');
    expect(device(out)?.photos).to.deep.include({ in: 'nowhere', want: 'icloud' });
    expect(steps(out, null, { ios: 26 }).steps.map(({ id }) => id)).to.deep.equal([
      'd1/photos/on',
      'd1/photos/wait',
    ]);
    expect(device(tick(out, 'd1/photos/wait'))?.photos).to.deep.include({ in: 'icloud', want: null });
  });

  it('lets *Used*, stored and total follow, and keeps the increment for tonight', () => {
    const before = one(
      { stored: gb(5), next: { size: gb(1.5), means: 'increment' }, apps },
      { pool: { tier: '5GB', used: gb(4.8) } },
    );
    const after = tick(before, 'd1/a1');
    const [person] = after.people;
    expect(person?.pool).to.deep.include({ used: { bytes: gb(3.8), low: gb(3.8), high: gb(3.8) } });
    expect(device(after)?.stored?.bytes).to.equal(gb(4));
    expect(device(after)?.next?.size.bytes).to.equal(gb(1.5));
    expect(need(after)).to.equal(need(before) - gb(1));
    expect(tonight(before)[0]?.answer).to.equal('wont');
    expect(tonight(tick(after, 'd1/a2'))[0]?.answer).to.equal('will');
  });

  it('lets a next size that is a total follow too, other devices as they were', () => {
    const before = household({
      version: 1,
      people: [
        {
          pool: { tier: '50GB', used: gb(20) },
          devices: [
            { id: 'd1', next: { size: gb(6), means: 'total' }, apps },
            { id: 'd2', stored: gb(5), next: { size: gb(6), means: 'total' } },
          ],
        },
      ],
    });
    const after = tick(before, 'd1/a2');
    expect(device(after)?.next).to.deep.include({ means: 'total' });
    expect(device(after)?.next?.size.bytes).to.equal(gb(4));
    expect(after.people[0]?.devices[1]).to.deep.equal(before.people[0]?.devices[1]);
    expect(need(after)).to.equal(need(before) - gb(2));
  });

  it('waits with the stored size for the next backup where something comes in', () => {
    const before = one({
      stored: gb(2),
      rest: gb(2),
      apps: [{ id: 'a1', size: gb(1), on: false, want: true }],
    });
    const after = tick(before, 'd1/a1');
    expect(device(after)?.stored?.bytes).to.equal(gb(2));
    expect(need(after)).to.equal(gb(3));
  });

  it('forgets the backup that is gone', () => {
    const before = one({ stored: gb(2), next: { size: gb(1), means: 'increment' }, want: 'computer' });
    const after = tick(before, 'd1/backup/off');
    expect(device(after)).to.deep.include({ backup: 'computer', want: null, stored: null, next: null });
  });

  it('knows after a backup that what was to come is stored and used', () => {
    const before = one(
      {
        stored: gb(2),
        next: { size: gb(1.2), means: 'increment' },
        apps: [{ id: 'a1', size: gb(1), want: false }],
      },
      { pool: { tier: '50GB', used: gb(4.8) } },
    );
    const list = steps(before, null, { ios: 26 }).steps;
    expect(list.map(({ id }) => id)).to.deep.equal(['d1/a1', 'd1/back-up']);
    const after = list.reduce((now, step) => done(now, step), before);
    expect(device(after)).to.deep.include({ next: null });
    expect(device(after)?.stored?.bytes).to.equal(gb(2) + gb(1.2) - gb(1));
    expect(needs(after).pools[0]?.used?.bytes).to.equal(gb(4.8) + gb(1.2) - gb(1));
    expect(need(after)).to.equal(need(before) - gb(1));
    const never = tick(one({ lastBackup: 'never', rest: gb(2), want: 'icloud', apps }), 'd1/back-up');
    expect(device(never)).to.deep.include({ lastBackup: null });
    expect(device(never)?.stored?.bytes).to.equal(gb(5));
  });

  it('buys and goes down', () => {
    const bought = done(scenario('example'), {
      code: 'buy-tier',
      tier: '50GB',
      poolId: 'p1',
      deviceId: null,
      settles: null,
    });
    expect(needs(bought).pools[0]?.capacity).to.equal(gb(50));
    const tierOf = (tier: '200GB' | '5GB') =>
      ({ code: 'lower-tier', tier, poolId: 'family', deviceId: null, settles: null }) as const;
    const family = scenario('two-apart');
    expect(done(family, tierOf('200GB')).family?.tier).to.equal('200GB');
    const apart = done(family, tierOf('5GB'));
    expect(apart.family).to.equal(null);
    expect(needs(apart).pools.map(({ id, capacity }) => [id, capacity])).to.deep.equal([
      ['p1', gb(5)],
      ['p2', gb(5)],
    ]);
    expect(done(apart, tierOf('200GB'))).to.equal(apart);
  });

  it('changes nothing for what is no longer there', () => {
    const before = scenario('example');
    const gone = { code: 'back-up', tier: null, poolId: 'p1', deviceId: 'd9', settles: null } as const;
    expect(done(before, gone)).to.equal(before);
    const settles = { path: 'd9/a1', wish: false };
    expect(done(before, { ...gone, code: 'app-off', settles })).to.deep.equal(before);
  });
});
