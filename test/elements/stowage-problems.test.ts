import { expect, fixture, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-planner.js';
import '../../src/define/stowage-scope.js';
import '../../src/define/stowage-value.js';
import { isAuthors } from '../../src/elements/stowage-problems/is-authors.js';
import { elsewhere } from '../contract/effects.js';
import { findAll, textOf, type Name } from './find.js';
import { settled } from './settled.js';

const HEADING = 'For the author of this page';

async function shown(markup: string, heading: Name = HEADING): Promise<Element> {
  const element = await fixture(markup);
  await waitUntil(() => findAll(element, 'region', heading).length > 0, 'no problems are shown');
  return element;
}

describe('what is wrong in a page', () => {
  it('is told to its author, with where it stands', async () => {
    const scope = await shown(
      '<stowage-scope tier="1GB"><script type="application/json">{"version": 1, "people": [{"nmae": "Ana"}]}</script></stowage-scope>',
    );
    expect(textOf(scope)).to.contain('<script> people[0].nmae “nmae” isn’t known here. Is it misspelt?');
    expect(textOf(scope)).to.contain('tier “1GB” isn’t one of the values this can have.');
    await expect(scope).to.be.accessible();
  });

  it('is told by a planner, and no more when it is put right', async () => {
    const planner = await shown('<stowage-planner scenario="nowhere"></stowage-planner>');
    expect(textOf(planner)).to.contain('scenario There is no built-in household called “nowhere”.');
    planner.removeAttribute('scenario');
    await waitUntil(() => findAll(planner, 'region', HEADING).length === 0);
  });

  it('is told once, by the scope, of a planner inside', async () => {
    const scope = await shown(
      '<stowage-scope tier="1GB"><stowage-planner></stowage-planner></stowage-scope>',
    );
    await settled(scope);
    expect(findAll(scope, 'region', HEADING).length).to.equal(1);
  });

  it('is told where a value is asked wrongly', async () => {
    const value = await shown('<stowage-value of="prise"></stowage-value>');
    expect(textOf(value)).to.contain('of “prise” isn’t one of the values this can have: needs, used, ');
    value.setAttribute('of', 'price');
    await waitUntil(() => findAll(value, 'region', HEADING).length === 0);
  });

  it('is told in the page’s language', async () => {
    const box = await shown('<div lang="de"><stowage-scope tier="1GB"></stowage-scope></div>', /Autor/);
    await waitUntil(() => textOf(box).includes('kein möglicher Wert'));
  });

  it('is not told to readers', async () => {
    const scope = await shown('<stowage-scope tier="1GB"></stowage-scope>');
    await elsewhere(scope);
    await waitUntil(() => findAll(scope, 'region', HEADING).length === 0);
    scope.toggleAttribute('debug');
    await waitUntil(() => textOf(scope).includes('isn’t one of the values'));
  });

  it('is for who is at the page’s own computer', () => {
    const at = (url: string) => isAuthors(new URL(url));
    for (const url of [
      'http://localhost:8000',
      'http://127.0.0.1/a',
      'http://[::1]/',
      'https://my.localhost',
    ])
      expect(at(url), url).to.equal(true);
    expect(at('file:///home/me/page.html')).to.equal(true);
    for (const url of ['https://example.org', 'https://localhost.example.org', 'about:srcdoc'])
      expect(at(url), url).to.equal(false);
    expect(isAuthors(null)).to.equal(false);
  });
});
