import { expect } from '@esm-bundle/chai';
import '../../src/define/stowage-scope.js';
import type { Page } from '../../src/scope/page-scope.js';
import { clear, found, leafIn, place, renamed, scopeIn, scopeOf, whose } from './elements.js';

// The other bundle is spoken by hand: nothing of ours but the names that are public.

interface Handle {
  readonly scope: HTMLElement;
  readonly snapshot: { readonly household: { readonly people: readonly { readonly name: string }[] } } | null;
  readonly problems: readonly unknown[];
  readonly nearest: boolean;
}

type Hear = (handle: Handle, unsubscribe?: () => void) => void;

class Asking extends Event {
  readonly context = 'stowage/store@1';
  readonly subscribe = true;

  constructor(
    readonly contextTarget: Element,
    readonly callback: Hear,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

const page = (): Page => found(Reflect.get(document, Symbol.for('stowage/page@1')) as Page | undefined);
const nameIn = ({ snapshot }: Handle) => snapshot?.household.people[0]?.name;

/** A scope of another bundle: it has a name to tell, and renames itself when it is asked to. */
function foreignScope(name: string, into: Element) {
  const scope = document.createElement('div');
  const hearers = new Map<Hear, () => void>();
  let now = name;
  const handle = (): Handle => ({
    scope,
    snapshot: { household: { people: [{ name: now }] } },
    problems: [],
    nearest: true,
  });
  scope.addEventListener('context-request', (event) => {
    const context: unknown = Reflect.get(event, 'context');
    if (context !== 'stowage/store@1') return;
    event.stopPropagation();
    const hear = Reflect.get(event, 'callback') as Hear;
    const leave = () => hearers.delete(hear);
    hearers.set(hear, leave);
    hear(handle(), leave);
  });
  scope.addEventListener('stowage-request', (event) => {
    event.preventDefault();
    event.stopPropagation();
    now = (event.detail as { readonly name: string }).name;
    for (const [hear, leave] of hearers) hear(handle(), leave);
  });
  into.append(scope);
  page().enter(scope);
  return { scope, hearers };
}

describe('two bundles', () => {
  afterEach(clear);

  it('share one page', () => {
    leafIn(place('<test-leaf></test-leaf>'));
    for (const name of ['enter', 'leave', 'has', 'watch', 'renamed']) expect(page()).to.respondTo(name);
  });

  it('serve a leaf with a scope of the other', async () => {
    const box = place('');
    const { scope, hearers } = foreignScope('Foreign', box);
    scope.innerHTML = '<test-leaf></test-leaf>';
    const outside = leafIn(place('<test-leaf></test-leaf>'));
    const inside = leafIn(scope);
    expect([inside, outside].map(whose)).to.deep.equal(['Foreign', 'Foreign']);
    inside.request(renamed('Mine'));
    expect([inside, outside].map(whose)).to.deep.equal(['Mine', 'Mine']);
    await outside.updateComplete;
    expect(outside.shadowRoot?.textContent).to.equal('Mine');
    page().leave(scope);
    inside.remove();
    expect(hearers.size).to.equal(0);
  });

  it('serve somebody else’s leaf with our scope, and with the page’s', () => {
    const box = place(scopeOf('Ours', '<p></p>') + '<p></p>');
    const [inside, outside] = [...box.querySelectorAll('p')];
    const heard: (string | undefined)[] = [];
    const leaves: (() => void)[] = [];
    for (const leaf of [found(inside), found(outside)]) {
      leaf.dispatchEvent(
        new Asking(leaf, (handle, unsubscribe) => {
          heard.push(`${String(nameIn(handle))} ${handle.nearest ? 'around' : 'of the page'}`);
          if (unsubscribe) leaves.push(unsubscribe);
        }),
      );
    }
    expect(heard).to.deep.equal(['Ours around', 'Ours of the page']);
    const detail = renamed('Mine');
    const request = new CustomEvent('stowage-request', {
      detail,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    inside?.dispatchEvent(request);
    expect(request.defaultPrevented).to.equal(true);
    expect(heard.slice(2).sort()).to.deep.equal(['Mine around', 'Mine of the page']);
    for (const leave of leaves) leave();
    scopeIn(box).request(renamed('Yours'));
    expect(heard.length).to.equal(4);
  });

  it('don’t draw away who named a scope, by offering another inside it', () => {
    place(scopeOf('First'));
    const box = place(scopeOf('Named', '<p></p>', 'id="named"') + '<test-leaf for="named"></test-leaf>');
    const offer = new Event('context-provider', { bubbles: true, composed: true });
    found(box.querySelector('p')).dispatchEvent(Object.assign(offer, { context: 'stowage/store@1' }));
    expect(whose(leafIn(box))).to.equal('Named');
  });

  it('keep to their own contexts', () => {
    const scope = scopeIn(place(scopeOf('Ours')));
    let answered = false;
    const other = new Asking(document.body, () => (answered = true));
    Object.defineProperty(other, 'context', { value: 'stowage/store@2' });
    scope.dispatchEvent(other);
    expect(answered).to.equal(false);
  });
});
