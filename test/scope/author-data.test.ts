import { expect } from '@esm-bundle/chai';
import '../../src/define/stowage-scope.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import {
  clear,
  EXAMPLE_NAME,
  householdOf,
  leafIn,
  place,
  renamed,
  scopeIn,
  scopeOf,
  until,
  whose,
} from './elements.js';

/** Resolves when the scope's snapshot has changed, by the leaf that shows it. */
const repainted = async (scope: StowageScope) => {
  await Promise.resolve();
  await leafIn(scope).updateComplete;
};

const LEAF = '<test-leaf></test-leaf>';
const problemsOf = ({ problems }: Pick<StowageScope, 'problems'>) =>
  problems.map(({ source, path, code }) => `${source} ${path}: ${code}`);

describe('a scope’s data', () => {
  afterEach(clear);

  it('is the example when nobody gives any', () => {
    const scope = scopeIn(place('<stowage-scope></stowage-scope>'));
    expect(whose(scope)).to.equal(EXAMPLE_NAME);
    expect(scope.snapshot?.isExample).to.equal(true);
  });

  it('is the JSON child, also one that comes or changes later', async () => {
    const scope = scopeIn(place(scopeOf('Child', LEAF)));
    expect(whose(scope)).to.equal('Child');
    expect(scope.snapshot).to.include({ isExample: false, canUndo: false });
    const script = scope.querySelector('script');
    if (script) script.text = JSON.stringify(householdOf('Changed'));
    await repainted(scope);
    expect(whose(leafIn(scope))).to.equal('Changed');
    script?.remove();
    await repainted(scope);
    expect(whose(leafIn(scope))).to.equal(EXAMPLE_NAME);
  });

  it('is the property before the child, and the child again without it', () => {
    const scope = scopeIn(place(scopeOf('Child')));
    scope.household = householdOf('Property');
    expect(whose(scope)).to.equal('Property');
    expect(scope.snapshot?.canUndo).to.equal(false);
    scope.household = null;
    expect(whose(scope)).to.equal('Child');
  });

  it('is no reason to draw anything when a property says the same once more', async () => {
    const scope = scopeIn(place(scopeOf('Child', LEAF)));
    scope.household = householdOf('Property');
    await repainted(scope);
    let updates = 0;
    leafIn(scope).addEventListener('updated', () => (updates += 1));
    scope.household = householdOf('Property');
    await repainted(scope);
    expect(updates).to.equal(0);
  });

  it('is a property set before the element is in the document', () => {
    const scope = document.createElement('stowage-scope');
    scope.household = householdOf('Early');
    scope.setAttribute('tier', '2TB');
    place('').append(scope);
    expect(whose(scope)).to.equal('Early');
    expect(scope.snapshot?.household.people[0]?.pool).to.include({ tier: '2TB' });
  });

  it('is a built-in scenario by its name, once it is loaded', async () => {
    const scope = scopeIn(place(`<stowage-scope scenario="one-iphone">${LEAF}</stowage-scope>`));
    expect(scope.snapshot).to.equal(null);
    await until(leafIn(scope), () => scope.snapshot !== null);
    expect(scope.snapshot).to.include({ isExample: false });
    expect(scope.snapshot?.household.people[0]?.devices[0]?.apps).to.deep.equal([]);
    scope.setAttribute('scenario', 'nowhere');
    await repainted(scope);
    expect(scope.snapshot?.isExample).to.equal(true);
    expect(problemsOf(scope)).to.deep.equal(['scenario : unknown-scenario']);
  });

  it('has fields overridden by attributes, the example’s too', async () => {
    const scope = scopeIn(place(`<stowage-scope tier="200GB" region="DE">${LEAF}</stowage-scope>`));
    const { household, isExample } = scope.snapshot ?? {};
    expect(isExample).to.equal(true);
    expect([household?.region, household?.people[0]?.pool]).to.deep.equal([
      'DE',
      { tier: '200GB', appleOne: null, used: null },
    ]);
    scope.setAttribute('tier', '50GB');
    await repainted(scope);
    expect(scope.snapshot?.household.people[0]?.pool).to.include({ tier: '50GB' });
    scope.removeAttribute('region');
    await repainted(scope);
    expect(scope.snapshot?.household.region).to.equal('US');
  });

  it('stays what it was when it is malformed, and the problems are told', async () => {
    const scope = scopeIn(place('<stowage-scope tier="1GB" region="Germany"></stowage-scope>'));
    scope.innerHTML = `<script type="application/json">{"version": 1, "people": 7}</script>${LEAF}`;
    await repainted(scope);
    expect(whose(scope)).to.equal(EXAMPLE_NAME);
    expect(problemsOf(scope)).to.deep.equal([
      'script people: not-a-list',
      'region : bad-region',
      'tier : not-an-option',
    ]);
    expect(problemsOf(leafIn(scope))).to.deep.equal(problemsOf(scope));
    scope.innerHTML = '<script type="application/json">{"version": 1,</script>';
    await Promise.resolve();
    expect(problemsOf(scope)[0]).to.equal('script : not-json');
    scope.household = householdOf('Fine');
    Reflect.set(scope, 'household', { version: 9 });
    expect(whose(scope)).to.equal('Fine');
    expect(problemsOf(scope)[0]).to.equal('household version: newer-version');
    scope.household = householdOf('Fine');
    expect(problemsOf(scope)).to.deep.equal(['region : bad-region', 'tier : not-an-option']);
  });

  it('is nothing without people, whatever a tier says', () => {
    const box = place(
      '<stowage-scope tier="2TB"><script type="application/json">{"version": 1}</script></stowage-scope>',
    );
    expect(whose(scopeIn(box))).to.equal('nobody');
    expect(scopeIn(box).problems).to.deep.equal([]);
  });
});

