import { expect } from '@esm-bundle/chai';
import '../../src/define/stowage-scope.js';
import { StowageRequestEvent } from '../../src/scope/events.js';
import {
  clear,
  EXAMPLE_NAME,
  householdOf,
  leafIn,
  place,
  plannerIn,
  renamed,
  scopeIn,
  scopeOf,
  whose,
} from './elements.js';

const PLANNER = '<test-planner></test-planner>';

describe('a planner', () => {
  afterEach(clear);

  it('is a scope of its own where none is around, however many there are', async () => {
    place(scopeOf('Elsewhere'));
    const box = place(PLANNER + PLANNER);
    const planners = [...box.querySelectorAll('test-planner')];
    for (const planner of planners) await planner.updateComplete;
    planners[0]?.leaf.request(renamed('Mine'));
    expect(planners.map(({ leaf }) => whose(leaf))).to.deep.equal(['Mine', EXAMPLE_NAME]);
  });

  it('is the first scope for leaves elsewhere', async () => {
    const leaf = leafIn(place('<test-leaf></test-leaf>'));
    const planner = plannerIn(place(PLANNER));
    await planner.updateComplete;
    planner.scope.household = householdOf('Ours');
    expect([leaf, planner.leaf].map(whose)).to.deep.equal(['Ours', 'Ours']);
  });

  it('joins the scope around it, with all that is in it', async () => {
    const box = place(scopeOf('Around', PLANNER));
    const planner = plannerIn(box);
    await planner.updateComplete;
    expect([planner.scope, planner.leaf].map(whose)).to.deep.equal(['Around', 'Around']);
    expect(planner.leaf.request(renamed('Mine'))).to.include({ ok: true });
    expect(planner.scope.request({ type: 'rename', id: 'd1', name: 'Phone' })).to.include({ ok: true });
    const request = new StowageRequestEvent(renamed('Ours'));
    planner.dispatchEvent(request);
    expect(request.answer).to.include({ ok: true });
    expect(whose(scopeIn(box))).to.equal('Ours');
    await planner.updateComplete;
    await planner.leaf.updateComplete;
    expect(planner.leaf.shadowRoot?.textContent).to.equal('Ours');
  });

  it('can be named by a leaf, whichever scope it has', () => {
    place(scopeOf('Around', '<test-planner id="planner"></test-planner>'));
    expect(whose(leafIn(place('<test-leaf for="planner"></test-leaf>')))).to.equal('Around');
  });

  it('joins a scope that is put around it later, and is its own again outside', async () => {
    const box = place(PLANNER);
    const planner = plannerIn(box);
    await planner.updateComplete;
    planner.scope.household = householdOf('Own');
    const scope = scopeIn(place(scopeOf('Around')));
    scope.append(planner);
    expect([planner.scope, planner.leaf].map(whose)).to.deep.equal(['Around', 'Around']);
    box.append(planner);
    expect([planner.scope, planner.leaf].map(whose)).to.deep.equal(['Own', 'Own']);
  });

  it('is its own again when the scope around its slot is taken away', async () => {
    const host = place(PLANNER);
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = scopeOf('Around', '<slot></slot>');
    const planner = plannerIn(host);
    await planner.updateComplete;
    expect([planner.scope, planner.leaf].map(whose)).to.deep.equal(['Around', 'Around']);
    tree.innerHTML = '<slot></slot>';
    expect([planner.scope, planner.leaf].map(whose)).to.deep.equal([EXAMPLE_NAME, EXAMPLE_NAME]);
  });

  it('waits with the scope around it', () => {
    const box = place(`<stowage-scope scenario="empty">${PLANNER}</stowage-scope>`);
    expect(whose(plannerIn(box).scope)).to.equal('nothing');
    expect(plannerIn(box).scope.request({ type: 'undo' })).to.equal(undefined);
  });

  it('leaves a scope inside it alone', () => {
    const box = place(`<test-planner>${scopeOf('Inside', '<test-leaf></test-leaf>')}</test-planner>`);
    expect(whose(leafIn(box))).to.equal('Inside');
    expect(whose(plannerIn(box).scope)).to.equal(EXAMPLE_NAME);
  });
});
