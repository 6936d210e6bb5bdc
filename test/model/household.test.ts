import { expect } from '@esm-bundle/chai';
import { parseHousehold, type HouseholdProblem } from '../../src/model/index.js';
import type { Household } from '../../src/model/index.js';
import fixture from '../fixtures/household-v1.json';

const GB = 2 ** 30;

function read(input: unknown): Household {
  const reading = parseHousehold(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.household;
}

function problems(input: unknown): readonly HouseholdProblem[] {
  const reading = parseHousehold(input);
  return reading.ok ? [] : reading.problems;
}

const codes = (input: unknown) => problems(input).map(({ path, code }) => `${path} ${code}`);

const person = (parts: object, others: object = {}) => ({ version: 1, ...others, people: [parts] });
const device = (parts: object) => person({ devices: [parts] });
const mail = (size: unknown) => person({ cloud: { mail: size } });

describe('parseHousehold', () => {
  describe('what is left out', () => {
    it('of a household', () => {
      expect(read({ version: 1 })).to.deep.equal({
        version: 1,
        region: 'US',
        changingPhone: false,
        hasComputer: null,
        family: null,
        people: [],
      });
    });

    it('of a person', () => {
      const zero = { bytes: 0, low: 0, high: 0 };
      expect(read(person({})).people[0]).to.deep.equal({
        id: 'p1',
        name: '',
        pool: { tier: '5GB', appleOne: null, used: null },
        cloud: {
          photos: zero,
          photosDeleted: zero,
          messages: zero,
          mail: zero,
          sharedLibrary: zero,
          other: zero,
          drive: [],
        },
        emptyDeleted: { want: null },
        photosInCommon: 1,
        messagesInCommon: 1,
        devices: [],
        oldBackups: [],
      });
    });

    it('of a device, an app, a drive item and an old backup', () => {
      const [owner] = read(
        person({ devices: [{ apps: [{}] }], cloud: { drive: [{}] }, oldBackups: [{}] }),
      ).people;
      const zero = { bytes: 0, low: 0, high: 0 };
      expect(owner?.devices[0]).to.deep.equal({
        id: 'd1',
        name: '',
        kind: 'iphone',
        backup: 'icloud',
        want: null,
        stored: null,
        next: null,
        lastBackup: null,
        total: null,
        rest: null,
        photos: { size: zero, in: 'icloud', want: null },
        messages: { size: zero, in: 'icloud', want: null },
        apps: [
          {
            id: 'a1',
            name: '',
            bundle: null,
            size: zero,
            on: true,
            class: 'unknown',
            unlocked: false,
            loss: null,
            want: null,
          },
        ],
      });
      expect(owner?.cloud.drive).to.deep.equal([
        { id: 'f1', name: '', size: zero, mayGo: false, want: null },
      ]);
      expect(owner?.oldBackups).to.deep.equal([
        { id: 'o1', name: '', size: zero, needed: 'unknown', want: null },
      ]);
    });

    it('what the next size means is unknown until somebody says it', () => {
      expect(read(device({ next: { size: 5 } })).people[0]?.devices[0]?.next?.means).to.equal('unknown');
    });

    it('null says as little as nothing', () => {
      const nothing = { appleOne: null, used: null };
      expect(read(person({ pool: nothing }, { family: null, hasComputer: null }))).to.deep.equal(
        read(person({})),
      );
    });
  });

  describe('sizes', () => {
    const mailOf = (size: unknown) => read(mail(size)).people[0]?.cloud.mail;

    it('in each of their forms', () => {
      expect(mailOf(5)).to.deep.equal({ bytes: 5, low: 5, high: 5 });
      expect(mailOf([1, 2, 4])).to.deep.equal({ bytes: 2, low: 1, high: 4 });
      expect(mailOf('2 GB')).to.deep.equal({ bytes: 2 * GB, low: 1.5 * GB, high: 2.5 * GB - 1 });
      expect(mailOf({ size: 5, from: 'estimate' })).to.deep.equal({
        bytes: 5,
        low: 5,
        high: 5,
        from: 'estimate',
      });
      expect(mailOf({ bytes: 2, low: 1, high: 4 })).to.deep.equal({ bytes: 2, low: 1, high: 4 });
    });

    it('count in thousands when read on a device or a computer', () => {
      const bytesFrom = (from: string) => mailOf({ size: '2.0 GB', from })?.bytes;
      expect(['icloud', 'estimate', 'device', 'computer'].map(bytesFrom)).to.deep.equal([
        2 * GB,
        2 * GB,
        2e9,
        2e9,
      ]);
    });

    it('-0 is nothing', () => {
      expect(Object.is(mailOf(-0)?.bytes, 0)).to.equal(true);
      expect(Object.is(mailOf([-0, 0, 1])?.low, 0)).to.equal(true);
    });

    it('are at most 2^50 bytes', () => {
      expect(mailOf(2 ** 50)?.bytes).to.equal(2 ** 50);
      expect(codes(mail(2 ** 50 + 1))).to.deep.equal(['people[0].cloud.mail too-large']);
      expect(codes(mail('1025 TB'))).to.deep.equal(['people[0].cloud.mail too-large']);
    });

    it('together stay in the exact integers', () => {
      const drive = Array.from({ length: 5 }, () => ({ size: 2 ** 50 }));
      expect(codes(person({ cloud: { drive } }))).to.deep.equal([' too-large-together']);
    });
  });

  describe('ids', () => {
    it('are given out in household order, past those taken', () => {
      const household = read({
        version: 1,
        people: [
          { devices: [{ apps: [{ id: 'a2' }, {}, {}] }, { id: 'p1' }] },
          { devices: [{ id: '' }], cloud: { drive: [{}, {}] }, oldBackups: [{}, { id: 'o1' }, {}] },
        ],
      });
      const [ana, ben] = household.people;
      expect(household.people.map(({ id }) => id)).to.deep.equal(['p2', 'p3']);
      expect(ana?.devices.map(({ id }) => id)).to.deep.equal(['d1', 'p1']);
      expect(ana?.devices[0]?.apps.map(({ id }) => id)).to.deep.equal(['a2', 'a1', 'a3']);
      expect(ben?.devices.map(({ id }) => id)).to.deep.equal(['d2']);
      expect(ben?.cloud.drive.map(({ id }) => id)).to.deep.equal(['f1', 'f2']);
      expect(ben?.oldBackups.map(({ id }) => id)).to.deep.equal(['o2', 'o1', 'o3']);
    });

    it('are unique in the household', () => {
      const twice = {
        version: 1,
        people: [{ id: 'x', devices: [{ apps: [{ id: 'x' }] }] }, { oldBackups: [{ id: 'x' }] }],
      };
      const places = problems(twice).map(({ path, code, params }) => [path, code, params.first]);
      expect(places).to.deep.equal([
        ['people[0].devices[0].apps[0].id', 'duplicate-id', 'people[0]'],
        ['people[1].oldBackups[0].id', 'duplicate-id', 'people[0]'],
      ]);
    });

    it('are short, lower case, and none of the words that stand in the ids of choices and terms', () => {
      for (const id of ['A', 'a b', 'a/b', 'ä', 'x'.repeat(41)]) {
        expect(codes(person({ id })), id).to.deep.equal(['people[0].id bad-id']);
      }
      for (const id of ['family', 'photos', 'messages', 'deleted', 'backup', 'rest']) {
        expect(codes(person({ id })), id).to.deep.equal(['people[0].id reserved-id']);
      }
      expect(codes(person({ id: 'x'.repeat(40) }))).to.deep.equal([]);
    });
  });

  describe('bounds', () => {
    const people = (count: number, parts: object = {}) => ({
      version: 1,
      family: { tier: '2TB' },
      people: Array.from({ length: count }, () => parts),
    });

    it('of people, of a family, of devices and apps', () => {
      expect(codes(people(10))).to.deep.equal([]);
      expect(codes(people(11))).to.deep.equal(['people too-many']);
      expect(codes(people(6, { pool: 'family' }))).to.deep.equal([]);
      expect(codes(people(7, { pool: 'family' }))).to.deep.equal(['people family-too-large']);
      expect(codes(people(2, { devices: Array(50).fill({}) }))).to.deep.equal([]);
      expect(codes(people(2, { devices: Array(51).fill({}) }))).to.deep.equal(['people too-many-devices']);
      expect(codes(device({ apps: Array(5000).fill({}) }))).to.deep.equal([]);
      expect(codes(device({ apps: Array(5001).fill({}) }))).to.deep.equal([
        'people[0].devices[0].apps too-many',
      ]);
    });

    it('say how many are allowed', () => {
      expect(problems(people(11))[0]?.params).to.deep.equal({ received: 'list', limit: 10 });
    });

    it('of shares, losses, names and days', () => {
      expect(codes(person({ photosInCommon: 1.01 }))).to.deep.equal(['people[0].photosInCommon not-a-share']);
      expect(codes(person({ name: 'x'.repeat(201) }))).to.deep.equal(['people[0].name too-long']);
      expect(codes(device({ apps: [{ loss: 0.5 }] }))).to.deep.equal([
        'people[0].devices[0].apps[0].loss not-whole',
      ]);
      expect(codes(device({ lastBackup: '2026-02-29' }))).to.deep.equal([
        'people[0].devices[0].lastBackup not-a-date',
      ]);
      expect(codes(device({ lastBackup: '2028-02-29' }))).to.deep.equal([]);
    });
  });

  describe('families', () => {
    const family = (pool: object | null) => ({ version: 1, family: pool, people: [{ pool: 'family' }] });

    it('need a paid tier, or an Apple One plan that can be shared', () => {
      expect(codes(family({ tier: '50GB' }))).to.deep.equal([]);
      expect(codes(family({ appleOne: 'family' }))).to.deep.equal([]);
      expect(codes(family({ appleOne: 'premier', tier: '2TB' }))).to.deep.equal([]);
      expect(codes(family({ tier: '5GB' }))).to.deep.equal(['family.tier free-not-shared']);
      expect(codes(family({ tier: '50GB', appleOne: 'individual' }))).to.deep.equal([
        'family.appleOne individual-not-shared',
      ]);
    });

    it('must be there for those who use them', () => {
      expect(codes(family(null))).to.deep.equal(['people[0].pool no-family']);
    });
  });

  describe('gives its own copy', () => {
    it('that later changes of the input do not reach', () => {
      const input = { version: 1, people: [{ name: 'Ana', cloud: { mail: [1, 2, 3] } }] };
      const household = read(input);
      input.people[0] = { name: 'Eve', cloud: { mail: [4, 5, 6] } };
      expect(household).to.deep.equal(read(person({ name: 'Ana', cloud: { mail: [1, 2, 3] } })));
    });

    it('frozen all the way, the input not', () => {
      const input = structuredClone(fixture);
      const frozen = (value: unknown): boolean =>
        typeof value !== 'object' ||
        value === null ||
        (Object.isFrozen(value) && Object.values(value).every(frozen));
      expect(frozen(read(input))).to.equal(true);
      expect(Object.isFrozen(input) || Object.isFrozen(input.people[0])).to.equal(false);
    });
  });

  it('reads version 1 as it was first written', () => {
    const { region, family, people } = read(fixture);
    expect(region).to.equal('DE');
    expect(family?.used).to.deep.equal({ bytes: 150 * GB, low: 149.5 * GB, high: 150.5 * GB - 1 });
    expect(people.map(({ id, name }) => `${id} ${name}`)).to.deep.equal(['p1 Ana', 'p2 Ben']);
    const [phone] = people[0]?.devices ?? [];
    expect(phone?.next).to.deep.equal({
      size: { bytes: Math.round(1.2 * GB), low: Math.ceil(1.15 * GB), high: Math.ceil(1.25 * GB) - 1 },
      means: 'increment',
    });
    expect(phone?.apps[0]).to.include({
      id: 'a1',
      bundle: 'net.whatsapp.WhatsApp',
      class: 'cloud',
      on: true,
    });
    expect(people[1]?.cloud.photos).to.deep.include({ bytes: 40e9, from: 'computer' });
    expect(people[1]?.devices[0]).to.deep.include({ id: 'd2', kind: 'ipad', lastBackup: 'never' });
    expect(people[1]?.devices[0]?.photos).to.include({ in: 'backup', want: 'icloud' });
  });
});