describe('the household property', () => {
  afterEach(clear);

  it('ignores what says the same, undoes what says something else', () => {
    const scope = scopeIn(place('<stowage-scope></stowage-scope>'));
    scope.household = householdOf('A');
    const { household } = scope;
    scope.household = householdOf('A');
    expect(scope.household).to.equal(household);
    scope.request(renamed('Mine'));
    scope.household = householdOf('A');
    expect(whose(scope)).to.equal('Mine');
    scope.household = householdOf('B');
    expect(whose(scope)).to.equal('B');
    scope.request({ type: 'undo' });
    expect(whose(scope)).to.equal('Mine');
    scope.request({ type: 'reset' });
    expect(whose(scope)).to.equal('B');
  });

  it('takes back what a snapshot gave', () => {
    const scope = scopeIn(place('<stowage-scope></stowage-scope>'));
    scope.household = householdOf('A');
    scope.request(renamed('Mine'));
    const kept = structuredClone(scope.household);
    const { household } = scope;
    scope.household = household;
    expect(scope.snapshot?.canRedo).to.equal(false);
    scope.request({ type: 'undo' });
    scope.household = kept;
    expect(whose(scope)).to.equal('A');
    const other = scopeIn(place('<stowage-scope></stowage-scope>'));
    other.household = kept;
    expect(whose(other)).to.equal('Mine');
  });

  it('is an undoable step after the reader’s first edit, when markup no longer counts', async () => {
    const scope = scopeIn(place(`<stowage-scope>${LEAF}</stowage-scope>`));
    scope.request({ type: 'set', id: 'p1', field: 'pool.used', value: '4.8 GB' });
    scope.setAttribute('tier', '2TB');
    scope.insertAdjacentHTML('beforeend', scopeOf('Late').replace(/<\/?stowage-scope[^>]*>/g, ''));
    await repainted(scope);
    expect(scope.snapshot?.household.people[0]?.pool).to.include({ tier: '5GB' });
    scope.household = householdOf('Property');
    expect(whose(scope)).to.equal('Property');
    scope.request({ type: 'undo' });
    expect(scope.snapshot?.household.people[0]?.pool).to.deep.include({ tier: '5GB' });
    expect(scope.snapshot?.isExample).to.equal(false);
  });

  it('leaves what is looked at open to the markup', async () => {
    const scope = scopeIn(place(`<stowage-scope>${LEAF}</stowage-scope>`));
    scope.request({ type: 'view', view: { ios: 17 } });
    scope.setAttribute('tier', '2TB');
    await repainted(scope);
    expect(scope.snapshot?.household.people[0]?.pool).to.include({ tier: '2TB' });
    expect(scope.snapshot?.view.ios).to.equal(17);
  });

  it('never fires a change', () => {
    const scope = scopeIn(place('<stowage-scope></stowage-scope>'));
    let heard = 0;
    scope.addEventListener('stowage-change', () => (heard += 1));
    scope.household = householdOf('A');
    scope.household = householdOf('B');
    expect(heard).to.equal(0);
  });
});
