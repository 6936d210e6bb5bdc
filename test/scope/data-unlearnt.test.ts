import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-scope.js';
import { reader } from '../../src/scope/learn-reader.js';

describe('a page’s own data before what reads it is loaded', () => {
  it('is waited for, the last property that is set meanwhile too', async () => {
    expect(reader.known).to.equal(undefined);
    const marked = document.createElement('stowage-scope');
    const set = document.createElement('stowage-scope');
    const unset = document.createElement('stowage-scope');
    marked.setAttribute('tier', '2TB');
    set.household = { version: 1, people: [{ name: 'First' }] };
    set.household = { version: 1, people: [{ name: 'Last' }] };
    unset.household = { version: 1, people: [{ name: 'Gone' }] };
    unset.household = null;
    const scopes = [marked, set, unset];
    document.body.append(...scopes);
    const names = () => scopes.map(({ household }) => household?.people[0]?.name);
    expect(names()).to.deep.equal([undefined, undefined, 'Ana']);
    await waitUntil(() => scopes.every(({ snapshot }) => snapshot));
    expect(names()).to.deep.equal(['Ana', 'Last', 'Ana']);
    expect(set.snapshot?.canUndo).to.equal(false);
    expect(marked.household?.people[0]?.pool).to.include({ tier: '2TB' });
    for (const scope of scopes) scope.remove();
  });
});
