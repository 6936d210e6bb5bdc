import { expect } from '@esm-bundle/chai';
import '../../src/define/stowage-scope.js';
import { clear, leafIn, place, renamed, scopeIn, scopeOf, TestLeaf, whose } from './elements.js';

class CountingLeaf extends TestLeaf {
  updates = 0;

  override requestUpdate(...change: Parameters<TestLeaf['requestUpdate']>): void {
    this.updates = (this.updates || 0) + 1;
    super.requestUpdate(...change);
  }
}
customElements.define('counting-leaf', CountingLeaf);

describe('a thousand times in and out', () => {
  afterEach(clear);

  it('leaves one subscription at most', async () => {
    const scope = scopeIn(place(scopeOf('Ours')));
    const leaf = new CountingLeaf();
    for (let i = 0; i < 1000; i += 1) {
      scope.append(leaf);
      leaf.remove();
    }
    leaf.updates = 0;
    scope.request(renamed('Unheard'));
    expect(leaf.updates).to.equal(0);
    scope.append(leaf);
    await leaf.updateComplete;
    leaf.updates = 0;
    scope.request(renamed('Heard'));
    expect(leaf.updates).to.equal(1);
  });

  it('leaves one scope as it was, with its household and its history', () => {
    const box = place(scopeOf('Ours', '<test-leaf></test-leaf>'));
    const scope = scopeIn(box);
    scope.request(renamed('Mine'));
    const { snapshot } = scope;
    for (let i = 0; i < 1000; i += 1) {
      scope.remove();
      box.append(scope);
    }
    expect(scope.snapshot).to.equal(snapshot);
    expect(whose(leafIn(box))).to.equal('Mine');
    let heard = 0;
    scope.addEventListener('stowage-change', () => (heard += 1));
    scope.request({ type: 'undo' });
    expect(heard).to.equal(1);
  });
});
