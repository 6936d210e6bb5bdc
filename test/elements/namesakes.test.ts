import { expect } from '@open-wc/testing';
import { everything, findAll, nameOf, textOf } from './find.js';
import { openAll } from './open-all.js';
import { gb, household, showPlanner } from './planner.js';
import { settled } from './settled.js';

const device = (name: string) => ({
  name,
  photos: { size: gb(20), in: 'backup' as const },
  apps: [{ name: 'WhatsApp', size: gb(1) }],
});

const alike = household([
  { name: 'Ana', devices: [device('iPhone'), device('iPhone'), device('')] },
  { name: 'Ben', devices: [device(''), device('Ben’s iPhone')] },
]);

describe('devices that are called the same', () => {
  it('are numbered, and each button tells which of them it is about', async () => {
    const planner = await showPlanner(alike);
    await openAll(planner);
    const removals = findAll(planner, 'button', /^Remove /).map(nameOf);
    expect(new Set(removals)).to.have.length(removals.length);
    expect(removals.filter((name) => !name.includes('WhatsApp'))).to.include.members([
      'Remove iPhone (1)',
      'Remove iPhone (2)',
      'Remove your iPhone (1)',
      'Remove your iPhone (2)',
      'Remove Ben’s iPhone',
    ]);
  });

  it('are numbered in every list of them, in the answer, and in the steps', async () => {
    const planner = await showPlanner(alike);
    await openAll(planner);
    for (const select of findAll(planner, 'combobox')) {
      const options = [...select.options].map(({ text }) => text);
      expect(new Set(options), options.join()).to.have.length(options.length);
    }
    const text = textOf(planner);
    expect(text).not.to.match(/\biPhone and iPhone\b/);
    expect(text).not.to.match(/your iPhone(?! \()/);
  });

  it('keep their names when there is no other', async () => {
    const planner = await showPlanner(alike);
    for (const id of ['d1', 'd3']) planner.request({ type: 'remove', id });
    await settled(planner);
    const headings = [...everything(planner)]
      .filter(({ localName }) => /^h[2-5]$/.test(localName))
      .map(textOf);
    expect(headings.join()).not.to.match(/iPhone \(/);
  });

  it('are numbered in the digits of the page’s language', async () => {
    const planner = await showPlanner(alike);
    planner.lang = 'ar-EG';
    await settled(planner);
    expect(textOf(planner)).to.contain('(٢)');
  });
});

const ana = { name: 'Ana', pool: { tier: '50GB' }, devices: [device('')] } as const;

const anas = household([ana, { ...ana, devices: [device('Old phone')] }, { name: 'Ben' }, {}]);

const headingsIn = (planner: Element): readonly string[] => findAll(planner, 'heading').map(nameOf);

describe('people that are called the same', () => {
  it('are numbered where they are asked, and who has no name keeps their place', async () => {
    const planner = await showPlanner(anas);
    expect(headingsIn(planner)).to.include.members(['Ana (1)', 'Ana (2)', 'Ben', 'Person 4']);
    planner.request({ type: 'remove', id: 'p1' });
    await settled(planner);
    expect(headingsIn(planner)).to.include.members(['Ana', 'Ben', 'Person 3']);
  });

  it('are numbered in every list of them, on each button, and in the answer', async () => {
    const planner = await showPlanner(anas);
    await openAll(planner);
    const lists = findAll(planner, 'combobox').map(({ options }) => [...options].map(({ text }) => text));
    expect(lists.filter((names) => names.includes('Ana (2)'))).to.have.length.above(1);
    for (const names of lists) expect(new Set(names), names.join()).to.have.length(names.length);
    const removals = findAll(planner, 'button', /^Remove /).map(nameOf);
    expect(removals).to.include.members(['Remove Ana (1)', 'Remove Ana (2)', 'Remove Ben']);
    expect(textOf(planner)).not.to.match(/\bAna\b(?! \()/);
  });

  it('are numbered in the digits of the page’s language', async () => {
    const planner = await showPlanner(anas);
    planner.lang = 'ar-EG';
    await settled(planner);
    expect(headingsIn(planner).join()).to.contain('(٢)');
  });
});
