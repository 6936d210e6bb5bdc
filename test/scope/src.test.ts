import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-scope.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { clear, EXAMPLE_NAME, householdOf, place, renamed, scopeIn, whose } from './elements.js';
import { problemsOf, urlOf, urlOfHousehold } from './sources.js';

const shows = (scope: StowageScope, name: string) =>
  waitUntil(() => whose(scope) === name, `${name} never came`);

/** Answers each request when the test says so. */
class Server {
  readonly requests: { url: string; signal: AbortSignal; answer: (text: string) => void }[] = [];
  readonly #fetch = window.fetch.bind(window);

  constructor() {
    window.fetch = (url, options) =>
      new Promise((resolve) => {
        const signal = options?.signal ?? new AbortController().signal;
        this.requests.push({
          url: url instanceof Request ? url.url : url.toString(),
          signal,
          answer: (text) => {
            resolve(new Response(text));
          },
        });
      });
  }

  close(): void {
    window.fetch = this.#fetch;
  }
}

describe('a scope’s src', () => {
  afterEach(clear);

  it('is waited for, and read like a JSON child', async () => {
    const scope = scopeIn(place(`<stowage-scope src="${urlOfHousehold('Remote')}"></stowage-scope>`));
    expect(scope.snapshot).to.equal(null);
    await shows(scope, 'Remote');
    expect(scope.snapshot).to.include({ isExample: false, canUndo: false, isOffered: false });
  });

  it('comes before a JSON child, and after the property', async () => {
    const child = `<script type="application/json">${JSON.stringify(householdOf('Child'))}</script>`;
    const scope = scopeIn(
      place(`<stowage-scope src="${urlOfHousehold('Remote')}" scenario="two-apart">${child}</stowage-scope>`),
    );
    await shows(scope, 'Remote');
    scope.removeAttribute('src');
    await shows(scope, 'Child');
    scope.household = householdOf('Property');
    expect(whose(scope)).to.equal('Property');
  });

  it('that comes late changes nothing of the property', async () => {
    const server = new Server();
    const [scope, other] = ['Late', 'Other'].map((name) =>
      scopeIn(place(`<stowage-scope src="${name}.json"></stowage-scope>`)),
    );
    if (!scope || !other) throw new Error('There are two.');
    scope.household = householdOf('Property');
    for (const { answer } of server.requests) answer(JSON.stringify(householdOf('Late')));
    await shows(other, 'Late'); // which was asked for after the first one
    expect(whose(scope)).to.equal('Property');
    server.close();
  });

  for (const [what, url, problem] of [
    ['nowhere', '/nowhere.json', 'src : not-loaded'],
    ['no JSON', urlOf('{"version": 1,'), 'src : not-json'],
    ['no household', urlOf({ version: 1, people: 7 }), 'src people: not-a-list'],
    ['no URL', 'http://[', 'src : not-loaded'],
  ] as const) {
    it(`gives way to the next source when it is ${what}, and that is told`, async () => {
      const scope = scopeIn(place(`<stowage-scope src='${url}'></stowage-scope>`));
      await shows(scope, EXAMPLE_NAME);
      expect(problemsOf(scope)).to.deep.equal([problem]);
    });
  }

  it('tells where nothing was found', async () => {
    const scope = scopeIn(place('<stowage-scope src="/nowhere.json"></stowage-scope>'));
    await shows(scope, EXAMPLE_NAME);
    expect(scope.problems[0]?.params).to.deep.equal({ url: `${location.origin}/nowhere.json`, status: 404 });
  });

  it('is asked for again when it changes, and what was on its way is given up', async () => {
    const server = new Server();
    const scope = scopeIn(place('<stowage-scope src="a.json"></stowage-scope>'));
    scope.setAttribute('src', 'b.json');
    await Promise.resolve();
    const [first, second] = server.requests;
    expect([first?.signal.aborted, second?.signal.aborted]).to.deep.equal([true, false]);
    second?.answer(JSON.stringify(householdOf('B')));
    first?.answer(JSON.stringify(householdOf('A')));
    await shows(scope, 'B');
    server.close();
    expect(second?.url).to.equal(new URL('b.json', document.baseURI).href);
  });

  it('is asked for again by a scope that was away meanwhile', async () => {
    const server = new Server();
    const scope = scopeIn(place('<stowage-scope src="a.json"></stowage-scope>'));
    const box = scope.parentElement;
    scope.remove();
    expect(server.requests[0]?.signal.aborted).to.equal(true);
    box?.append(scope);
    server.requests.at(-1)?.answer(JSON.stringify(householdOf('A')));
    await shows(scope, 'A');
    server.close();
    expect(server.requests.length).to.equal(2);
  });

  it('is asked for by nobody who is away, whatever else arrives', async () => {
    const server = new Server();
    const scope = scopeIn(place('<stowage-scope scenario="two-apart" prices="a.json"></stowage-scope>'));
    const other = scopeIn(place('<stowage-scope scenario="two-apart"></stowage-scope>'));
    scope.remove();
    await waitUntil(() => other.snapshot);
    server.close();
    expect(server.requests.map(({ signal }) => signal.aborted)).to.deep.equal([true]);
  });

  it('is only offered once the reader has edited, and “start again” takes it', async () => {
    const scope = scopeIn(place('<stowage-scope></stowage-scope>'));
    scope.request(renamed('Mine'));
    scope.setAttribute('src', urlOfHousehold('Late'));
    await waitUntil(() => scope.snapshot?.isOffered);
    expect(whose(scope)).to.equal('Mine');
    scope.request({ type: 'reset' });
    expect(whose(scope)).to.equal('Late');
    expect(scope.snapshot?.isOffered).to.equal(false);
    scope.request({ type: 'undo' });
    expect(whose(scope)).to.equal('Mine');
  });

  it('takes the place of what was there before the first edit, without a step', async () => {
    const scope = scopeIn(place('<stowage-scope></stowage-scope>'));
    expect(whose(scope)).to.equal(EXAMPLE_NAME);
    scope.setAttribute('src', urlOfHousehold('Late'));
    await shows(scope, 'Late');
    expect(scope.snapshot).to.include({ canUndo: false, isOffered: false });
  });
});
