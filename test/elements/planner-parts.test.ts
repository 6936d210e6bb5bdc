import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { StowageElement } from '../../src/elements/element.js';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import { documentedElements, promisesOf } from '../contract/manifest.js';
import { everything } from './find.js';
import { openAll } from './open-all.js';
import { scenario } from './planner.js';
import { settled } from './settled.js';

/** What a planner has itself: the notice, and what is told of mistakes. */
const PLANNERS = ['notice', 'problems'];

describe('the parts of what is in a planner', () => {
  it('can be styled from the page, each documented one', async () => {
    const style = document.createElement('style');
    style.textContent = 'stowage-planner::part(answer-lead) { color: rgb(1, 2, 3); }';
    document.head.append(style);
    const planner = await fixture<StowagePlanner>(
      html`<stowage-planner .household=${scenario('one-iphone')}></stowage-planner>`,
    );
    await openAll(planner);
    await settled(planner);
    const documented = new Map(
      (await documentedElements()).map((element) => [
        element.tagName,
        promisesOf(element).flatMap(({ kind, name }) =>
          kind === 'parts' && !PLANNERS.includes(name) ? [name] : [],
        ),
      ]),
    );
    const inside = [...everything(planner.shadowRoot!)].filter(
      (element) => element instanceof StowageElement && element.getRootNode() === planner.shadowRoot,
    );
    expect(inside.map(({ localName }) => localName)).to.include.members(['stowage-answer', 'stowage-upload']);
    for (const element of inside) {
      const { localName } = element;
      const name = localName.replace('stowage-', '');
      const parts = (documented.get(localName) ?? []).map((part) => `${part}: ${name}-${part}`);
      expect(element.getAttribute('exportparts')?.split(','), localName).to.have.members(parts);
    }
    const lead = inside
      .find(({ localName }) => localName === 'stowage-answer')
      ?.shadowRoot?.querySelector('[part="lead"]');
    expect(lead && getComputedStyle(lead).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });
});
