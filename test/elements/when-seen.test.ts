import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { whenSeen } from '../../src/define/when-seen.js';

/** Once the browser has told what is in sight of all that is observed by now. */
const looked = (): Promise<unknown> =>
  new Promise((resolve) => {
    const sight = new IntersectionObserver(resolve);
    sight.observe(document.body);
  });

/** Loads nothing, but notes what it should. */
function noting(): string[] {
  const tags: string[] = [];
  whenSeen((tag) => {
    tags.push(tag);
  });
  return tags;
}

/** Nothing of it is seen. */
const closed = (content: unknown) => html`
  <details>
    <summary>More</summary>
    ${content}
  </details>
`;

describe('what a page loads when it is seen', () => {
  it('waits as long as nothing of it is, or the reader does something', async () => {
    await fixture(closed(html`<stowage-upload></stowage-upload><stowage-upload></stowage-upload>`));
    const tags = noting();
    await looked();
    await looked(); // the first time its own turn may come before
    expect(tags).to.deep.equal([]);
    dispatchEvent(new Event('keydown'));
    dispatchEvent(new Event('pointerdown'));
    expect(tags).to.deep.equal(['stowage-upload']);
  });

  it('is nothing where the page has nothing else, whatever the reader does', async () => {
    await fixture(html`<p><button type="button">A page of words</button></p>`);
    const tags = noting();
    for (const act of ['pointerdown', 'focusin', 'keydown', 'beforeprint', 'hashchange'])
      dispatchEvent(new Event(act));
    await looked();
    expect(tags).to.deep.equal([]);
  });

  it('comes for an element in sight, and for no other', async () => {
    await fixture(html`<stowage-upload></stowage-upload>${closed(html`<stowage-doctor></stowage-doctor>`)}`);
    const tags = noting();
    await waitUntil(() => tags.length > 0);
    await looked();
    expect(tags).to.deep.equal(['stowage-upload']);
  });

  it('comes for an element that comes later', async () => {
    const tags = noting();
    await fixture(html`<stowage-upload></stowage-upload>`);
    await waitUntil(() => tags.length > 0);
    await fixture(html`<stowage-doctor></stowage-doctor>`);
    await waitUntil(() => tags.length > 1);
    expect(tags).to.deep.equal(['stowage-upload', 'stowage-doctor']);
  });

  it('comes for an element in a shadow root that came without notice, once the reader does something', async () => {
    const host = await fixture(html`<div></div>`);
    const tags = noting();
    host.attachShadow({ mode: 'open' }).innerHTML = '<stowage-upload></stowage-upload>';
    dispatchEvent(new Event('focusin'));
    expect(tags).to.deep.equal(['stowage-upload']);
    host.shadowRoot!.innerHTML += '<div><stowage-doctor></stowage-doctor></div>';
    await waitUntil(() => tags.includes('stowage-doctor'));
  });

  it('comes for an element without a box of its own', async () => {
    const doctor = await fixture<HTMLElement>(html`<stowage-doctor></stowage-doctor>`);
    doctor.style.setProperty('display', 'contents');
    const tags = noting();
    await looked();
    await looked();
    expect(tags).to.deep.equal(['stowage-doctor']);
  });

  it('comes for an element that the page hides until it is defined', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':not(:defined) { display: none }');
    document.adoptedStyleSheets.push(sheet);
    await fixture(html`<stowage-upload></stowage-upload>`);
    const tags = noting();
    await waitUntil(() => tags.length > 0);
    document.adoptedStyleSheets.pop();
  });

  it('comes for what an address names in an element, at once or later', async () => {
    await fixture(closed(html`<stowage-rules></stowage-rules>`));
    const { pathname, search } = location;
    history.replaceState(null, '', '#rule-caches');
    const tags = noting();
    await waitUntil(() => tags.length > 0);
    history.replaceState(null, '', pathname + search);
    const later = noting();
    await looked();
    expect(later).to.deep.equal([]);
    dispatchEvent(new Event('hashchange'));
    expect(later).to.deep.equal(['stowage-rules']);
  });
});
