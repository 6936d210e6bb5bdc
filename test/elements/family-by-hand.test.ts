import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import { everything, findAll, nameOf, textOf } from './find.js';
import { choose, focused, pressOn, typeInto } from './keyboard.js';
import { gb, household, showPlanner } from './planner.js';
import { settled } from './settled.js';

const APPS = [
  { name: 'WhatsApp', size: gb(2), class: 'cloud-confirmed', bundle: 'net.whatsapp.WhatsApp' },
  { name: 'TikTok', size: gb(1), class: 'returns', on: false, want: true },
  { name: 'Diary', size: gb(0.5), class: 'only', unlocked: true },
] as const;

const ana = () =>
  household([
    {
      name: 'Ana',
      pool: { tier: '200GB' },
      devices: [{ name: 'Ana’s iPhone', rest: gb(1), stored: gb(4), lastBackup: 'never', apps: APPS }],
    },
  ]);

const people = (planner: StowagePlanner) => planner.household!.people;
const part = (planner: StowagePlanner, id: string): Element =>
  [...everything(planner)].find((element) => element.id === `part-${id}`)!;

describe('a family by hand', () => {
  beforeEach(async () => {
    await setViewport({ width: 720, height: 900 });
  });

  it('copies a device with its rows and sizes, without what iCloud holds of the first', async () => {
    const planner = await showPlanner(ana());
    await pressOn(planner, 'button', 'Copy Ana’s iPhone', 'Enter');
    const [, copy] = people(planner)[0]!.devices;
    expect(copy).to.deep.include({ kind: 'iphone', name: 'iPhone 2', stored: null, lastBackup: null });
    expect(copy!.rest!.bytes).to.equal(gb(1));
    const rows = copy!.apps.map(({ name, size, on, want, unlocked, class: kind }) => ({
      ...{ name, bytes: size.bytes, on, want, unlocked, kind },
    }));
    const none = { want: null, unlocked: false };
    expect(rows).to.deep.equal([
      { name: 'WhatsApp', bytes: gb(2), on: true, kind: 'cloud', ...none },
      { name: 'TikTok', bytes: gb(1), on: false, kind: 'returns', ...none },
      { name: 'Diary', bytes: gb(0.5), on: true, kind: 'only', ...none },
    ]);
    expect(nameOf(focused()!)).to.equal('Next Backup Size of iPhone 2');
    await pressOn(planner, 'button', 'Undo', 'Enter');
    expect(people(planner)[0]!.devices).to.have.length(1);
  });

  it('gives a new person the same apps, and goes to the first size', async () => {
    const planner = await showPlanner(ana());
    await pressOn(planner, 'button', 'Add a person', 'Enter');
    expect(nameOf(focused()!)).to.equal('Name');
    await pressOn(part(planner, 'p2'), 'button', 'Same apps as Ana’s iPhone', 'Enter');
    const [device] = people(planner)[1]!.devices;
    expect(
      device!.apps.map(({ name, bundle, class: kind, size }) => [name, bundle, kind, size.bytes]),
    ).to.deep.equal([
      ['WhatsApp', 'net.whatsapp.WhatsApp', 'cloud', 0],
      ['TikTok', null, 'returns', 0],
      ['Diary', null, 'only', 0],
    ]);
    expect(nameOf(focused()!)).to.equal('Size of WhatsApp');
    await sendKeys({ type: '3 GB' });
    await settled(planner);
    expect(people(planner)[1]!.devices[0]!.apps[0]!.size.bytes).to.equal(gb(3));
    expect(findAll(part(planner, 'p2'), 'button', /^Same apps/)).to.have.length(0);
    await pressOn(planner, 'button', 'Undo', 'Enter');
    await sendKeys({ press: 'Enter' });
    await settled(planner);
    expect(people(planner)[1]!.devices[0]!.apps).to.have.length(0);
  });

  it('offers the apps of each other set of apps once, and nothing of the example', async () => {
    const many = ['A', 'B', 'C', 'D'].map((name, i) => ({
      name: `iPhone ${name}`,
      apps: [{ name: i < 2 ? 'Chess' : name, size: gb(1) }],
    }));
    const planner = await showPlanner(household([{ devices: [...many, {}] }]));
    expect(findAll(planner, 'button', /^Same apps/).map(nameOf)).to.deep.equal([
      'Same apps as iPhone A',
      'Same apps as iPhone C',
      'Same apps as iPhone D',
    ]);
    const example = await showPlanner();
    await pressOn(example, 'button', 'Add an iPad', 'Enter');
    expect(findAll(example, 'button', /^(Same|Copy)/)).to.have.length(0);
  });

  it('shares one storage at one switch, founded on the largest, and takes it back in one step', async () => {
    const pools = [{}, { tier: '200GB' as const }, {}];
    const planner = await showPlanner(household(pools.map((pool) => ({ pool }))));
    await pressOn(planner, 'checkbox', 'All of us share one iCloud+ storage', ' ');
    expect(people(planner).map(({ pool }) => pool)).to.deep.equal(['family', 'family', 'family']);
    expect(planner.household!.family).to.deep.include({ tier: '200GB' });
    expect(nameOf(focused()!)).to.equal('All of us share one iCloud+ storage');
    await sendKeys({ press: ' ' });
    await settled(planner);
    expect(people(planner).map(({ pool }) => pool !== 'family' && pool.tier)).to.deep.equal([
      '200GB',
      '5GB',
      '5GB',
    ]);
    expect(findAll(planner, 'group', 'What does the family pay for?')).to.have.length(0);
    await pressOn(planner, 'button', 'Undo', 'Enter');
    expect(people(planner).every(({ pool }) => pool === 'family')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await settled(planner);
    expect(people(planner).map(({ pool }) => pool === 'family')).to.deep.equal([false, false, false]);
  });

  it('lets a seventh person in, with a storage of their own', async () => {
    const six = Array.from({ length: 6 }, () => ({ pool: 'family' as const }));
    const planner = await showPlanner(household(six, { family: { tier: '2TB' } }));
    await pressOn(planner, 'button', 'Add a person', 'Enter');
    expect(people(planner)[6]!.pool).to.deep.include({ tier: '5GB' });
  });

  it('of six people with three apps each takes few keys, from the example on', async () => {
    const pressed = { acts: 0, tabs: 0 };
    const count = ({ key }: KeyboardEvent): void => {
      pressed[key === 'Tab' ? 'tabs' : 'acts'] += 1;
    };
    document.addEventListener('keydown', count, true);
    const planner = await showPlanner();
    await choose(planner, 'What do you pay for?', '200 GB');
    for (const [name, size] of [
      ['whatsapp', '2 GB'],
      ['tiktok', '1 GB'],
      ['minecraft', '3 GB'],
    ] as const) {
      await typeInto(planner, 'App', name);
      await typeInto(planner, 'Size in the backup', size);
      const before = people(planner)[0]!.devices[0]!.apps.length;
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => people(planner)[0]!.devices[0]!.apps.length > before, `${name} was not added`);
      await settled(planner);
    }
    for (let n = 2; n <= 6; n += 1) {
      await pressOn(planner, 'button', 'Add a person', 'Enter');
      await pressOn(part(planner, `p${n}`), 'button', /^Same apps as/, 'Enter');
      for (const app of people(planner)[0]!.devices[0]!.apps) {
        await typeInto(part(planner, `p${n}`), `Size of ${app.name}`, '1 GB');
      }
      if (n === 2) await pressOn(planner, 'checkbox', 'All of us share one iCloud+ storage', ' ');
    }
    document.removeEventListener('keydown', count, true);
    expect(people(planner).map(({ pool, devices }) => [pool, devices[0]!.apps.length])).to.deep.equal(
      Array.from({ length: 6 }, () => ['family', 3]),
    );
    const sizes = people(planner).flatMap(({ devices }) =>
      devices[0]!.apps.map(({ size }) => size.bytes / gb(1)),
    );
    expect(sizes).to.deep.equal([2, 1, 3, ...Array.from({ length: 15 }, () => 1)]);
    await waitUntil(() => textOf(planner).includes('21 GB needed'), 'it needs something else');
    // What is typed, and two presses for each person; the rest is on the way.
    expect(pressed.acts).to.be.at.most(115);
    expect(pressed.tabs).to.be.at.most(215);
  });
});
