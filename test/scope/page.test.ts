import { expect } from '@esm-bundle/chai';
import '../../src/define/stowage-scope.js';
import { StowageChangeEvent, StowageRequestEvent } from '../../src/scope/events.js';
import { clear, EXAMPLE_NAME, leafIn, place, renamed, scopeIn, scopeOf, until, whose } from './elements.js';

const LEAF = '<test-leaf></test-leaf>';

// In this order: once somebody has edited in the page's own scope, the page stays with it.
describe('the page’s own scope', () => {
  const root = document.documentElement;

  afterEach(clear);

  it('answers at the root element only while there is no other', () => {
    const scope = scopeIn(place(scopeOf('Other')));
    const request = new StowageRequestEvent(renamed('Mine'));
    root.dispatchEvent(request);
    expect(request.defaultPrevented).to.equal(false);
    scope.remove();
    expect(whose(leafIn(place(LEAF)))).to.equal(EXAMPLE_NAME);
  });

  it('is shared by all leaves without a scope; its changes are told on the root element', async () => {
    const [one, two] = [leafIn(place(LEAF)), leafIn(place(LEAF))];
    const heard: Event[] = [];
    root.addEventListener('stowage-change', (event) => heard.push(event), { once: true });
    expect(one.request(renamed('Mine'))).to.include({ ok: true, changed: true });
    expect(whose(two)).to.equal('Mine');
    await two.updateComplete;
    expect(two.shadowRoot?.textContent).to.equal('Mine');
    expect(heard[0]).to.be.instanceOf(StowageChangeEvent);
    expect(heard[0]?.target).to.equal(root);
  });

  it('keeps a leaf where the reader has edited, whatever comes, but for a scope it is moved into or named', async () => {
    const leaf = leafIn(place(LEAF));
    expect(whose(leaf)).to.equal('Mine');
    const around = place(scopeOf('Around', '', 'id="around"'));
    expect(whose(leaf)).to.equal('Mine');
    expect(whose(leafIn(place(LEAF)))).to.equal('Mine');
    leaf.request({ type: 'undo' });
    expect(whose(leaf)).to.equal(EXAMPLE_NAME);
    place(scopeOf('More'));
    expect(whose(leaf)).to.equal(EXAMPLE_NAME);
    const host = place(LEAF);
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = '<slot></slot>';
    tree.innerHTML = scopeOf('Wrapped', '<slot></slot>');
    expect(whose(leafIn(host))).to.equal(EXAMPLE_NAME);
    leaf.for = 'around';
    await leaf.updateComplete;
    expect(whose(leaf)).to.equal('Around');
    leaf.for = null;
    await leaf.updateComplete;
    expect(whose(leaf)).to.equal(EXAMPLE_NAME);
    scopeIn(around).append(leaf);
    expect(whose(leaf)).to.equal('Around');
  });

  it('loads other countries’ prices when they are asked for', async () => {
    const leaf = leafIn(place(LEAF));
    leaf.request({ type: 'set', field: 'region', value: 'DE' });
    const price = () => leaf.snapshot?.results.ladder.pools[0]?.rows[1]?.price;
    expect(price()).to.include({ currency: 'USD', fallback: true });
    await until(leaf, () => price()?.fallback === false);
    expect(price()).to.include({ currency: 'EUR', country: 'DE' });
  });
});
