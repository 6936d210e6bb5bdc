import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-planner.js';
import '../../src/define/stowage-scope.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import { renamed } from '../scope/elements.js';
import { describedBy, find, findAll, textOf } from './find.js';
import { settled } from './settled.js';

const KEY = 'stowage/test';
const CHOICE = 'Remember my figures and answers in this browser';

async function shown(attributes: string): Promise<StowagePlanner> {
  const planner = await fixture<StowagePlanner>(`<stowage-planner ${attributes}></stowage-planner>`);
  await settled(planner);
  return planner;
}

describe('what a planner says of kept numbers', () => {
  beforeEach(() => {
    localStorage.removeItem(KEY);
  });
  afterEach(() => {
    localStorage.removeItem(KEY);
  });

  it('is a choice, not made for the reader, that is undone by unticking', async () => {
    const planner = await shown('remember="test"');
    await waitUntil(() => findAll(planner, 'checkbox', CHOICE).length > 0);
    const choice = find(planner, 'checkbox', CHOICE);
    expect(choice.checked).to.equal(false);
    expect(describedBy(choice)).to.contain('stay on this device');
    choice.click();
    await settled(planner);
    expect([choice.checked, localStorage.getItem(KEY)]).to.deep.equal([true, 'null']);
    choice.click();
    await settled(planner);
    expect([choice.checked, localStorage.getItem(KEY)]).to.deep.equal([false, null]);
    await expect(planner).to.be.accessible();
  });

  it('is, where the page asks for none, only that it has others, with the button that shows them', async () => {
    const planner = await shown('');
    planner.request(renamed('Mine'));
    planner.setAttribute('scenario', 'two-apart');
    await waitUntil(() => textOf(planner).includes('The page has other numbers than these.'));
    expect(findAll(planner, 'checkbox', CHOICE)).to.deep.equal([]);
    find(planner, 'button', 'Start again').click();
    await settled(planner);
    expect(planner.household?.people[0]?.name).to.equal('Fatima');
    expect(textOf(planner)).not.to.contain('The page has other numbers');
    find(planner, 'button', 'Undo').click();
    await settled(planner);
    expect(planner.household?.people[0]?.name).to.equal('Mine');
  });

  it('is the choice of the scope that it is in', async () => {
    const scope = await fixture(
      '<stowage-scope remember="test"><stowage-planner></stowage-planner></stowage-scope>',
    );
    await waitUntil(() => findAll(scope, 'checkbox', CHOICE).length > 0);
    find(scope, 'checkbox', CHOICE).click();
    expect(localStorage.getItem(KEY)).to.equal('null');
  });

  it('begins with what was kept', async () => {
    const kept = SCENARIOS.find(({ id }) => id === 'two-apart')?.household;
    localStorage.setItem(KEY, JSON.stringify(kept));
    const planner = await shown('remember="test"');
    expect(planner.household?.people[0]?.name).to.equal('Fatima');
    await waitUntil(() => findAll(planner, 'checkbox', CHOICE).length > 0);
    expect(find(planner, 'checkbox', CHOICE).checked).to.equal(true);
    find(planner, 'button', 'Start again').click();
    await settled(planner);
    expect(planner.snapshot?.isExample).to.equal(true);
  });
});
