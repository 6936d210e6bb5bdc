import { expect } from '@esm-bundle/chai';
import type { Page } from '../../src/scope/page-scope.js';

/** A page made by a bundle that was there before ours: it only counts. */
class ForeignPage implements Page {
  readonly scopes = new Set<Element>();
  readonly watchers = new Set<() => void>();

  enter(scope: HTMLElement): void {
    this.scopes.add(scope);
  }

  leave(scope: HTMLElement): void {
    this.scopes.delete(scope);
  }

  has(scope: Element): boolean {
    return this.scopes.has(scope);
  }

  watch(chooseAgain: () => void): () => void {
    this.watchers.add(chooseAgain);
    return () => {
      this.watchers.delete(chooseAgain);
    };
  }

  renamed(): void {
    for (const chooseAgain of [...this.watchers]) chooseAgain();
  }
}

describe('the page of a bundle that came first', () => {
  const page = new ForeignPage();

  before(async () => {
    Object.defineProperty(document, Symbol.for('stowage/page@1'), { value: page });
    await import('../../src/define/stowage-scope.js');
  });

  it('is used by all that comes later', async () => {
    const { leafIn, place, scopeIn, scopeOf, whose } = await import('./elements.js');
    const box = place(
      scopeOf('Ours', '', 'id="ours"') + '<test-leaf></test-leaf><test-planner></test-planner>',
    );
    expect(page.has(scopeIn(box))).to.equal(true);
    expect(whose(leafIn(box))).to.equal('nothing');
    leafIn(box).for = 'ours';
    await leafIn(box).updateComplete;
    expect(whose(leafIn(box))).to.equal('Ours');
    box.remove();
    expect([page.scopes.size, page.watchers.size]).to.deep.equal([0, 0]);
  });

  it('holds nothing of a thousand leaves and scopes that came and went', async () => {
    const { place, plannerIn, scopeOf } = await import('./elements.js');
    const box = place(scopeOf('Ours', '<test-leaf></test-leaf><test-planner></test-planner>'));
    await plannerIn(box).updateComplete;
    for (let i = 0; i < 1000; i += 1) {
      box.remove();
      document.body.append(box);
    }
    const { size } = page.watchers;
    box.remove();
    expect([size, page.watchers.size, page.scopes.size]).to.deep.equal([3, 0, 0]);
  });
});
