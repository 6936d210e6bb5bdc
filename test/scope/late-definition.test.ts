import { expect } from '@esm-bundle/chai';
import { EXAMPLE_NAME, householdOf, leafIn, place, plannerIn, scopeOf, whose } from './elements.js';

describe('a scope that is defined after the leaves', () => {
  it('takes those inside, and the planner around a leaf', async () => {
    const box = place(scopeOf('Late', '<test-leaf></test-leaf><test-planner></test-planner>'));
    const outside = leafIn(place('<test-leaf></test-leaf>'));
    const named = leafIn(place('<test-leaf for="late"></test-leaf>'));
    const planner = plannerIn(box);
    await planner.updateComplete;
    expect([leafIn(box), outside, named, planner.scope, planner.leaf].map(whose)).to.deep.equal([
      EXAMPLE_NAME,
      EXAMPLE_NAME,
      'nothing',
      EXAMPLE_NAME,
      EXAMPLE_NAME,
    ]);
    const scope = box.querySelector('stowage-scope');
    scope?.setAttribute('id', 'late');
    const early = Object.assign(document.createElement('stowage-scope'), { household: householdOf('Early') });
    box.append(early);
    await import('../../src/define/stowage-scope.js');
    expect([leafIn(box), outside, named, planner.scope, planner.leaf].map(whose)).to.deep.equal(
      Array.from({ length: 5 }, () => 'Late'),
    );
    expect(whose(early), 'a property set before').to.equal('Early');
  });
});
