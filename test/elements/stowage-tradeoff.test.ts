import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { needsDevtools } from './devtools.js';
import '../../src/define/stowage-scope.js';
import '../../src/define/stowage-tradeoff.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { StowageTradeoff } from '../../src/elements/stowage-tradeoff/stowage-tradeoff.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { inOneLine } from './in-one-line.js';
import { focused, pressOn, tabTo } from './keyboard.js';
import { gb, household, scenario } from './planner.js';
import { settled } from './settled.js';
import { weighed } from './weighed.js';

const SLIDER = 'How much to leave out';

async function show(
  input: HouseholdInput,
  { person = '', dir = 'ltr' } = {},
): Promise<{ scope: StowageScope; tradeoff: StowageTradeoff }> {
  const scope = await fixture<StowageScope>(
    html`<stowage-scope dir=${dir} .household=${input}>
      <stowage-tradeoff person=${person}></stowage-tradeoff>
    </stowage-scope>`,
  );
  const tradeoff = scope.querySelector('stowage-tradeoff')!;
  await weighed(tradeoff);
  return { scope, tradeoff };
}

const words = (tradeoff: StowageTradeoff) => textOfPart(tradeoff, 'plan-words');
const plan = (tradeoff: StowageTradeoff) => textOfPart(tradeoff, 'plan');
const slider = (tradeoff: StowageTradeoff) => find(tradeoff, 'slider', SLIDER);
const tiers = (tradeoff: StowageTradeoff) =>
  [...tradeoff.renderRoot.querySelectorAll('[part="tier"]')].map(textOf);
const tableOf = (tradeoff: StowageTradeoff) =>
  [...tradeoff.renderRoot.querySelectorAll('[part="numbers"] tr')].map((row) =>
    [...row.children].map((cell) => inOneLine(cell.textContent)),
  );

/** Where a share of the picture's width is, on the screen. */
function placeOn(tradeoff: StowageTradeoff, share: number): [number, number] {
  const picture = tradeoff.renderRoot.querySelector('[part="picture"]')!;
  picture.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = picture.getBoundingClientRect();
  return [Math.round(left + share * width), Math.round(top + height / 2)];
}

