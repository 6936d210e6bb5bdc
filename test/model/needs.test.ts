import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { CATEGORIES, needs, type PersonNeeds, type Size, type Sum } from '../../src/model/index.js';
import { anyHousehold, household } from './arbitrary-household.js';
import { categoriesOf, one, type DeviceInput, type PersonInput } from './need-of.js';

const bytesOf = (sizes: readonly Size[]): number => sizes.reduce((sum, { bytes }) => sum + bytes, 0);

describe('needs', () => {
  describe('of any household', () => {
    type Level = Omit<PersonNeeds, 'devices'>;
    const check = (
      levels: (household: Parameters<typeof needs>[0]) => readonly Level[],
      test: (level: Level) => void,
    ) => {
      fc.assert(
        fc.property(anyHousehold(), (any) => {
          levels(any).forEach(test);
        }),
        { numRuns: 500, seed: 2 },
      );
    };
    const everyLevel = (any: Parameters<typeof needs>[0]): Level[] =>
      needs(any).pools.flatMap((pool) => [
        pool,
        ...pool.people,
        ...pool.people.flatMap(({ devices }) => devices),
      ]);
    const sumsOf = ({ total, categories }: Level): Sum[] => [total, ...Object.values(categories)];

    it('put every byte into one category', () => {
      check(everyLevel, ({ total, categories }) => {
        expect(bytesOf(Object.values(categories))).to.equal(total.bytes);
        expect(Object.keys(categories)).to.deep.equal(CATEGORIES);
      });
    });

    it('are the sums of their terms', () => {
      check(everyLevel, (level) => {
        for (const { bytes, terms } of sumsOf(level))
          expect(bytesOf(terms.map(({ size }) => size))).to.equal(bytes);
      });
    });

    it('add up from devices to people to pools to the household', () => {
      fc.assert(
        fc.property(anyHousehold(), (any) => {
          const { total, pools } = needs(any);
          expect(bytesOf(pools.map((pool) => pool.total))).to.equal(total.bytes);
          for (const { total, categories, people } of pools) {
            expect(bytesOf([...people.map((person) => person.total), categories.unexplained])).to.equal(
              total.bytes,
            );
          }
        }),
        { numRuns: 500, seed: 3 },
      );
    });

    it('lie within their bounds', () => {
      check(everyLevel, ({ total }) => {
        expect(total.low).to.be.within(0, total.bytes);
        expect(total.high).to.be.at.least(total.bytes);
      });
    });

    it('ignore wishes', () => {
      fc.assert(
        fc.property(anyHousehold({ wishes: false }), (any) => {
          const people = any.people.map((person) => ({
            ...person,
            emptyDeleted: { want: true },
            devices: person.devices.map((device) => ({
              ...device,
              want: 'none' as const,
              photos: { ...device.photos, want: 'nowhere' as const },
              apps: device.apps.map((app) => ({ ...app, want: !app.on })),
            })),
          }));
          expect(needs({ ...any, people })).to.deep.equal(needs(any));
        }),
        { numRuns: 200, seed: 4 },
      );
    });
  });

  describe('by category', () => {
    it('what is in iCloud itself', () => {
      const cloud = {
        photos: 1,
        photosDeleted: 1,
        messages: 2,
        mail: 4,
        sharedLibrary: 8,
        other: 16,
        drive: [{ size: 32 }, { size: 64 }],
      };
      expect(categoriesOf({ cloud, oldBackups: [{ size: 128 }, { size: 256 }] })).to.deep.equal({
        photos: 1,
        'old-backups': 384,
        messages: 2,
        drive: 96,
        mail: 4,
        'shared-library': 8,
        other: 16,
      });
    });

    it('what is in a backup: only what is on, and only there', () => {
      const device: DeviceInput = {
        rest: 1,
        photos: { size: 2, in: 'backup' },
        messages: { size: 4, in: 'backup' },
        apps: [{ size: 8 }, { size: 16, on: false }, { size: 32 }],
      };
      expect(categoriesOf({ devices: [device] })).to.deep.equal({
        'backup-photos': 2,
        'backup-messages': 4,
        'backup-apps': 40,
        'backup-rest': 1,
      });
      for (const backup of ['computer', 'none'] as const) {
        expect(
          categoriesOf({ devices: [{ ...device, backup, total: 99, next: { size: 9, means: 'total' } }] }),
        ).to.deep.equal({});
      }
      const elsewhere = { photos: { size: 2, in: 'nowhere' }, messages: { size: 4, in: 'icloud' } } as const;
      expect(categoriesOf({ devices: [elsewhere] })).to.deep.equal({ messages: 4 });
    });

    it('each with its terms', () => {
      const [pool] = needs(
        one({ devices: [{ id: 'd1', name: 'Phone', rest: 1, apps: [{ id: 'a1', name: 'Game', size: 8 }] }] }),
      ).pools;
      const size = (bytes: number) => ({ bytes, low: bytes, high: bytes });
      expect(pool?.categories['backup-apps'].terms).to.deep.equal([
        { code: 'app', id: 'd1/a1', name: 'Game', size: size(8) },
      ]);
      expect(pool?.total.terms).to.deep.equal([
        { code: 'backup-apps', id: 'd1/backup-apps', name: 'Phone', size: size(8) },
        { code: 'backup-rest', id: 'd1/backup-rest', name: 'Phone', size: size(1) },
      ]);
    });
  });

  describe('by pool', () => {
    const mixed = household({
      version: 1,
      family: { tier: '200GB', appleOne: 'family', used: 100 },
      people: [
        { id: 'ana', pool: { tier: '50GB', used: 7 }, cloud: { mail: 5 } },
        { id: 'ben', pool: 'family', cloud: { mail: 30 } },
        { id: 'cem', pool: 'family', cloud: { mail: 40 } },
      ],
    });

    it('everybody of the family together, the others by themselves', () => {
      const pools = needs(mixed).pools.map(({ id, total, capacity, used, people }) => ({
        id,
        bytes: total.bytes,
        capacity,
        used: used?.bytes,
        people: people.map((person) => `${person.id} ${String(person.total.bytes)}`),
      }));
      expect(pools).to.deep.equal([
        { id: 'ana', bytes: 7, capacity: 50 * 2 ** 30, used: 7, people: ['ana 5'] },
        { id: 'family', bytes: 100, capacity: 400 * 2 ** 30, used: 100, people: ['ben 30', 'cem 40'] },
      ]);
    });

    it('a family nobody is in has none', () => {
      expect(needs(household({ version: 1, family: { tier: '2TB' }, people: [] })).pools).to.deep.equal([]);
    });
  });

  describe('notice photos', () => {
    const noticed = (person: PersonInput) =>
      needs(one(person)).notices.map(({ code, id }) => `${code} ${id}`);
    const device = (
      id: string,
      size: number,
      place: 'backup' | 'icloud' | 'nowhere',
      backup: 'icloud' | 'none' = 'icloud',
    ) => ({ id, photos: { size, in: place }, backup }) satisfies DeviceInput;

    it('that are in no backup and no library', () => {
      expect(noticed({ devices: [device('d1', 40, 'nowhere')] })).to.deep.equal(['photos-unprotected d1']);
      expect(noticed({ devices: [device('d1', 40, 'backup', 'none')] })).to.deep.equal([
        'photos-unprotected d1',
      ]);
      expect(
        noticed({ devices: [device('d1', 0, 'nowhere'), device('d2', 40, 'icloud', 'none')] }),
      ).to.deep.equal([]);
    });

    it('unless the fullest device keeps them all', () => {
      const devices = [device('d1', 40, 'backup'), device('d2', 20, 'nowhere')];
      expect(noticed({ devices })).to.deep.equal([]);
      expect(noticed({ devices, photosInCommon: 0.9 })).to.deep.equal(['photos-unprotected d2']);
      expect(noticed({ devices: [device('d1', 10, 'backup'), device('d2', 20, 'nowhere')] })).to.deep.equal([
        'photos-unprotected d2',
      ]);
    });
  });
});
