import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { choices, needs, planned, writeHousehold, type Household, type Size } from '../../src/model/index.js';
import { anyHousehold, household } from './arbitrary-household.js';
import { boundsOf, one, type DeviceInput, type PersonInput } from './need-of.js';

const after = (person: PersonInput) => boundsOf(needs(planned(one(person))).total);
const unexplained = (any: Household) =>
  needs(any).pools.map(({ categories }) => categories.unexplained.bytes);

/** A household and something to take of each of its choices, perhaps. */
const anyPlan = fc.tuple(anyHousehold(), fc.infiniteStream(fc.nat())).map(([any, picks]) => {
  const open = needs(any).pools.flatMap(({ id }) => choices(any, id).choices);
  const take = open.flatMap(({ id, options }): [string, string][] => {
    const option = options[Number(picks.next().value) % options.length];
    return option && option !== options[0] ? [[id, option.id]] : [];
  });
  return { any, plan: { take } };
});

describe('planned', () => {
  describe('any household', () => {
    it('without wishes is the household itself', () => {
      fc.assert(
        fc.property(anyHousehold({ wishes: false }), (any) => {
          expect(planned(any)).to.equal(any);
          expect(planned(any, { take: [] })).to.equal(any);
          expect(planned(any, { take: [['no', 'such choice']] })).to.equal(any);
        }),
        { numRuns: 200, seed: 1 },
      );
    });

    it('is left without wishes, so that planning it again changes nothing', () => {
      fc.assert(
        fc.property(anyPlan, ({ any, plan }) => {
          const once = planned(any, plan);
          expect(JSON.stringify(writeHousehold(once))).not.to.contain('"want"');
          expect(planned(once)).to.equal(once);
        }),
        { numRuns: 150, seed: 2 },
      );
    });

    it('keeps what no row explains', () => {
      fc.assert(
        fc.property(anyPlan, ({ any, plan }) => {
          expect(unexplained(planned(any, plan))).to.deep.equal(unexplained(any));
        }),
        { numRuns: 300, seed: 3 },
      );
    });

    it('stays a household, and its sizes in order', () => {
      fc.assert(
        fc.property(anyPlan, ({ any, plan }) => {
          const then = planned(any, plan);
          expect(household(writeHousehold(then))).to.deep.equal(then);
        }),
        { numRuns: 150, seed: 4 },
      );
    });
  });

  describe('an app switched off', () => {
    const apps = [{ size: [3, 4, 5], want: false }, { size: 2 }] satisfies DeviceInput['apps'];

    it('frees its row', () => {
      expect(after({ devices: [{ rest: 10, apps }] })).to.deep.equal([12, 12, 12]);
    });

    it('frees its row of a printed total, whose bounds move apart', () => {
      expect(after({ devices: [{ total: [20, 21, 22], apps }] })).to.deep.equal([15, 17, 19]);
      expect(after({ devices: [{ next: { size: [20, 21, 22], means: 'total' }, apps }] })).to.deep.equal([
        15, 17, 19,
      ]);
      const stored = { stored: [17, 18, 19], next: { size: 3, means: 'increment' } } as const;
      expect(after({ devices: [{ ...stored, apps }] })).to.deep.equal([15, 17, 19]);
    });

    it('never leaves less than nothing', () => {
      expect(
        after({ devices: [{ total: [4, 4, 9], apps: [{ size: [4, 6, 8], want: false }] }] }),
      ).to.deep.equal([0, 0, 5]);
    });

    it('frees its row of a printed Used, next backups counted in', () => {
      const device = { next: { size: 12, means: 'increment' }, apps } as const;
      expect(after({ pool: { used: 48 }, devices: [device] })).to.deep.equal([55, 56, 57]);
      expect(after({ pool: { used: 48 }, devices: [{ ...device, stored: 30 }] })).to.deep.equal([55, 56, 57]);
      expect(
        after({ pool: { used: 48 }, devices: [{ ...device, total: 42 }, { next: device.next }] }),
      ).to.deep.equal([67, 68, 69]);
    });

    it('frees nothing where it is off, or no backup holds it', () => {
      expect(after({ devices: [{ total: 20, apps: [{ size: 4, on: false, want: false }] }] })).to.deep.equal([
        20, 20, 20,
      ]);
      expect(after({ pool: { used: 48 }, devices: [{ backup: 'none', apps }] })).to.deep.equal([48, 48, 48]);
    });

    it('switched on again takes its room', () => {
      const off = [{ size: [3, 4, 5], on: false, want: true }] satisfies DeviceInput['apps'];
      expect(after({ devices: [{ total: 20, apps: off }] })).to.deep.equal([23, 24, 25]);
      expect(after({ pool: { used: 48 }, devices: [{ total: 20, apps: off }] })).to.deep.equal([51, 52, 53]);
    });
  });

  describe('photos', () => {
    const moving = { photos: { size: [35, 40, 45], in: 'backup', want: 'icloud' } } as const;

    it('leave the backup for the library', () => {
      expect(after({ devices: [{ rest: 3, ...moving }] })).to.deep.equal([38, 43, 48]);
      expect(after({ devices: [{ rest: 3, ...moving }, { photos: { size: 50 } }] })).to.deep.equal([
        53, 53, 53,
      ]);
    });

    it('add their own part to a measured library', () => {
      const person = (photosInCommon: number) => ({
        photosInCommon,
        cloud: { photos: 60 },
        devices: [{ rest: 3, ...moving }],
      });
      expect(after(person(1))).to.deep.equal([63, 63, 63]);
      expect(after(person(0.5))).to.deep.equal([80, 83, 85]);
    });

    it('that leave iCloud Photos take nothing from the library', () => {
      const leaving = { photos: { size: 40, in: 'icloud', want: 'nowhere' } } as const;
      expect(after({ devices: [leaving, { photos: { size: 30 } }] })).to.deep.equal([40, 40, 40]);
      expect(after({ cloud: { photosDeleted: 5 }, devices: [leaving] })).to.deep.equal([45, 45, 45]);
      expect(after({ devices: [{ photos: { ...leaving.photos, want: 'backup' } }] })).to.deep.equal([
        80, 80, 80,
      ]);
    });

    it('recently deleted go, whether the library was measured or not', () => {
      const emptyDeleted = { want: true };
      expect(after({ emptyDeleted, cloud: { photos: 60, photosDeleted: [4, 5, 6] } })).to.deep.equal([
        54, 55, 56,
      ]);
      const computed = { cloud: { photosDeleted: 5 }, devices: [{ photos: { size: 40 } }] };
      expect(after({ emptyDeleted, ...computed })).to.deep.equal([40, 40, 40]);
      expect(after({ emptyDeleted, pool: { used: [90, 100, 110] }, ...computed })).to.deep.equal([
        85, 95, 105,
      ]);
      expect(after({ emptyDeleted: { want: false }, ...computed })).to.deep.equal([45, 45, 45]);
    });
  });

  it('messages move alike', () => {
    const messages = { size: 5, in: 'backup', want: 'icloud' } as const;
    expect(after({ devices: [{ messages }, { messages: { ...messages, size: 7 } }] })).to.deep.equal([
      7, 7, 7,
    ]);
    const person = { messagesInCommon: 0, cloud: { messages: 20 }, devices: [{ messages }] };
    expect(after(person)).to.deep.equal([25, 25, 25]);
  });

  it('a device that leaves iCloud takes its whole backup with it, one that comes brings it', () => {
    const device = { rest: 3, apps: [{ size: 4 }], photos: { size: 30 } };
    expect(after({ devices: [{ ...device, want: 'computer' }] })).to.deep.equal([30, 30, 30]);
    expect(after({ devices: [{ ...device, backup: 'computer', want: 'icloud' }] })).to.deep.equal([
      37, 37, 37,
    ]);
    const used = { pool: { used: 100 } };
    expect(
      after({
        ...used,
        devices: [{ ...device, stored: 5, next: { size: 2, means: 'increment' }, want: 'none' }],
      }),
    ).to.deep.equal([95, 95, 95]);
  });

  it('what is to be deleted goes', () => {
    const drive = [
      { size: 8, want: 'delete' },
      { size: 16, want: 'keep' },
    ] satisfies NonNullable<PersonInput['cloud']>['drive'];
    const oldBackups = [{ size: 32, want: 'delete' }, { size: 64 }] satisfies PersonInput['oldBackups'];
    expect(after({ cloud: { drive }, oldBackups })).to.deep.equal([80, 80, 80]);
    expect(after({ pool: { used: 200 }, cloud: { drive }, oldBackups })).to.deep.equal([160, 160, 160]);
  });

  describe('a plan', () => {
    it('comes on top of the wishes', () => {
      const apps = [
        { id: 'a1', size: 1, want: false },
        { id: 'a2', size: 2 },
        { id: 'a3', size: 4 },
      ];
      const then = planned(one({ devices: [{ id: 'd1', apps }] }), { take: [['d1/a2', 'off']] });
      expect(then.people[0]?.devices[0]?.apps.map(({ on }) => on)).to.deep.equal([false, false, true]);
    });

    it('settles a computer backup before photos and messages, which are then of the others', () => {
      const device = (id: string, bytes: number): DeviceInput => ({
        id,
        photos: { size: bytes, in: 'backup' },
        messages: { size: bytes, in: 'backup' },
      });
      const three = one({ id: 'p1', devices: [device('d1', 50), device('d2', 40), device('d3', 30)] });
      const take: [string, string][] = [
        ['d2/backup', 'computer'],
        ['p1/messages', 'icloud'],
        ['p1/photos', 'off-1'],
      ];
      const devices = planned(three, { take }).people[0]?.devices ?? [];
      expect(devices.map(({ backup, photos, messages }) => [backup, photos.in, messages.in])).to.deep.equal([
        ['icloud', 'backup', 'icloud'],
        ['computer', 'backup', 'backup'],
        ['icloud', 'nowhere', 'icloud'],
      ]);
    });
  });

  it('leaves what nothing touches as it is', () => {
    const before = household({
      version: 1,
      family: { tier: '2TB', used: 100 },
      people: [
        {
          pool: 'family',
          devices: [{ apps: [{ size: 1, want: false }, { size: 2 }] }, { apps: [{ size: 4 }] }],
        },
        { pool: 'family', devices: [{ rest: 8 }] },
        { pool: { used: 50 }, devices: [{ next: { size: 1, means: 'increment' } }] },
      ],
    });
    const then = planned(before);
    const [ana, ben, cem] = before.people;
    expect(then.people[0]?.devices[0]?.apps[1]).to.equal(ana?.devices[0]?.apps[1]);
    expect(then.people[0]?.devices[1]).to.equal(ana?.devices[1]);
    expect(then.people[0]?.cloud.drive).to.equal(ana?.cloud.drive);
    expect(then.people[1]).to.equal(ben);
    expect(then.people[2]).to.equal(cem);
    const used: Size | null | undefined = then.family?.used;
    expect(used).to.deep.equal({ bytes: 99, low: 99, high: 99 });
  });
});
