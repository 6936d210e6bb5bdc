import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { ana } from './answers.js';
import { everything, textOf } from './find.js';
import { pressOn } from './keyboard.js';
import { gb, scenario, showPlanner } from './planner.js';
import { settled } from './settled.js';

const HOUSEHOLD = ana({ rest: gb(3) });
const says = (spare: string) => `Everything fits 5 GB with ${spare} to spare. There is nothing to buy.`;

const regionsIn = (root: Element) => [...everything(root)].filter(({ role }) => role === 'status');
const hostOf = (region: Element | undefined) => (region?.getRootNode() as ShadowRoot | undefined)?.host;
const bearerIn = (root: Element) => hostOf(regionsIn(root)[0])?.localName;

/** What stands in the page, with the one region there is in it, and all that it reads out from now on. */
async function show(page: TemplateResult): Promise<{ page: StowageScope; read: string[] }> {
  const shown = await fixture<StowageScope>(page);
  await settled(shown);
  await waitUntil(() => regionsIn(shown).length === 1, 'there is not one live region');
  return { page: shown, read: readOutBy(regionsIn(shown)[0]!) };
}

function readOutBy(region: Element): string[] {
  const read: string[] = [];
  new MutationObserver(() => {
    const text = textOf(region);
    if (text) read.push(text);
  }).observe(region, { childList: true });
  return read;
}

const until = (read: string[], last: string) =>
  waitUntil(() => read.at(-1) === last, `“${last}” was not read out`, { timeout: 5000 });

const setRest = (scope: StowageScope, size: number) =>
  scope.request({ type: 'set', id: 'd1', field: 'rest', value: gb(size) });

describe('the live region of a scope', () => {
  it('is there where no answer is, and reads it out after a pause, not what is gone again', async () => {
    const { page, read } = await show(
      html`<stowage-scope .household=${HOUSEHOLD}><stowage-tiers></stowage-tiers></stowage-scope>`,
    );
    setRest(page, 4);
    await settled(page);
    expect(read).to.deep.equal([]);
    setRest(page, 2);
    await until(read, says('3 GB'));
    page.request({ type: 'undo' });
    await until(read, says('1 GB'));
    expect(read).to.deep.equal([says('3 GB'), says('1 GB')]);
  });

  it('is one where there are two answers, and among what is scattered over a page', async () => {
    const { page, read } = await show(
      html`<div>
        <stowage-answer for="scattered"></stowage-answer>
        <stowage-scope id="scattered" .household=${HOUSEHOLD}></stowage-scope>
        <stowage-answer></stowage-answer>
        <stowage-value of="free"></stowage-value>
      </div>`,
    );
    setRest(page.querySelector('stowage-scope')!, 1);
    await until(read, says('4 GB'));
    expect(regionsIn(page)).to.have.length(1);
    expect(read).to.have.length(1);
  });

  it('is the page’s own where there is no scope', async () => {
    const { page, read } = await show(
      html`<div><stowage-tiers></stowage-tiers><stowage-upload></stowage-upload></div>`,
    );
    page.querySelector('stowage-tiers')!.request({ type: 'set', id: 'd1', field: 'rest', value: gb(3) });
    await waitUntil(() => read.length === 1, 'nothing was read out', { timeout: 5000 });
    expect(bearerIn(page)).to.equal('stowage-tiers');
    page.querySelector('stowage-tiers')!.request({ type: 'undo' });
  });

  it('is one in a planner, and in a scope with a planner and others', async () => {
    const planner = await showPlanner();
    await waitUntil(() => regionsIn(planner.parentElement!).length === 1);
    expect(bearerIn(planner.parentElement!)).to.equal('stowage-planner');
    const { page } = await show(
      html`<stowage-scope
        ><stowage-planner></stowage-planner><stowage-answer></stowage-answer
      ></stowage-scope>`,
    );
    expect(regionsIn(page)).to.have.length(1);
  });

  it('stands in the next element when its own goes, and goes on with what it has to read out', async () => {
    const { page, read } = await show(
      html`<stowage-scope .household=${HOUSEHOLD}>
        <stowage-answer></stowage-answer>
        <stowage-upload></stowage-upload>
      </stowage-scope>`,
    );
    expect(bearerIn(page)).to.equal('stowage-answer');
    setRest(page, 2);
    page.querySelector('stowage-answer')!.remove();
    expect(bearerIn(page)).to.equal('stowage-upload');
    await until(read, says('3 GB'));
    page.querySelector('stowage-upload')!.remove();
    expect(regionsIn(page)).to.deep.equal([]);
  });

  it('is there again where its scope is moved to', async () => {
    const { page } = await show(
      html`<stowage-scope .household=${HOUSEHOLD}><stowage-tiers></stowage-tiers></stowage-scope>`,
    );
    const place = await fixture(html`<section></section>`);
    place.append(page);
    await waitUntil(() => regionsIn(place).length === 1, 'the region is gone');
    const read = readOutBy(regionsIn(place)[0]!);
    setRest(page, 2);
    await until(read, says('3 GB'));
  });

  it('stands where it can be heard, not in what isn’t displayed', async () => {
    const { page, read } = await show(
      html`<stowage-scope .household=${HOUSEHOLD}>
        <stowage-answer></stowage-answer>
        <stowage-upload></stowage-upload>
      </stowage-scope>`,
    );
    page.querySelector('stowage-answer')!.hidden = true;
    setRest(page, 2);
    await until(read, says('3 GB'));
    expect(bearerIn(page)).to.equal('stowage-upload');
  });

  it('is silent about what the page sets, and about what has the focus', async () => {
    const { page, read } = await show(
      html`<stowage-scope .household=${scenario('one-iphone')}
        ><stowage-answer></stowage-answer
      ></stowage-scope>`,
    );
    page.household = ana({ rest: gb(3.9), apps: [{ name: 'One', size: gb(4), class: 'returns' }] });
    await settled(page);
    await pressOn(page, 'button', 'Use this plan', 'Enter');
    const chosen = textOf(page.querySelector('stowage-answer')!.shadowRoot!.activeElement!);
    expect(chosen).to.match(/^With your choices/);
    const other = await show(
      html`<stowage-scope .household=${HOUSEHOLD}><stowage-tiers></stowage-tiers></stowage-scope>`,
    );
    setRest(other.page, 2); // is read out after what was changed before it
    await until(other.read, says('3 GB'));
    expect(read).to.deep.equal([]);
  });
});
