import { expect } from '@open-wc/testing';
import type { ScopedElement } from '../../src/elements/scoped-element.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { colour, part, standsIn } from './effects.js';
import { showScope, staged, type Tag } from './stage.js';

type ScopedTag = {
  [T in Tag]: HTMLElementTagNameMap[T] extends ScopedElement ? T : never;
}[Tag];

/**
 * What every element with a scope has from its base class. An element's own contract spreads it:
 * `attributes: {...scoped.attributes, …}`.
 */
export function scopedContract(tag: ScopedTag) {
  const shown = staged(tag);
  return {
    attributes: {
      async for({ give }) {
        const element = await shown();
        const other = await showScope('old-ipad');
        other.id = 'other';
        await give(element, 'other');
        await settled(element);
        expect(element.snapshot).to.equal(other.snapshot);
      },
    },
    properties: {
      async snapshot() {
        const element = await shown();
        expect(element.snapshot?.household.people[0]?.id).to.equal('p1');
        expect(element.snapshot).to.equal(element.closest('stowage-scope')?.snapshot);
      },
      async problems() {
        const element = await shown();
        expect(element.problems).to.deep.equal([]);
        element.closest('stowage-scope')?.setAttribute('tier', 'gold');
        await settled(element);
        expect(element.problems.map(({ source }) => source)).to.deep.equal(['tier']);
      },
    },
    methods: {
      async request() {
        const element = await shown();
        const answer = element.request({ type: 'rename', id: 'p1', name: 'Zoë' });
        expect(answer?.ok).to.equal(true);
        expect(element.closest('stowage-scope')?.household?.people[0]?.name).to.equal('Zoë');
      },
    },
  } as const satisfies Contract;
}

/** The same for those that bear the notice and have a background of their own. */
export function leafContract(tag: ScopedTag) {
  const shown = staged(tag);
  return {
    ...scopedContract(tag),
    parts: { notice: part(shown) },
    slots: { '': standsIn(`<${tag} for="nowhere">As in print</${tag}>`) },
    cssProperties: {
      '--stowage-ink': colour(shown),
      '--stowage-paper': colour(shown),
      '--stowage-muted': colour(shown),
    },
  } as const satisfies Contract;
}
