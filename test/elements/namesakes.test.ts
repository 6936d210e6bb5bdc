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
