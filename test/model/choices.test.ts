import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  choices,
  needs,
  planned,
  type Household,
  type PoolChoice,
  type PoolOption,
} from '../../src/model/index.js';
import { anyHousehold, household } from './arbitrary-household.js';
import { one, type DeviceInput, type PersonInput } from './need-of.js';

const GB = 2 ** 30;

const open = (person: PersonInput): readonly PoolChoice[] =>
  choices(one({ id: 'p1', ...person }), 'p1').choices;
const ids = (person: PersonInput): string[] => open(person).map(({ id }) => id);

/** What a choice offers besides how things stand: id, loss, changes and bytes freed. */
const offers = (person: PersonInput, choiceId: string) => {
  const [asIs, ...others] = open(person).find(({ id }) => id === choiceId)?.options ?? [];
  return others.map(({ id, loss, changes, bytes }) => [id, loss, changes, (asIs?.bytes ?? 0) - bytes]);
};

const app = (parts: object): PersonInput => ({
  devices: [{ id: 'd1', apps: [{ id: 'a1', size: GB, ...parts }] }],
});

describe('choices', () => {
  describe('of apps', () => {
    it('cost by class, and an effort of 3', () => {
      const losses = ['returns', 'cloud-confirmed', 'check', 'unknown', 'cloud'].map((of) =>
        offers(app({ class: of }), 'd1/a1'),
      );
      expect(losses.flat()).to.deep.equal([3, 7, 28, 33, 43].map((loss) => ['off', loss, 1, GB]));
    });

    it('cost what the reader says', () => {
      expect(offers(app({ class: 'cloud', loss: 0 }), 'd1/a1')).to.deep.equal([['off', 3, 1, GB]]);
      expect(offers(app({ class: 'returns', loss: 90 }), 'd1/a1')).to.deep.equal([['off', 93, 1, GB]]);
    });

    it('that hold the only copy stay until unlocked', () => {
      for (const of of ['only', 'device']) {
        expect(ids(app({ class: of }))).to.deep.equal([]);
        expect(ids(app({ class: of, loss: 0 }))).to.deep.equal([]);
        expect(offers(app({ class: of, unlocked: true }), 'd1/a1')).to.deep.equal([['off', 103, 1, GB]]);
      }
    });

    it('stay off when off, as wished when wished, and are none when empty or in no iCloud backup', () => {
      const closed = [{ on: false }, { want: true }, { want: false }, { size: 0 }];
      for (const parts of closed) expect(ids(app({ class: 'returns', ...parts }))).to.deep.equal([]);
      for (const device of [{ backup: 'computer' }, { backup: 'none' }, { want: 'computer' }] as const) {
        expect(ids({ devices: [{ ...device, apps: [{ size: GB, class: 'returns' }] }] })).to.deep.equal([]);
      }
      expect(
        ids({ devices: [{ id: 'd1', backup: 'none', want: 'icloud', apps: [{ id: 'a1', size: 1 }] }] }),
      ).to.deep.equal(['d1/a1']);
    });
  });

  describe('of what nobody needs', () => {
    it('Recently Deleted', () => {
      const cloud = { photos: 40, photosDeleted: 5 };
      expect(offers({ cloud }, 'p1/deleted')).to.deep.equal([['empty', 4, 1, 5]]);
      expect(offers({ cloud: { photosDeleted: 5 } }, 'p1/deleted')).to.deep.equal([['empty', 4, 1, 5]]);
      expect(ids({ cloud, emptyDeleted: { want: false } })).to.deep.equal([]);
      expect(ids({ cloud, emptyDeleted: { want: true } })).to.deep.equal([]);
    });

    it('old backups, once the answer is no', () => {
      const backup = (parts: object): PersonInput => ({ oldBackups: [{ id: 'o1', size: 12, ...parts }] });
      expect(offers(backup({ needed: 'no' }), 'p1/o1')).to.deep.equal([['delete', 3, 1, 12]]);
      for (const parts of [{ needed: 'unknown' }, { needed: 'yes' }, { needed: 'no', want: 'keep' }]) {
        expect(ids(backup(parts))).to.deep.equal([]);
      }
    });

    it('Drive items that may go', () => {
      const item = (parts: object): PersonInput => ({ cloud: { drive: [{ id: 'f1', size: 7, ...parts }] } });
      expect(offers(item({ mayGo: true }), 'p1/f1')).to.deep.equal([['delete', 28, 1, 7]]);
      expect(ids(item({ mayGo: false }))).to.deep.equal([]);
      expect(ids(item({ mayGo: true, want: 'keep' }))).to.deep.equal([]);
    });
  });

  describe('of messages', () => {
    const device = (size: number, parts: object = {}): DeviceInput => ({
      messages: { size, in: 'backup', ...parts },
    });

    it('are one choice of a person', () => {
      expect(offers({ devices: [device(5), device(7)] }, 'p1/messages')).to.deep.equal([
        ['icloud', 12, 2, 5],
      ]);
      expect(offers({ devices: [device(5)] }, 'p1/messages')).to.deep.equal([['icloud', 9, 1, 0]]);
      expect(
        offers({ messagesInCommon: 0, cloud: { messages: 20 }, devices: [device(5)] }, 'p1/messages'),
      ).to.deep.equal([['icloud', 9, 1, 0]]);
    });

    it('stay where the reader wants them', () => {
      expect(ids({ devices: [device(5, { want: 'backup' }), device(7)] })).to.deep.equal([]);
      expect(offers({ devices: [device(5, { want: 'icloud' }), device(7)] }, 'p1/messages')).to.deep.equal([
        ['icloud', 9, 1, 5],
      ]);
      expect(ids({ devices: [device(5, { in: 'icloud' }), { ...device(7), backup: 'none' }] })).to.deep.equal(
        [],
      );
    });
  });

  describe('tell', () => {
    const optionOf = (person: PersonInput): PoolOption | undefined => open(person)[0]?.options[1];

    it('why, where, what is deleted, and whether it can be undone', () => {
      expect(optionOf(app({ class: 'check' }))).to.include({
        why: 'app-check',
        reversible: true,
        deletes: 'backup-part',
      });
      expect(optionOf(app({ class: 'check' }))?.deviceIds).to.deep.equal(['d1']);
      expect(optionOf({ cloud: { photosDeleted: 5 } })).to.include({
        why: 'empty-deleted',
        reversible: false,
        deletes: 'cloud-data',
      });
      expect(optionOf({ oldBackups: [{ size: 1, needed: 'no' }] })).to.include({
        why: 'old-backup',
        reversible: false,
        deletes: 'backup',
      });
      expect(optionOf({ cloud: { drive: [{ size: 1, mayGo: true }] } })).to.include({
        why: 'drive-item',
        reversible: false,
        deletes: 'cloud-data',
      });
      expect(optionOf({ devices: [{ messages: { size: 1, in: 'backup' } }] })).to.include({
        why: 'messages-to-icloud',
        reversible: true,
        deletes: 'none',
      });
    });
  });

  it('of a pool that is not there are none', () => {
    expect(choices(one({}), 'p7')).to.deep.equal({ poolId: 'p7', fixed: 0, fixedHigh: 0, choices: [] });
  });

  it('of a family are those of all its members', () => {
    const member = (n: number) => ({
      id: `p${String(n)}`,
      pool: 'family' as const,
      cloud: { photosDeleted: n },
    });
    const family = household({
      version: 1,
      family: { tier: '200GB' },
      people: [member(1), { id: 'x', cloud: { photosDeleted: 1 } }, member(2)],
    });
    expect(choices(family, 'family').choices.map(({ id, personId }) => [id, personId])).to.deep.equal([
      ['p1/deleted', 'p1'],
      ['p2/deleted', 'p2'],
    ]);
  });

  describe('of any household', () => {
    /** Where sizes contradict each other, what is freed stops at nothing. */
    const isPlain = ({ people }: Household): boolean =>
      people.every(
        ({ cloud, devices }) =>
          (cloud.photos.bytes === 0 || cloud.photosDeleted.bytes < cloud.photos.bytes) &&
          devices.every(({ total, next, stored, photos, messages, apps }) => {
            const rows = [photos, messages, ...apps].reduce((sum, { size }) => sum + size.bytes, 0);
            const increment =
              next?.means === 'increment' && stored ? stored.bytes + next.size.bytes : Infinity;
            return rows <= (total?.bytes ?? (next?.means === 'total' ? next.size.bytes : increment));
          }),
      );
    const needIn = (any: Household, poolId: string) =>
      needs(any).pools.find(({ id }) => id === poolId)?.total.bytes;

    it('predict to the byte what each option leaves', () => {
      fc.assert(
        fc.property(anyHousehold().filter(isPlain), (any) => {
          for (const { id: poolId } of needs(any).pools) {
            const { fixed, choices: all } = choices(any, poolId);
            const asIs = all.reduce((sum, { options }) => sum + (options[0]?.bytes ?? 0), fixed);
            expect(needIn(planned(any), poolId)).to.equal(asIs);
            for (const { id, options } of all) {
              for (const option of options.slice(1)) {
                const left = asIs - (options[0]?.bytes ?? 0) + option.bytes;
                expect(
                  needIn(planned(any, { take: [[id, option.id]] }), poolId),
                  `${id} ${option.id}`,
                ).to.equal(left);
              }
            }
          }
        }),
        { numRuns: 300, seed: 8 },
      );
    });

    it('start with how things stand, and cost the effort of each change', () => {
      fc.assert(
        fc.property(anyHousehold(), (any) => {
          const all = needs(any).pools.flatMap(({ id }) => choices(any, id).choices);
          expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
          for (const { options } of all) {
            expect(options[0]).to.include({ why: 'as-is', loss: 0, changes: 0, deletes: 'none' });
            expect(Math.min(...options.map(({ bytes }) => bytes))).to.equal(0);
            for (const { loss, changes } of options.slice(1)) {
              expect(changes).to.be.above(0);
              expect(loss).to.be.at.least(3 * changes);
            }
          }
        }),
        { numRuns: 300, seed: 9 },
      );
    });
  });
});
