import { expect } from '@esm-bundle/chai';
import { findApp } from '../../src/data/find-app.js';
import { RULES } from '../../src/data/rules.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import { TIER_BYTES } from '../../src/data/tiers.js';
import { formatSize } from '../../src/model/format-size.js';
import type { Household, HouseholdInput } from '../../src/model/household.js';
import { needs } from '../../src/model/needs.js';
import { parseHousehold } from '../../src/model/parse-household.js';
import { planned } from '../../src/model/planned.js';
import { judgeRule } from '../../src/model/rules.js';
import { verdict } from '../../src/model/verdict.js';

const GB = 2 ** 30;

function read(input: HouseholdInput): Household {
  const reading = parseHousehold(input);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.household;
}

function household(id: string): Household {
  const scenario = SCENARIOS.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  return read(scenario.household);
}

describe('scenarios', () => {
  it('are at least fourteen, each with an id, a name and a story', () => {
    expect(SCENARIOS.length).to.be.at.least(14);
    expect(new Set(SCENARIOS.map(({ id }) => id)).size).to.equal(SCENARIOS.length);
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).to.equal(SCENARIOS.length);
    for (const { id, name, story } of SCENARIOS) {
      expect(id).to.match(/^[a-z0-9-]+$/);
      expect(name).not.to.equal('');
      expect(story).to.match(/[.?]$/);
    }
  });

  const totals: Readonly<Record<string, number>> = {
    'one-iphone': 43,
    'same-photos-twice': 85,
    'photos-moved': 43,
    'three-answers': 6,
    'one-beyond-200': 201,
    'two-apart': 210,
    'old-ipad': 51,
    'forty-or-one': 5.9,
    'photos-in-common': 40,
    'photos-half-in-common': 55,
    'photos-not-in-common': 70,
    'free-twice': 6,
    'only-copy-of-photos': 56,
    'family-of-four': 183,
    'just-beyond-200': 201,
    'everything-off': 9.3,
    'changing-phones': 7.8,
    'first-backups': 245,
    'photos-on-a-computer': 52,
    'ipod-alone': 3.2,
    empty: 0,
  };
  for (const [id, count] of Object.entries(totals)) {
    it(`${id} needs ${count} GB`, () => {
      const { total, pools } = needs(household(id));
      const bytes = Math.round(count * GB);
      // A sum of sizes that are no whole bytes is off by half a byte each.
      expect(Math.abs(total.bytes - bytes)).to.be.at.most(1);
      expect([total.low, total.high]).to.deep.equal([total.bytes, total.bytes]);
      expect(pools.map(({ total: { bytes: part } }) => part).reduce((a, b) => a + b, 0)).to.equal(
        total.bytes,
      );
    });
  }

  for (const { id, canBeTrue } of RULES) {
    it(`stand on either side of ${id}`, () => {
      const told = SCENARIOS.map((one) => judgeRule(read(one.household), id)).filter(
        ({ reason }) => reason !== 'unknown',
      );
      const verdicts = told.map(({ verdict: said }) => said);
      expect(verdicts).to.include.members(canBeTrue ? ['true', 'false'] : ['depends', 'false']);
      if (!canBeTrue) expect(verdicts).not.to.include('true');
    });
  }

  it('the example prints 32.6 GB, and 27.6 GB more than it pays for', () => {
    const { total } = needs(household('example'));
    expect(formatSize(total.bytes, { locale: 'en' })).to.equal('32.6\u00a0GB');
    expect(formatSize(total.bytes - TIER_BYTES['5GB'], { locale: 'en', round: 'up' })).to.equal(
      '27.6\u00a0GB',
    );
    expect(formatSize(TIER_BYTES['50GB'] - total.bytes, { locale: 'en', round: 'down' })).to.equal(
      '17.4\u00a0GB',
    );
  });

  it("the example's rows print as the story says", () => {
    const { categories } = needs(household('example')).pools[0] ?? {};
    const shown = (
      [
        'drive',
        'mail',
        'backup-rest',
        'backup-messages',
        'backup-photos',
        'backup-apps',
        'old-backups',
      ] as const
    ).map((name) => formatSize(categories?.[name].bytes ?? -1, { locale: 'en' }));
    expect(shown).to.deep.equal([
      '410\u00a0MB',
      '205\u00a0MB',
      '922\u00a0MB',
      '819\u00a0MB',
      '24\u00a0GB',
      '3.1\u00a0GB',
      '3.2\u00a0GB',
    ]);
  });

  it("the example's apps have the catalogue's classes", () => {
    const apps = household('example').people.flatMap(({ devices }) =>
      devices.flatMap((device) => device.apps),
    );
    for (const { name, class: kind, bundle } of apps) {
      expect(findApp(name), name).to.include({ class: kind, ...(bundle === null ? {} : { bundle }) });
    }
  });

  it('the iPad’s switch alone saves as much as a library would', () => {
    const { people, ...others } = household('same-photos-twice');
    const off = (place: 'nowhere' | 'icloud', ids: readonly string[]) =>
      planned(
        read({
          ...others,
          people: people.map((person) => ({
            ...person,
            devices: person.devices.map((device) =>
              ids.includes(device.id) ? { ...device, photos: { ...device.photos, want: place } } : device,
            ),
          })),
        }),
      );
    expect(needs(off('nowhere', ['d2'])).total.bytes).to.equal(45 * GB);
    expect(needs(off('icloud', ['d1', 'd2'])).total.bytes).to.equal(45 * GB);
  });

  it('forty small apps are just enough, thirty-nine are not', () => {
    const device = household('forty-or-one').people[0]?.devices[0];
    const apps = device?.apps.filter(({ class: kind }) => kind === 'returns') ?? [];
    const need = needs(household('forty-or-one')).total.bytes;
    const limit = 4.75 * GB;
    expect(apps).to.have.length(40);
    expect(need - 40 * (apps[0]?.size.bytes ?? 0)).to.be.below(limit);
    expect(need - 39 * (apps[0]?.size.bytes ?? 0)).to.be.above(limit);
  });

  it('three hundred apps differ in size and stay the same', () => {
    const apps = household('three-hundred-apps').people[0]?.devices[0]?.apps ?? [];
    expect(apps).to.have.length(300);
    expect(new Set(apps.map(({ size }) => size.bytes)).size).to.equal(300);
    expect(needs(household('three-hundred-apps')).total.low).to.be.above(TIER_BYTES['5GB']);
    expect(needs(household('three-hundred-apps')).total.high).to.be.below(TIER_BYTES['50GB']);
  });

  it('everything off is still too big for 5 GB', () => {
    const { total } = needs(household('everything-off'));
    expect(verdict(total, TIER_BYTES['5GB'], 0)).to.equal('over');
    const on = household('everything-off').people[0]?.devices[0]?.apps.filter((app) => app.on);
    expect(on).to.deep.equal([]);
  });
});
