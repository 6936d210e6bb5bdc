import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { parseHousehold, writeHousehold } from '../../src/model/index.js';
import { anyHousehold } from './arbitrary-household.js';

/** What is wrong, what stands there, and what is said of it: `path code`, a line each. */
type Case = readonly [name: string, input: () => unknown, said: readonly string[]];

const person = (parts: unknown) => ({ version: 1, people: [parts] });
const device = (parts: unknown) => person({ devices: [parts] });
const app = (parts: unknown) => device({ apps: [parts] });
const mail = (size: unknown) => person({ cloud: { mail: size } });
const json = (text: string): unknown => JSON.parse(text);

const MAIL = 'people[0].cloud.mail';
const DEVICE = 'people[0].devices[0]';

function cyclic(): unknown {
  const people: unknown[] = [];
  people.push({ devices: people, cloud: people });
  return { version: 1, people };
}

function deep(): unknown {
  let nest: unknown = 1;
  for (let i = 0; i < 50_000; i += 1) nest = [nest];
  return nest;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const throwing = {
  get people(): unknown {
    throw new Error('mine');
  },
  version: 1,
};

const manyKeys = () => Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${String(i)}`, i]));

const CASES: readonly Case[] = [
  ['nothing', () => undefined, [' not-an-object']],
  ['null', () => null, [' not-an-object']],
  ['a text', () => '{"version":1}', [' not-an-object']],
  ['a number', () => NaN, [' not-an-object']],
  ['a list', () => [{ version: 1 }], [' not-an-object']],
  ['a function', () => () => ({ version: 1 }), [' not-an-object']],
  ['a date', () => new Date(0), [' not-an-object']],
  ['a map', () => new Map([['version', 1]]), [' not-an-object']],
  ['no version', () => ({ people: [] }), ['version version-missing']],
  ['a newer version', () => ({ version: 2, people: 'new shape' }), ['version newer-version']],
  ['an enormous version', () => ({ version: 1e308 }), ['version newer-version']],
  ['half a version', () => ({ version: 1.5 }), ['version not-a-version']],
  ['version 0', () => ({ version: 0 }), ['version not-a-version']],
  ['a version as text', () => ({ version: '1' }), ['version not-a-version']],
  ['a version as bigint', () => ({ version: 1n }), ['version not-a-version']],
  ['a region of another alphabet', () => ({ version: 1, region: 'ÜS' }), ['region bad-region']],
  ['people that are no list', () => ({ version: 1, people: { 0: {} } }), ['people not-a-list']],
  ['people in a set', () => ({ version: 1, people: new Set([{}]) }), ['people not-a-list']],
  ['holes', () => ({ version: 1, people: Array(2) }), ['people[0] not-an-object', 'people[1] not-an-object']],
  ['a list of a billion holes', () => ({ version: 1, people: Array(1e9) }), ['people too-many']],
  ['a billion apps', () => device({ apps: Array(1e9) }), [`${DEVICE}.apps too-many`]],
  ['a billion devices', () => person({ devices: Array(1e9) }), ['people too-many-devices']],
  ['a list for a cloud', () => person({ cloud: [1, 2] }), ['people[0].cloud not-an-object']],
  [
    'a typed array for a cloud',
    () => person({ cloud: new Uint8Array(1e8) }),
    ['people[0].cloud not-an-object'],
  ],
  ['a typed array for a size', () => mail(new Uint8Array(1e8)), [`${MAIL} not-a-size`]],
  ['a negative size', () => mail(-1), [`${MAIL} negative`]],
  ['a negative size in words', () => mail('-2 GB'), [`${MAIL} negative`]],
  ['half a byte', () => mail(0.5), [`${MAIL} not-whole-bytes`]],
  ['NaN', () => mail(NaN), [`${MAIL} not-a-size`]],
  ['Infinity', () => mail(Infinity), [`${MAIL} not-a-size`]],
  ['1e308', () => mail(1e308), [`${MAIL} too-large`]],
  ['a bigint', () => mail(5n), [`${MAIL} not-a-size`]],
  ['a size of null', () => mail(null), [`${MAIL} missing`]],
  ['a size without unit', () => mail('2.3'), [`${MAIL} unit-missing`]],
  ['a megabyte of spaces', () => mail(' '.repeat(1e6)), [`${MAIL} empty`]],
  ['a megabyte of digits', () => mail('9'.repeat(1e6)), [`${MAIL} not-a-size`]],
  ['bounds out of order', () => mail([3, 2, 4]), [`${MAIL} not-ordered`]],
  ['two bounds', () => mail([1, 2]), [`${MAIL} not-a-size`]],
  ['a bound below nothing', () => mail([-1, 2, 3]), [`${MAIL} negative`]],
  ['a middle that is no number', () => mail([1, '2 GB', 3]), [`${MAIL} not-a-size`]],
  ['a bound that is none', () => mail([1, 2, Infinity]), [`${MAIL} not-a-size`]],
  ['50 000 lists in one another', () => mail(deep()), [`${MAIL} not-a-size`]],
  ['a source nobody knows', () => mail({ size: 1, from: 'moon' }), [`${MAIL} unknown-source`]],
  ['no size of a known source', () => mail({ size: 'much', from: 'device' }), [`${MAIL} not-a-size`]],
  ['a size with more to say', () => mail({ size: 1, from: 'icloud', toJSON: 1 }), [`${MAIL} unknown-key`]],
  ['a size without a size', () => device({ next: { means: 'total' } }), [`${DEVICE}.next.size missing`]],
  ['a megabyte of name', () => app({ name: 'x'.repeat(1e6) }), [`${DEVICE}.apps[0].name too-long`]],
  ['a symbol', () => app({ name: Symbol('x') }), [`${DEVICE}.apps[0].name not-text`]],
  [
    'an object that will not be a text',
    () => app({ name: { toString: null } }),
    [`${DEVICE}.apps[0].name not-text`],
  ],
  ['a flag of 1', () => app({ on: 1 }), [`${DEVICE}.apps[0].on not-a-flag`]],
  ['an unknown class', () => app({ class: 'constructor' }), [`${DEVICE}.apps[0].class not-an-option`]],
  ['a negative loss', () => app({ loss: -1 }), [`${DEVICE}.apps[0].loss negative`]],
  ['a share of more than all', () => person({ photosInCommon: 2 }), ['people[0].photosInCommon not-a-share']],
  ['a share of NaN', () => person({ photosInCommon: NaN }), ['people[0].photosInCommon not-a-number']],
  ['a day in words', () => device({ lastBackup: 'yesterday' }), [`${DEVICE}.lastBackup not-a-date`]],
  ['31 November', () => device({ lastBackup: '2026-11-31' }), [`${DEVICE}.lastBackup not-a-date`]],
  ['a pool that is none', () => person({ pool: 'famliy' }), ['people[0].pool not-a-pool']],
  [
    'a wrong pool',
    () => person({ pool: { tier: '7GB', used: -1, size: 1 } }),
    ['people[0].pool.tier not-an-option', 'people[0].pool.used negative', 'people[0].pool.size unknown-key'],
  ],
  ['a family of nobody’s', () => person({ pool: 'family' }), ['people[0].pool no-family']],
  [
    'the same id twice',
    () => ({ version: 1, people: [{ id: 'x' }, { id: 'x' }] }),
    ['people[1].id duplicate-id'],
  ],
  ['an id of null', () => person({ id: null }), ['people[0].id not-text']],
  [
    'own __proto__',
    () => json('{"version":1,"__proto__":{"region":"DE"},"people":[{"__proto__":1}]}'),
    ['people[0].__proto__ unknown-key', '__proto__ unknown-key'],
  ],
  [
    'own constructor, toString and hasOwnProperty',
    () => app({ constructor: 1, toString: 1, hasOwnProperty: 1 }),
    ['constructor', 'toString', 'hasOwnProperty'].map((key) => `${DEVICE}.apps[0].${key} unknown-key`),
  ],
  [
    'a key that is no name',
    () => person({ 'a.b': 1, '': 2 }),
    ['people[0]["a.b"] unknown-key', 'people[0][""] unknown-key'],
  ],
  [
    'itself inside',
    cyclic,
    [
      'people[0].cloud not-an-object',
      'people[0].devices[0].devices unknown-key',
      'people[0].devices[0].cloud unknown-key',
    ],
  ],
  ['a getter that throws', () => throwing, [' unreadable']],
  ['a revoked proxy', () => person(revoked()), [' unreadable']],
  [
    'a proxy that throws',
    () =>
      person(
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('mine');
            },
          },
        ),
      ),
    [' unreadable'],
  ],
  [
    'several wrong places',
    () => ({
      version: 1,
      region: 7,
      changingPhone: 'no',
      people: [{ name: 5 }, null, { cloud: { mail: 'much', photos: -1 } }],
    }),
    [
      'region not-text',
      'changingPhone not-a-flag',
      'people[0].name not-text',
      'people[1] not-an-object',
      'people[2].cloud.photos negative',
      'people[2].cloud.mail not-a-size',
    ],
  ],
];

interface Place {
  readonly path: string;
  readonly put: (value: unknown) => void;
}

const isSize = (value: object): boolean =>
  (Array.isArray(value) && typeof value[0] === 'number') || ('size' in value && 'from' in value);

/** Every place of a document that holds one value: a size is one. */
function placesIn(parent: unknown, path = ''): Place[] {
  if (typeof parent !== 'object' || parent === null) return [];
  return Object.entries(parent).flatMap(([key, value]: [string, unknown]): Place[] => {
    const at = Array.isArray(parent) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const put = (next: unknown) => {
      Object.assign(parent, { [key]: next });
    };
    const isValue = typeof value !== 'object' || value === null || isSize(value);
    return isValue ? [{ path: at, put }] : [{ path: at, put }, ...placesIn(value, at)];
  });
}

const said = (input: unknown): string[] => {
  const reading = parseHousehold(input);
  return reading.ok ? ['read'] : reading.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('parseHousehold refuses', () => {
  for (const [name, input, expected] of CASES) {
    it(name, () => {
      expect(said(input())).to.deep.equal(expected);
    });
  }

  it('100 000 unknown keys, naming a hundred', () => {
    const problems = said(person(manyKeys()));
    expect(problems).to.have.length(100);
    expect(problems[99]).to.equal('people[0].k99 unknown-key');
  });

  it('with what stands there, cut to forty characters', () => {
    const reading = parseHousehold(person({ name: 5, pool: 'x'.repeat(1e6), cloud: { mail: null } }));
    const received = reading.ok ? [] : reading.problems.map(({ params }) => params.received);
    expect(received).to.deep.equal(['5', 'x'.repeat(40), 'null']);
  });

  it('a wrong value anywhere, naming its very place', () => {
    fc.assert(
      fc.property(anyHousehold(), fc.nat(), (household, n) => {
        const json: unknown = JSON.parse(JSON.stringify(writeHousehold(household)));
        const places = placesIn(json).filter(({ path }) => path !== 'version');
        const place = places[n % places.length];
        if (!place) return;
        place.put(() => 'wrong');
        expect(said(json).map((line) => line.split(' ')[0])).to.deep.equal([place.path]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('anything at all without throwing, saying where and why', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        (input) => {
          const reading = parseHousehold({ version: 1, people: [input, { devices: input }], family: input });
          if (reading.ok) return;
          expect(reading.problems).not.to.have.length(0);
          for (const { path, code } of reading.problems) {
            expect(path).to.match(/^(people|family)/);
            expect(code).to.match(/^[a-z]+(-[a-z]+)*$/);
          }
        },
      ),
      { numRuns: 1000, seed: 1 },
    );
  });
});
