import { expect } from '@esm-bundle/chai';
import '../../src/define/stowage-scope.js';
import { clear, EXAMPLE_NAME, leafIn, place, scopeIn, scopeOf, whose } from './elements.js';

const LEAF = '<test-leaf></test-leaf>';

describe('a leaf', () => {
  afterEach(clear);

  it('shows the example where there is no scope', async () => {
    const leaf = leafIn(place(LEAF));
    await leaf.updateComplete;
    expect(leaf.shadowRoot?.textContent).to.equal(EXAMPLE_NAME);
    expect(leaf.snapshot?.isExample).to.equal(true);
  });

  it('has the nearest scope around it', () => {
    const leaf = leafIn(place(scopeOf('Outer', scopeOf('Inner', LEAF))));
    expect(whose(leaf)).to.equal('Inner');
  });

  it('finds a scope around it out of shadow trees, open or closed, and through slots', () => {
    for (const mode of ['open', 'closed'] as const) {
      const host = place(scopeOf('Around', '<div></div>')).querySelector('div');
      const tree = host?.attachShadow({ mode });
      if (tree) expect(whose(leafIn(place(LEAF, tree))), mode).to.equal('Around');
    }
    const host = place(LEAF);
    host.attachShadow({ mode: 'open' }).innerHTML = scopeOf('Slotted', '<slot></slot>');
    expect(whose(leafIn(host))).to.equal('Slotted');
  });

  it('has the first scope of the document where none is around', () => {
    const leaf = leafIn(place(LEAF));
    const second = place(scopeOf('Second'));
    expect(whose(leaf)).to.equal('Second');
    document.body.insertBefore(place(scopeOf('First')), second);
    expect(whose(leaf)).to.equal('First');
    document.body.prepend(leaf);
    expect(whose(leaf)).to.equal('First');
    leaf.remove();
  });

  it('counts scopes in open shadow trees, in their place, and not those in closed ones', () => {
    const leaf = leafIn(place(LEAF));
    const closed = place('').attachShadow({ mode: 'closed' });
    place(scopeOf('Closed'), closed);
    const host = place(scopeOf('Light'));
    expect(whose(leaf)).to.equal('Light');
    host.attachShadow({ mode: 'open' });
    place(scopeOf('Shadow'), host.shadowRoot ?? host);
    expect(whose(leaf)).to.equal('Shadow');
    const deep = place('<p></p>', host.shadowRoot ?? host);
    host.shadowRoot?.prepend(deep);
    place(scopeOf('Deep'), deep.querySelector('p')?.attachShadow({ mode: 'open' }));
    expect(whose(leaf)).to.equal('Deep');
  });

  it('takes a scope that comes later, around it or elsewhere, and goes back when it leaves', async () => {
    const box = place(LEAF);
    const leaf = leafIn(box);
    const scope = scopeIn(place(scopeOf('Later')));
    expect(whose(leaf)).to.equal('Later');
    await leaf.updateComplete;
    expect(leaf.shadowRoot?.textContent).to.equal('Later');
    scope.remove();
    expect(whose(leaf)).to.equal(EXAMPLE_NAME);
    scope.append(box);
    document.body.append(scope);
    expect(whose(leaf)).to.equal('Later');
    scope.remove();
  });

  it('chooses again when a scope is wrapped around its slot, and taken away', () => {
    const host = place(LEAF);
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = '<slot></slot>';
    const leaf = leafIn(host);
    expect(whose(leaf)).to.equal(EXAMPLE_NAME);
    tree.innerHTML = scopeOf('Wrapped', '<slot></slot>');
    expect(whose(leaf)).to.equal('Wrapped');
    tree.innerHTML = '<slot></slot>';
    expect(whose(leaf)).to.equal(EXAMPLE_NAME);
  });

  it('takes the scope it is moved to', () => {
    const box = place(scopeOf('A', LEAF) + scopeOf('B'));
    const leaf = leafIn(box);
    box.lastElementChild?.append(leaf);
    expect(whose(leaf)).to.equal('B');
    box.append(leaf);
    expect(whose(leaf)).to.equal('A');
  });

  it('follows a scope that is moved with it', () => {
    const box = place(scopeOf('A') + scopeOf('B', LEAF));
    const leaf = leafIn(box);
    const other = place('');
    other.append(...box.querySelectorAll('stowage-scope'));
    expect(whose(leaf)).to.equal('B');
    other.remove();
    expect(whose(leaf)).to.equal('nothing');
  });

  it('has nothing once it is out of the document', () => {
    const leaf = leafIn(place(LEAF));
    leaf.remove();
    expect(leaf.snapshot).to.equal(null);
    expect(leaf.request({ type: 'undo' })).to.equal(undefined);
  });

  it('shows nothing of the scope it left where it waits for another', async () => {
    const box = place(scopeOf('A', '<test-leaf for="a"></test-leaf>', 'id="a"'));
    const leaf = leafIn(box);
    await leaf.updateComplete;
    box.remove();
    document.body.append(leaf);
    await leaf.updateComplete;
    expect(leaf.shadowRoot?.textContent).to.equal('nothing');
    leaf.remove();
  });
});

