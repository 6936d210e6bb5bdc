import { expect } from '@open-wc/testing';
import { APP_LOSSES } from '../../src/data/losses.js';
import { accessibilityTree, needsDevtools, type AccessNode } from './devtools.js';
import { findAll, nameOf } from './find.js';
import { pressOn, typeInto } from './keyboard.js';
import { openAll } from './open-all.js';
import { scenario, showPlanner } from './planner.js';

/** What asks for a name, because it can be pressed or filled in. */
const CONTROLS =
  /^(button|checkbox|combobox|DisclosureTriangle|listbox|radio|slider|spinbutton|textbox|link)$/;

const withRole = (tree: readonly AccessNode[], role: string): readonly AccessNode[] =>
  tree.filter((node) => node.role === role);

describe('what a screen reader meets', () => {
  before(function () {
    needsDevtools(this);
  });

  it('is the answer first, with a sum behind each figure', async () => {
    const planner = await showPlanner(scenario('one-iphone'));
    const answer = planner.shadowRoot!.querySelector('stowage-answer')!;
    const [lead] = withRole(await accessibilityTree(), 'paragraph');
    expect(lead?.text).to.match(/ (fits|holds|needs|free) /);

    const figures = findAll(answer, 'button').filter((button) => button.matches('.figure'));
    expect(figures).to.not.have.length(0);
    for (const figure of figures) {
      const name = nameOf(figure);
      await pressOn(answer, 'button', name, 'Enter');
      const tree = await accessibilityTree();
      const pressed = tree.find((node) => node.role === 'button' && node.name === name);
      expect(pressed?.states.expanded, name).to.equal(true);
      const sum = tree.find(({ role, name }) => role === 'region' && name.includes(nameOf(figure)));
      expect(sum?.text, name).to.match(/\d (GB|MB|TB)/);
      await pressOn(answer, 'button', name, 'Enter');
    }
  });

  it('is told a new answer, politely', async () => {
    const planner = await showPlanner();
    await typeInto(planner, 'Used', '4.8 GB');
    const statuses = withRole(await accessibilityTree(), 'status');
    expect(statuses.map(({ states }) => states.live)).to.deep.equal(['polite']);
  });

  it('is a verdict in words for every tier, and its bar in a sentence', async () => {
    await showPlanner(scenario('one-iphone'));
    const tree = await accessibilityTree();
    const tiers = withRole(tree, 'radio').filter(({ name }) => / a month| free/.test(name));
    expect(tiers).to.have.length(4);
    for (const { name } of tiers)
      expect(name).to.match(/ (Fits|Fits tightly|Too close to call|\d+ [GMT]B too much)\b/);
    expect(tiers.filter(({ states }) => states.checked === 'true')).to.have.length(1);
    const bars = withRole(tree, 'image').filter(({ name }) => /^.+ against .+: .+\.$/.test(name));
    expect(bars).to.have.length(4);
  });

  it('is every switch with its app, its state, and what is lost', async () => {
    const planner = await showPlanner();
    const { apps } = planner.household!.people[0]!.devices[0]!;
    const tree = await accessibilityTree();
    for (const { name, on, unlocked, class: kind } of apps) {
      const control = tree.find((node) => node.role === 'checkbox' && node.name === name);
      expect(control?.states.checked, name).to.equal(String(on));
      const isLocked = APP_LOSSES[kind].locked && !unlocked;
      expect(control?.states.disabled === true, `${name} is locked`).to.equal(isLocked);
      const row = tree.find((node) => node.role === 'row' && node.text.startsWith(name));
      expect(row?.text, name).to.match(/\d (GB|MB)$/);
    }
    const [table] = withRole(tree, 'table');
    expect(table?.name).to.equal('Apps in the backup of Ana’s iPhone');
  });

  it('has a name wherever it can be pressed or filled in, and no picture without a sentence', async () => {
    for (const household of [undefined, scenario('empty'), scenario('two-apart')]) {
      const planner = await showPlanner(household);
      await openAll(planner);
      const tree = await accessibilityTree();
      const nameless = tree.filter(
        ({ role, name }) => (CONTROLS.test(role) || role === 'image') && name === '',
      );
      expect(nameless).to.deep.equal([]);
    }
  });
});
