import { expect } from '@esm-bundle/chai';
import { needs } from '../../src/model/index.js';
import {
  boundsOf,
  categoriesOf,
  needOf,
  needOfDevice,
  one,
  type DeviceInput,
  type PersonInput,
} from './need-of.js';

describe('needs, as printed', () => {
  describe('of a device whose whole backup is known', () => {
    const rows = { apps: [{ size: [3, 4, 5] }, { size: 2 }] } satisfies DeviceInput;

    it('take the total, and the rows divide it', () => {
      expect(needOfDevice({ ...rows, total: [9, 10, 12], rest: 99 })).to.deep.equal([9, 10, 12]);
      expect(categoriesOf({ devices: [{ ...rows, total: [9, 10, 12], rest: 99 }] })).to.deep.equal({
        'backup-apps': 6,
        'backup-rest': 4,
      });
    });

    it('which is the total, else a next total, else stored and increment', () => {
      const stored = 10;
      const total = { size: 20, means: 'total' } as const;
      const increment = { size: 3, means: 'increment' } as const;
      expect(needOfDevice({ stored, next: total, total: 30 })).to.deep.equal([30, 30, 30]);
      expect(needOfDevice({ stored, next: total })).to.deep.equal([20, 20, 20]);
      expect(needOfDevice({ stored, next: increment })).to.deep.equal([13, 13, 13]);
      expect(
        needOfDevice({ stored: [8, 10, 12], next: { size: [2, 3, 4], means: 'increment' } }),
      ).to.deep.equal([10, 13, 16]);
    });

    it('else is the rows and what has none', () => {
      expect(needOfDevice({ ...rows, rest: [1, 2, 3] })).to.deep.equal([6, 8, 10]);
      expect(needOfDevice({ ...rows, next: { size: 3, means: 'increment' } })).to.deep.equal([5, 6, 7]);
      expect(needOfDevice({ ...rows, stored: 10, next: { size: 3, means: 'unknown' } })).to.deep.equal([
        5, 6, 7,
      ]);
      expect(needOfDevice({ ...rows, stored: 10 })).to.deep.equal([5, 6, 7]);
    });

    it('let the rows win only when they are certainly more, and say so', () => {
      const within = one({ devices: [{ id: 'd1', ...rows, total: [4, 5, 5] }] });
      expect(boundsOf(needs(within).total)).to.deep.equal([4, 5, 5]);
      expect(needs(within).notices).to.deep.equal([]);
      const beyond = one({ devices: [{ id: 'd1', ...rows, total: 4 }] });
      expect(boundsOf(needs(beyond).total)).to.deep.equal([5, 6, 7]);
      expect(needs(beyond).notices).to.deep.equal([{ code: 'rows-exceed-total', id: 'd1' }]);
    });

    it('name what rounding leaves between rows and total', () => {
      const [pool] = needs(one({ devices: [{ id: 'd1', name: 'Phone', ...rows, total: [4, 5, 5] }] })).pools;
      expect(pool?.categories['backup-apps'].bytes).to.equal(5);
      expect(pool?.categories['backup-apps'].terms.at(-1)).to.deep.equal({
        code: 'rounding',
        id: 'd1',
        name: 'Phone',
        size: { bytes: -1, low: -1, high: -1 },
      });
    });

    it('take rounding off the largest parts first', () => {
      const device: DeviceInput = {
        photos: { size: [0, 10, 20], in: 'backup' },
        messages: { size: [0, 4, 5], in: 'backup' },
        apps: [{ size: [0, 6, 7] }],
        total: 5,
      };
      expect(categoriesOf({ devices: [device] })).to.deep.equal({ 'backup-messages': 4, 'backup-apps': 1 });
    });
  });

  describe('with Used printed', () => {
    const used = (size: number, person: PersonInput) => ({ pool: { used: size }, ...person });
    const increment = (size: number) => ({ next: { size, means: 'increment' } }) as const;

    it('are at least what is used and what the next backups add', () => {
      expect(needOf(used(48, { devices: [increment(12)] }))).to.deep.equal([60, 60, 60]);
      expect(categoriesOf(used(48, { devices: [increment(12)] }))).to.deep.equal({ unexplained: 60 });
      expect(
        needOf(used(48, { devices: [increment(12), increment(5), { backup: 'none', ...increment(7) }] })),
      ).to.deep.equal([65, 65, 65]);
    });

    it('give each row entered later its part', () => {
      const person = used(48, { cloud: { mail: 10 }, devices: [{ ...increment(12), apps: [{ size: 20 }] }] });
      expect(categoriesOf(person)).to.deep.equal({ mail: 10, 'backup-apps': 20, unexplained: 30 });
      expect(needOf(used(48, { cloud: { mail: 70 }, devices: [increment(12)] }))).to.deep.equal([70, 70, 70]);
    });

    it('count of a next total its difference to what is stored, also below zero', () => {
      const next = { size: 12, means: 'total' } as const;
      expect(needOf(used(48, { devices: [{ next, stored: 10 }] }))).to.deep.equal([50, 50, 50]);
      expect(needOf(used(48, { devices: [{ next, stored: 15 }] }))).to.deep.equal([45, 45, 45]);
      expect(needOf(used(48, { devices: [{ next }] }))).to.deep.equal([48, 60, 60]);
      expect(needOf(used(48, { devices: [{ next: { size: 12, means: 'unknown' } }] }))).to.deep.equal([
        48, 48, 48,
      ]);
    });

    it('are found for each bound by itself', () => {
      const person = { pool: { used: [40, 50, 60] }, cloud: { mail: [10, 45, 90] } } satisfies PersonInput;
      expect(needOf(person)).to.deep.equal([40, 50, 90]);
    });
  });
});