describe('for', () => {
  afterEach(clear);

  it('names the scope, wherever it is', () => {
    const box = place(scopeOf('A', '<test-leaf for="b"></test-leaf>', 'id="a"') + scopeOf('B', '', 'id="b"'));
    expect(whose(leafIn(box))).to.equal('B');
  });

  it('is waited for, with nothing to show', async () => {
    const leaf = leafIn(place(scopeOf('A', '<test-leaf for="late"></test-leaf>')));
    await leaf.updateComplete;
    expect(leaf.shadowRoot?.textContent).to.equal('nothing');
    expect(leaf.request({ type: 'undo' })).to.equal(undefined);
    const late = scopeIn(place(scopeOf('Late', '', 'id="late"')));
    expect(whose(leaf)).to.equal('Late');
    late.remove();
    expect(whose(leaf)).to.equal('nothing');
  });

  it('looks in the leaf’s own tree first', () => {
    place(scopeOf('Document', '', 'id="same"'));
    const tree = place('').attachShadow({ mode: 'open' });
    const leaf = leafIn(place('<test-leaf for="same"></test-leaf>', tree));
    expect(whose(leaf)).to.equal('Document');
    const own = place(scopeOf('Own', '', 'id="same"'), tree);
    expect(whose(leaf)).to.equal('Own');
    own.remove();
    expect(whose(leaf)).to.equal('Document');
  });

  it('can change, and so can the id it names', async () => {
    const box = place(
      scopeOf('A', '', 'id="a"') + scopeOf('B', '', 'id="b"') + '<test-leaf for="b"></test-leaf>',
    );
    const leaf = leafIn(box);
    leaf.for = 'a';
    await leaf.updateComplete;
    expect(whose(leaf)).to.equal('A');
    leaf.removeAttribute('for');
    box.prepend(scopeIn(place(scopeOf('C'))));
    await leaf.updateComplete;
    expect(whose(leaf)).to.equal('C');
    leaf.for = 'c';
    await leaf.updateComplete;
    expect(whose(leaf)).to.equal('nothing');
    scopeIn(box).id = 'c';
    await Promise.resolve();
    expect(whose(leaf)).to.equal('C');
  });

  it('does not lead to an element that is no scope', () => {
    place('<p id="p"></p>');
    expect(whose(leafIn(place('<test-leaf for="p"></test-leaf>')))).to.equal('nothing');
  });

  it('keeps to its scope when others come inside that one', () => {
    const box = place(scopeOf('A', '', 'id="a"') + '<test-leaf for="a"></test-leaf>');
    scopeIn(box).append(...place(scopeOf('Inner')).childNodes);
    expect(whose(leafIn(box))).to.equal('A');
  });
});