describe('stowage-tradeoff', () => {
  before(async () => {
    await setViewport({ width: 800, height: 900 });
  });

  it('writes the amounts below its picture in one unit', async () => {
    for (const [size, amounts] of [
      [1500, /^0 GB,.*1,000 GB/],
      [2100, /^0 TB,0\.5 TB,1 TB,1\.5 TB,2 TB$/],
    ] as const) {
      const app = { name: 'Films', size: gb(size), class: 'returns' as const };
      const { tradeoff } = await show(household([{ pool: { tier: '200GB' }, devices: [{ apps: [app] }] }]));
      const below = [...tradeoff.renderRoot.querySelectorAll('.amount')].filter(
        ({ localName }) => localName === 'text',
      );
      expect(below.map((text) => inOneLine(text.textContent)).join()).to.match(amounts);
    }
  });

  it('starts at the plan for the tier planned for, in words', async () => {
    const { tradeoff } = await show(scenario('just-beyond-200'));
    expect(words(tradeoff)).to.equal(
      '2 changes free 8 GB. That leaves 193 GB: 200 GB ($2.99 a month) holds it. All of it normally comes back by itself; check first.',
    );
    expect(plan(tradeoff)).to.equal(
      'What is left out here Rosa’s iPhone: 8 GB Podcasts 5 GB normally comes back after you sign in; check first TikTok 3 GB normally comes back after you sign in; check first',
    );
  });

  it('says no tier is out of reach that an answer or more rows might reach', async () => {
    const asked = await show(scenario('old-ipad'));
    expect(textOf(asked.tradeoff)).to.contain('One question first: is the backup of Old iPad still needed?');
    expect(textOf(asked.tradeoff)).not.to.contain('There is nothing here');
    const three = await show(scenario('three-answers'));
    expect(textOf(three.tradeoff)).to.contain('Add your biggest rows, and what could be left out');
    expect(textOf(three.tradeoff)).to.contain('5 GB free add your biggest rows to see');
  });

  it('walks the staircase by arrow keys, and tells each step', async () => {
    const { scope, tradeoff } = await show(scenario('just-beyond-200'));
    const before = scope.snapshot;
    await pressOn(tradeoff, 'slider', SLIDER, 'ArrowRight');
    expect(inOneLine(slider(tradeoff).getAttribute('aria-valuetext'))).to.equal(
      '2 changes free 11 GB. That leaves 190 GB: 200 GB ($2.99 a month) holds it. Some of it would hurt to lose.',
    );
    expect(plan(tradeoff)).to.contain('WhatsApp').and.to.contain('Podcasts').and.not.to.contain('TikTok');
    await pressOn(tradeoff, 'slider', SLIDER, 'Home');
    expect(words(tradeoff)).to.equal('Nothing left out. That leaves 201 GB: 2 TB ($9.99 a month) holds it.');
    expect(findAll(tradeoff, 'button', 'Use this plan')).to.have.length(0);
    expect(scope.snapshot === before).to.equal(true);
  });

  it('is a preview until it is used, and undone in one step', async () => {
    const { scope, tradeoff } = await show(scenario('just-beyond-200'));
    const before = scope.household;
    await pressOn(tradeoff, 'button', 'Use this plan', 'Enter');
    expect(nameOf(focused()!)).to.equal('Undo');
    const apps = scope.household?.people[0]?.devices[0]?.apps ?? [];
    expect(apps.map(({ want }) => want)).to.deep.equal([false, false, null, null]);
    await weighed(tradeoff);
    expect(words(tradeoff)).to.contain('Nothing more left out: what you chose frees 8 GB.');
    await sendKeys({ press: 'Enter' });
    await weighed(tradeoff);
    expect(scope.household === before).to.equal(true);
    expect(focused() === slider(tradeoff)).to.equal(true);
    expect(words(tradeoff)).to.contain('2 changes free 8 GB.');
    expect(findAll(tradeoff, 'button', 'Undo')).to.have.length(0);
  });

  it('offers no undo once something else has changed', async () => {
    const { scope, tradeoff } = await show(scenario('just-beyond-200'));
    await pressOn(tradeoff, 'button', 'Use this plan', 'Enter');
    scope.request({ type: 'rename', id: 'p1', name: 'Rosalia' });
    await weighed(tradeoff);
    expect(findAll(tradeoff, 'button', 'Undo')).to.have.length(0);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`follows a pointer to the nearest step, ${dir}`, async () => {
      const { tradeoff } = await show(scenario('just-beyond-200'), { dir });
      const at = (share: number) => placeOn(tradeoff, dir === 'rtl' ? 1 - share : share);
      await sendMouse({ type: 'move', position: at(0.02) });
      await sendMouse({ type: 'down' });
      await settled(tradeoff);
      expect(words(tradeoff)).to.contain('Nothing left out.');
      await sendMouse({ type: 'move', position: at(0.37) });
      await settled(tradeoff);
      expect(words(tradeoff)).to.contain('One change frees 5 GB.');
      await sendMouse({ type: 'move', position: at(1) });
      await sendMouse({ type: 'up' });
      await sendMouse({ type: 'move', position: at(0.02) });
      await settled(tradeoff);
      expect(words(tradeoff)).to.contain('3 changes free 14 GB.');
      expect(focused() === slider(tradeoff)).to.equal(true);
    });
  }

  it('has every step in a table, with the tier it reaches', async () => {
    const { tradeoff } = await show(scenario('just-beyond-200'));
    expect(tableOf(tradeoff)).to.deep.equal([
      ['Freed', 'Changes', 'Loss', 'Enough'],
      ['0 GB', '0', '0', '2 TB'],
      ['5 GB', '1', '3', '2 TB'],
      ['8 GB', '2', '6', '200 GB'],
      ['11 GB', '2', '46', '200 GB'],
      ['14 GB', '3', '49', '200 GB'],
    ]);
    expect(inOneLine(tradeoff.renderRoot.querySelector('[role="img"]')?.getAttribute('aria-label'))).to.equal(
      'What freeing more takes: 4 steps, up to 14 GB freed. 200 GB is enough after 2 changes.',
    );
  });

  it('tells what a month’s money buys, in the country’s money', async () => {
    const { tradeoff } = await show({ ...scenario('just-beyond-200') });
    expect(tiers(tradeoff)).to.deep.equal([
      '5 GB free out of reach by leaving things out',
      '50 GB $0.99 a month out of reach by leaving things out',
      '200 GB $2.99 a month after 2 changes Other ways to fit 200 GB',
      '2 TB $9.99 a month nothing to leave out $7.00 more a month keeps 2 things, about $3.50 each.',
    ]);
    const many = await show(scenario('three-hundred-apps'));
    expect(tiers(many.tradeoff)[1]).to.match(
      /\$0\.99 more a month keeps (\d+) things, about \d+ for each \$1\.00\.$/,
    );
    expect(textOfPart(many.tradeoff, 'price-note')).to.contain('List price in the United States');
  });

  it('goes to the step that a tier takes', async () => {
    const { tradeoff } = await show(scenario('just-beyond-200'));
    await pressOn(tradeoff, 'slider', SLIDER, 'End');
    await pressOn(tradeoff, 'button', 'after 2 changes', 'Enter');
    expect(words(tradeoff)).to.contain('2 changes free 8 GB.');
    expect(focused() === slider(tradeoff)).to.equal(true);
  });

  it('shows other ways to fit a tier, and uses one', async () => {
    const { scope, tradeoff } = await show(scenario('one-iphone'));
    expect(textOf(tradeoff)).to.contain('There is nothing here that we would leave out.');
    await pressOn(tradeoff, 'disclosure', 'Other ways to fit 5 GB', 'Enter');
    await pressOn(tradeoff, 'button', 'Ana’s iPhone backs up to a computer', 'Enter');
    expect(words(tradeoff)).to.contain('One change frees 43 GB. That leaves 0 GB: 5 GB (free) holds it.');
    expect(plan(tradeoff)).to.contain('Backup of Ana’s iPhone 43 GB goes to a computer instead');
    await pressOn(tradeoff, 'button', 'Use this plan', 'Enter');
    expect(scope.household?.people[0]?.devices[0]?.want).to.equal('computer');
  });

  it('says how an equally good way differs', async () => {
    const { tradeoff } = await show(scenario('three-hundred-apps'));
    await pressOn(tradeoff, 'disclosure', 'Other ways to fit 5 GB', 'Enter');
    const before = words(tradeoff);
    const other = find(tradeoff, 'button', /^As good: App \d+.* instead of App \d+/);
    await pressOn(tradeoff, 'button', nameOf(other), 'Enter');
    expect(other.getAttribute('aria-pressed')).to.equal('true');
    expect(words(tradeoff).split(' ').slice(0, 2)).to.deep.equal(before.split(' ').slice(0, 2));
    await pressOn(tradeoff, 'slider', SLIDER, 'ArrowLeft');
    expect(other.getAttribute('aria-pressed')).to.equal('false');
  });

  it('lists the largest changes first, and all of them when asked', async () => {
    const { tradeoff } = await show(scenario('three-hundred-apps'));
    const lines = () => tradeoff.renderRoot.querySelectorAll('[part="plan"] li');
    expect(lines()).to.have.length(5);
    expect(textOf(lines()[0]!)).to.contain('App 1 3 GB');
    await pressOn(tradeoff, 'button', /^Show \d+ more$/, 'Enter');
    expect(lines().length).to.be.above(100);
    expect(textOf(tradeoff)).to.match(/ of 1,369 steps are shown\./);
  });

  it('chooses whose storage, or is told', async () => {
    const two = household([
      {
        name: 'Ana',
        pool: { tier: '5GB' },
        devices: [{ apps: [{ name: 'Maps', size: gb(6), class: 'returns' }] }],
      },
      {
        name: 'Ben',
        pool: { tier: '5GB' },
        devices: [{ apps: [{ name: 'Radio', size: gb(7), class: 'returns' }] }],
      },
    ]);
    const { tradeoff } = await show(two);
    expect(plan(tradeoff)).to.contain('Maps');
    const select = find(tradeoff, 'combobox', 'Whose storage');
    select.value = 'p2';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await weighed(tradeoff);
    expect(plan(tradeoff)).to.contain('Radio').and.not.to.contain('Maps');
    const told = await show(two, { person: 'p2' });
    expect(plan(told.tradeoff)).to.contain('Radio');
    expect(findAll(told.tradeoff, 'combobox')).to.have.length(0);
  });

  it('takes the family as one, whose free 5 GB are nobody’s together', async () => {
    const { tradeoff } = await show(scenario('family-of-four'));
    expect(tiers(tradeoff)).to.deep.equal([
      '50 GB $0.99 a month out of reach by leaving things out',
      '200 GB $2.99 a month nothing to leave out',
    ]);
    await pressOn(tradeoff, 'slider', SLIDER, 'ArrowRight');
    expect(plan(tradeoff)).to.contain('Nadia’s iPhone: 3 GB TikTok 3 GB');
  });

  it('follows what is typed elsewhere, at the place it was', async () => {
    const { scope, tradeoff } = await show(scenario('just-beyond-200'));
    await pressOn(tradeoff, 'slider', SLIDER, 'End');
    scope.request({ type: 'want', path: 'd1/a3', want: true });
    await weighed(tradeoff);
    expect(words(tradeoff)).to.contain('2 changes free 8 GB.');
    expect(plan(tradeoff)).not.to.contain('WhatsApp');
  });

  it('says a loss in the reader’s own word', async () => {
    const { scope, tradeoff } = await show(scenario('just-beyond-200'));
    scope.request({ type: 'set-loss', id: 'a1', loss: 10 });
    await weighed(tradeoff);
    expect(plan(tradeoff)).to.contain('Podcasts 5 GB a nuisance, you say');
    expect(words(tradeoff)).to.contain('At most it is a nuisance.');
  });

  it('marks the example, and keeps it when its plan is used', async () => {
    const tradeoff = await fixture<StowageTradeoff>(html`<stowage-tradeoff></stowage-tradeoff>`);
    await weighed(tradeoff);
    expect(textOf(tradeoff)).to.contain('An example, not your numbers');
    await pressOn(tradeoff, 'slider', SLIDER, 'End');
    await pressOn(tradeoff, 'button', 'Use this plan', 'Enter');
    await weighed(tradeoff);
    expect(textOf(tradeoff)).to.contain('An example, not your numbers');
    await pressOn(tradeoff, 'button', 'Undo', 'Enter');
  });

  it('says what is missing while nothing is known', async () => {
    const nobody = await show(household([]));
    expect(textOf(nobody.tradeoff)).to.contain('Add a person or a device');
    const nothing = await show(household([{ devices: [{}] }]));
    expect(textOf(nothing.tradeoff)).to.contain('Type a size');
  });

  it('is worked out only once it is seen', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <div id="above"></div>
        <stowage-scope .household=${scenario('just-beyond-200')}
          ><stowage-tradeoff></stowage-tradeoff
        ></stowage-scope>
      </div>
    `);
    const above = page.querySelector<HTMLElement>('#above')!;
    above.style.blockSize = '5000px';
    const tradeoff = page.querySelector('stowage-tradeoff')!;
    const seen = new Promise((resolve) => {
      new IntersectionObserver(resolve).observe(tradeoff);
    });
    await tradeoff.updateComplete;
    expect(textOf(tradeoff)).to.contain('Weighing what could be left out');
    tradeoff.scrollIntoView();
    await seen;
    await weighed(tradeoff);
    expect(words(tradeoff)).to.contain('2 changes free 8 GB.');
  });

  it('is reached by keyboard alone, part by part', async () => {
    const { tradeoff } = await show(scenario('just-beyond-200'));
    await tabTo(tradeoff, 'slider', SLIDER);
    await tabTo(tradeoff, 'button', 'after 2 changes');
    await tabTo(tradeoff, 'disclosure', 'Other ways to fit 200 GB');
    await tabTo(tradeoff, 'button', 'Use this plan');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible in ${colorScheme}, and as wide as a small phone`, async function () {
      needsDevtools(this);
      await emulateMedia({ colorScheme });
      await setViewport({ width: 280, height: 800 });
      for (const id of ['just-beyond-200', 'three-hundred-apps', 'family-of-four', 'one-iphone']) {
        const { tradeoff } = await show(scenario(id));
        for (const details of tradeoff.renderRoot.querySelectorAll('details')) details.open = true;
        await weighed(tradeoff);
        expect(document.documentElement.scrollWidth, id).to.be.at.most(280);
        await expect(tradeoff).to.be.accessible();
      }
      await setViewport({ width: 800, height: 900 });
    });
  }
});
