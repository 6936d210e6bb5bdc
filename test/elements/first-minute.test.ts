import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import { find, findAll, nameOf, textOf, textOfPart } from './find.js';
import { choose, focused, pressOn, tabTo, typeInto } from './keyboard.js';
import { showPlanner } from './planner.js';
import { settled } from './settled.js';
import { skip } from './skip.js';

const SENTENCE =
  'These numbers are an example. Type your own first number, or choose what you pay for, and they are gone.';
const MARK = 'An example, not your numbers';

const rows = (planner: StowagePlanner) =>
  findAll(planner, 'textbox', /^Size of /).map((field) => [nameOf(field).slice(8), field.value]);

const paid = (planner: StowagePlanner) =>
  findAll(find(planner, 'group', 'What do you pay for?'), 'radio').find(({ checked }) => checked);

describe('the first minute', () => {
  let planner: StowagePlanner;

  beforeEach(async () => {
    await setViewport({ width: 360, height: 800 });
    planner = await showPlanner();
  });

  const isMarked = () => textOf(planner).includes(SENTENCE) && textOf(planner).includes(MARK);

  it('says something useful before any input, marked as an example', () => {
    expect(isMarked()).to.equal(true);
    expect(textOfPart(planner, 'lead')).to.equal(
      'Everything fits 50 GB ($0.99 a month) with 17.4 GB to spare.',
    );
    expect(textOf(planner)).to.contain('You need 32.6 GB');
    expect(rows(planner).slice(0, 2)).to.deep.equal([
      ['WhatsApp', '2.3 GB'],
      ['Instagram', '240 MB'],
    ]);
  });

  it('asks three questions first, each with where to find it', async () => {
    const asked = findAll(planner, 'textbox').map(nameOf);
    expect(asked.slice(0, 2)).to.deep.equal(['Used', 'Next Backup Size']);
    expect(nameOf(findAll(planner, 'group')[0]!)).to.equal('What do you pay for?');
    await pressOn(planner, 'disclosure', 'Where to find it', 'Enter');
    expect(textOf(planner)).to.contain('Settings › [your name] › iCloud › Storage');
  });

  it('gives way to the first size that is typed, which stays, with the focus in its field', async () => {
    await tabTo(planner, 'textbox', 'Used');
    const field = focused() as HTMLInputElement;
    await sendKeys({ type: '4.8 G' });
    await settled(planner);
    expect(isMarked()).to.equal(false);
    expect(focused() === field).to.equal(true);
    await sendKeys({ type: 'B' });
    await settled(planner);
    expect(field.value).to.equal('4.8 GB');
    expect(rows(planner)).to.deep.equal([]);
    expect(nameOf(paid(planner)!)).to.equal('5 GB');
  });

  it('comes back with undo', async () => {
    await typeInto(planner, 'Used', '4.8 GB');
    await pressOn(planner, 'button', 'Undo', 'Enter');
    expect(isMarked()).to.equal(true);
    expect(find(planner, 'textbox', 'Used').value).to.equal('');
    expect(rows(planner)).to.have.length(6);
    await pressOn(planner, 'button', 'Redo', 'Enter');
    expect(isMarked()).to.equal(false);
    expect(find(planner, 'textbox', 'Used').value).to.equal('4.8 GB');
  });

  for (const name of ['TikTok', 'Day One', 'Old iPad']) {
    it(`keeps the row of ${name} while its size is typed, and the focus in it`, async () => {
      if (name === 'Day One') await pressOn(planner, 'button', 'Show 2 smaller rows', 'Enter');
      const field = await typeInto(planner, `Size of ${name}`, '7 GB');
      expect(isMarked()).to.equal(false);
      expect(rows(planner)).to.deep.equal([[name, '7 GB']]);
      expect(focused() === field).to.equal(true);
    });
  }

  it('leaves the field under the reader’s hands where it is', async function () {
    if (!CSS.supports('overflow-anchor', 'auto')) skip(this, 'the engine anchors nothing while it scrolls');
    await tabTo(planner, 'textbox', 'Size of TikTok');
    const field = focused()!;
    const before = field.getBoundingClientRect().top;
    await sendKeys({ type: '9 GB' });
    await settled(planner);
    expect(isMarked()).to.equal(false);
    // Rows above are gone; the browser holds what has the focus where it was, unless the page got too short.
    const after = field.getBoundingClientRect().top;
    expect(after).to.be.within(0, before + 1);
  });

  it('gives way to a tier that is chosen, also to the one that stands there', async () => {
    await choose(planner, 'What do you pay for?', '50 GB');
    expect(isMarked()).to.equal(false);
    expect(nameOf(paid(planner)!)).to.equal('50 GB');
    expect(focused() === paid(planner)).to.equal(true);
    expect(textOfPart(planner, 'lead')).to.equal(
      'What fits 50 GB? Answer the three questions below and we do the arithmetic, for every tier.',
    );
    await pressOn(planner, 'button', 'Undo', 'Enter');
    expect(isMarked()).to.equal(true);
    expect(nameOf(paid(planner)!)).to.equal('5 GB');
    paid(planner)!.click();
    await settled(planner);
    expect(isMarked()).to.equal(false);
    expect(nameOf(paid(planner)!)).to.equal('5 GB');
  });

  it('stays through focus, mistakes, wishes, switches and a tier to plan for', async () => {
    await tabTo(planner, 'textbox', 'Next Backup Size');
    await typeInto(planner, 'Used', 'much');
    await pressOn(planner, 'checkbox', 'TikTok', ' ');
    find(planner, 'radio', /^200 GB \$2\.99/).click();
    await settled(planner);
    expect(isMarked()).to.equal(true);
    expect(rows(planner)).to.have.length(6);
    expect(textOf(planner)).to.contain('you turn this off');
  });
});
