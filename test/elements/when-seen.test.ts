import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { whenSeen } from '../../src/define/when-seen.js';

/** Once the browser has told what is in sight of all that is observed by now. */
const looked = (): Promise<unknown> =>
  new Promise((resolve) => {
    const sight = new IntersectionObserver(resolve);
    sight.observe(document.body);
  });

/** Loads nothing, but counts. */
function counting(): { loads: number } {
  const counter = { loads: 0 };
  whenSeen(() => {
    counter.loads += 1;
  });
  return counter;
}

describe('what a page loads when it is seen', () => {
  it('waits as long as nothing of it is', async () => {
    await fixture(
      html`<details>
        <summary>More</summary>
        <stowage-upload></stowage-upload>
      </details>`,
    );
    const counter = counting();
    await looked();
    await looked(); // the first time its own turn may come before
    expect(counter.loads).to.equal(0);
    dispatchEvent(new Event('pointerdown'));
    dispatchEvent(new Event('keydown'));
    expect(counter.loads).to.equal(1);
  });

  it('comes for an element in sight', async () => {
    await fixture(html`<stowage-upload></stowage-upload>`);
    const counter = counting();
    await waitUntil(() => counter.loads === 1);
  });

  it('comes for an element that the page hides until it is defined', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':not(:defined) { display: none }');
    document.adoptedStyleSheets.push(sheet);
    await fixture(html`<stowage-upload></stowage-upload>`);
    const counter = counting();
    await waitUntil(() => counter.loads === 1);
    document.adoptedStyleSheets.pop();
  });

  it('comes for what an address names in an element, at once or later', () => {
    const { pathname, search } = location;
    history.replaceState(null, '', '#rule-caches');
    expect(counting().loads).to.equal(1);
    history.replaceState(null, '', pathname + search);
    const counter = counting();
    expect(counter.loads).to.equal(0);
    dispatchEvent(new Event('hashchange'));
    expect(counter.loads).to.equal(1);
  });
});
