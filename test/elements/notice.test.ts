import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { StowageElement } from '../../src/elements/element.js';

const saysSo = (element: Element): boolean =>
  (element.shadowRoot?.querySelector('[part="notice"]')?.textContent ?? '').startsWith('Independent.');

async function bearers(of: Element): Promise<string[]> {
  const elements = [...of.querySelectorAll<StowageElement>('*')].filter((one) => 'updateComplete' in one);
  await Promise.all(elements.map((one) => one.updateComplete));
  return elements.filter(saysSo).map(({ localName }) => localName);
}

describe('the notice of independence', () => {
  it('is borne by the first of the elements scattered over a page, and by the next when that one goes', async () => {
    const page = await fixture(
      html`<div>
        <stowage-answer></stowage-answer>
        <stowage-tiers></stowage-tiers>
      </div>`,
    );
    expect(await bearers(page)).to.deep.equal(['stowage-answer']);
    page.querySelector('stowage-answer')?.remove();
    expect(await bearers(page)).to.deep.equal(['stowage-tiers']);
  });

  it('is borne by a planner, not by its parts', async () => {
    const page = await fixture(html`<div><stowage-planner></stowage-planner></div>`);
    expect(await bearers(page)).to.deep.equal(['stowage-planner']);
    const answer = page.querySelector('stowage-planner')?.shadowRoot?.querySelector('stowage-answer');
    expect(answer && saysSo(answer)).to.equal(false);
  });
});
