import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/all.js';
import type { HouseholdInput } from '../../src/model/household.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { emulate, hasDevtools, print } from './devtools.js';
import { everything, findAll, nameOf, textOf } from './find.js';
import { scenario } from './planner.js';
import { settled } from './settled.js';
import { weighed } from './weighed.js';

async function show(tag: keyof HTMLElementTagNameMap, household: HouseholdInput) {
  const scope = await fixture<StowageScope>(html`<stowage-scope></stowage-scope>`);
  scope.household = household;
  const element = document.createElement(tag);
  scope.append(element);
  await settled(scope);
  return { scope, element };
}

const tables = (element: Element): HTMLTableElement[] =>
  [...everything(element)].filter((one) => one instanceof HTMLTableElement);

/** What is wider than the paper, or hidden because it is longer than its box. */
const cutOff = (element: Element): string[] =>
  [...everything(element)]
    .filter((one) => one instanceof HTMLElement && one.checkVisibility())
    .filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      return width > 1 && !one.matches('.visually-hidden') && right > innerWidth + 1;
    })
    .map(({ localName, className }) => `${localName}.${className}`);

describe('on paper', () => {
  before(async function () {
    if (!hasDevtools) this.skip();
    await setViewport({ width: 700, height: 900 }); // of A4, between its margins
  });

  afterEach(async () => {
    await emulate();
  });

  it('a forecast has its picture, every month, and what it is worked out from', async () => {
    const { element } = await show('stowage-forecast', scenario('just-beyond-200'));
    await emulate({ type: 'print' });
    const [table] = tables(element);
    expect(table?.checkVisibility()).to.equal(true);
    expect(table?.tBodies[0]?.rows).to.have.length(25);
    expect(table?.getBoundingClientRect().height).to.be.above(400);
    expect(findAll(element, 'button')).to.deep.equal([]);
    expect(findAll(element, 'textbox').map(({ value }) => value)).not.to.include('');
    expect(cutOff(element)).to.deep.equal([]);
  });

  it('the ways of photos have their table, and nothing to try', async () => {
    const { element } = await show('stowage-photos', scenario('same-photos-twice'));
    findAll(element, 'radio', 'iCloud Photos')[0]?.click();
    await settled(element);
    await emulate({ type: 'print' });
    expect(tables(element).map((table) => table.checkVisibility())).to.deep.equal([true]);
    for (const role of ['button', 'radio', 'combobox'] as const) {
      expect(findAll(element, role).map(nameOf), role).to.deep.equal([]);
    }
    const text = textOf(element);
    expect(text).to.contain('In the backup').and.to.contain('Today').and.to.contain('As a table');
    expect(text).not.to.match(/Choose|Try a place|Back to/);
    expect(cutOff(element)).to.deep.equal([]);
  });

  it('a staircase has its steps as a table, and its whole plan', async () => {
    const { element } = await show('stowage-tradeoff', scenario('three-hundred-apps'));
    await weighed(element as HTMLElementTagNameMap['stowage-tradeoff']);
    const lines = () => [...everything(element)].filter((one) => one.matches('section li')).length;
    expect(lines()).to.be.below(10);
    await print();
    await emulate({ type: 'print' });
    expect(lines()).to.be.above(100);
    const shown = tables(element).filter((table) => table.checkVisibility());
    expect(shown.map(({ tBodies }) => tBodies[0]?.rows.length)).to.satisfy((rows: number[]) =>
      rows.every((length) => length > 10),
    );
    expect(shown).to.have.length(1);
    expect(findAll(element, 'slider')).to.deep.equal([]);
    expect(findAll(element, 'disclosure').map(nameOf)).to.deep.equal(['As a table']);
    expect(findAll(element, 'button').filter((one) => !one.closest('.takes'))).to.deep.equal([]);
    expect(textOf(element)).not.to.match(/Drag|arrow keys|Use this plan|Show \d+ more/);
    expect(cutOff(element)).to.deep.equal([]);
  });

  it('all the steps are printed, however many are drawn, and wherever the page is', async () => {
    const { element } = await show('stowage-steps', scenario('three-hundred-apps'));
    expect(findAll(element, 'listitem').length).to.be.below(20);
    await print();
    expect(findAll(element, 'listitem').length).to.be.above(100);
  });

  it('the tiers have the numbers of the one planned for, opened or not', async () => {
    const { element } = await show('stowage-tiers', scenario('one-iphone'));
    expect(tables(element)).to.deep.equal([]);
    await print();
    await emulate({ type: 'print' });
    const shown = tables(element).filter((table) => table.checkVisibility());
    const lines = shown.map(({ rows }) => [...rows].map(({ cells }) => [...cells].map(textOf).join(': ')));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include.members(['Photos in the backup: 40 GB', 'To spare: 7 GB']);
    expect(cutOff(element)).to.deep.equal([]);
  });

  it('the apps have their table, and nothing to press but what shows which are on', async () => {
    const { element } = await show('stowage-apps', scenario('forty-or-one'));
    expect(findAll(element, 'button', /Keep/)).to.have.length(1);
    await emulate({ type: 'print' });
    expect(findAll(element, 'button', /Keep/)).to.deep.equal([]);
    expect(findAll(element, 'combobox')).to.deep.equal([]);
    expect(findAll(element, 'checkbox', 'Space Farm')).to.have.length(1);
  });

  it('the rules have their sums, opened or not, and no links', async () => {
    const { element } = await show('stowage-rules', scenario('photos-moved'));
    expect(tables(element)).to.deep.equal([]);
    await print();
    await emulate({ type: 'print' });
    expect(tables(element).length).to.be.above(5);
    expect(tables(element).every((table) => table.checkVisibility())).to.equal(true);
    expect(textOf(element)).to.contain('In the backup 7%').and.to.contain('Source: support.apple.com/108770');
    expect(findAll(element, 'disclosure').map(nameOf)).to.deep.equal([]);
    const links = [...everything(element)].filter((one) => one.matches('a') && one.checkVisibility());
    expect(links).to.deep.equal([]);
    expect(cutOff(element)).to.deep.equal([]);
  });

  it('what was not opened is not there', async () => {
    const planner = await fixture<HTMLElement>(html`<stowage-planner></stowage-planner>`);
    await settled(planner);
    const topics = () => findAll(planner, 'disclosure', 'How long will it last?');
    expect(topics()).to.have.length(1);
    await emulate({ type: 'print' });
    expect(topics()).to.deep.equal([]);
  });

  it('ink is dark, whatever the page and its author chose for the screen', async () => {
    const { scope, element } = await show('stowage-forecast', scenario('just-beyond-200'));
    scope.style.colorScheme = 'dark';
    scope.style.setProperty('--stowage-muted', '#ddd');
    scope.style.setProperty('--stowage-ink', '#fff');
    await emulate({ type: 'print' });
    const { color, backgroundColor, colorScheme } = getComputedStyle(element);
    expect({ color, backgroundColor, colorScheme }).to.deep.equal({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
      colorScheme: 'light',
    });
    const muted = [...everything(element)].find((one) => one.matches('.muted'));
    expect(muted && getComputedStyle(muted).color).to.equal('rgb(68, 68, 68)');
  });
});
