import { expect } from '@open-wc/testing';
import type { NamingElement } from '../../src/elements/naming-element.js';
import type { ScopedElement } from '../../src/elements/scoped-element.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { colour, elsewhere, part, problemsIn, standsIn } from './effects.js';
import { showScope, staged, type Staging, type Tag } from './stage.js';

type TagOf<Class> = {
  [T in Tag]: HTMLElementTagNameMap[T] extends Class ? T : never;
}[Tag];

type ScopedTag = TagOf<ScopedElement>;

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

/** What tells its page's author of a mistake in an attribute of its own. `mistaken` stages one with `nobody`. */
export function authorContract(mistaken: Staging<ScopedElement & { debug: boolean }>) {
  const told = async () => {
    const element = await mistaken();
    await customElements.whenDefined('stowage-problems'); // It is loaded with the first mistake.
    await settled(element);
    expect(problemsIn(element)).to.contain('nobody');
    return element;
  };
  return {
    attributes: {
      async debug({ give }) {
        const element = await told();
        element.hidden = true; // What it draws isn't looked at, and needn't find its size in the frame.
        await elsewhere(element.closest('stowage-scope') ?? element);
        expect(problemsIn(element)).not.to.contain('nobody');
        await give(element, true);
        await settled(element);
        expect(problemsIn(element)).to.contain('nobody');
      },
    },
    parts: { problems: part(told) },
  } as const satisfies Contract;
}

/** The same for those whose attribute names one part of what they show. */
export function namingContract(tag: TagOf<NamingElement>, attribute: 'device' | 'person' | 'rule') {
  const leaf = leafContract(tag);
  const author = authorContract(
    staged(tag, 'one-iphone', (element: NamingElement) => {
      element.setAttribute(attribute, 'nobody');
    }),
  );
  return {
    ...leaf,
    attributes: { ...leaf.attributes, ...author.attributes },
    parts: { ...leaf.parts, ...author.parts },
  } as const satisfies Contract;
}
