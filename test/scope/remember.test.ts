import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-scope.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { askScope } from '../../src/scope/ask-scope.js';
import type { KeptBeside } from '../../src/scope/context.js';
import { clear, EXAMPLE_NAME, householdOf, place, renamed, scopeIn, scopeOf, whose } from './elements.js';
import { problemsOf } from './sources.js';

const KEY = 'stowage/test';
const BESIDE = 'stowage-beside/test';

const kept = () => localStorage.getItem(KEY);
const keep = (json: unknown) => {
  localStorage.setItem(KEY, typeof json === 'string' ? json : JSON.stringify(json));
};

const scopeWith = (name: string, attributes = ''): StowageScope =>
  scopeIn(place(scopeOf(name, '', `id="own" remember="test" ${attributes}`)));

/** A button of the page's own. */
function press(command: string): void {
  const box = place(`<button type="button" commandfor="own" command="${command}"></button>`);
  box.querySelector('button')?.click();
}

/** What elements of the scope keep beside the household. */
function besideIn(scope: StowageScope): KeptBeside | undefined {
  let beside: KeptBeside | undefined;
  askScope(scope, document.body, (handle) => {
    ({ beside } = handle);
  })();
  return beside;
}

const handleOf = (scope: StowageScope) => scope.remembering;

describe('what a reader wants kept', () => {
  const forget = () => {
    localStorage.removeItem(KEY);
    localStorage.removeItem(BESIDE);
  };
  beforeEach(forget);
  afterEach(() => {
    clear();
    forget();
  });

  it('is nothing until they say so, and is written with every change from then on', async () => {
    const scope = scopeWith('Page');
    scope.request(renamed('Mine'));
    expect([handleOf(scope), kept()]).to.deep.equal(['off', null]);
    press('--stowage-remember');
    expect(handleOf(scope)).to.equal('on');
    expect(kept()).to.contain('Mine');
    scope.request(renamed('Ours'));
    await waitUntil(() => kept()?.includes('Ours'));
  });

  it('is written at once when the page goes', () => {
    const scope = scopeWith('Page');
    press('--stowage-remember');
    scope.request(renamed('Mine'));
    window.dispatchEvent(new Event('pagehide'));
    expect(kept()).to.contain('Mine');
  });

  it('is there the next time, before all the page says, which waits for “start again”', () => {
    keep(householdOf('Mine'));
    const scope = scopeWith('Page', 'tier="2TB"');
    expect(whose(scope)).to.equal('Mine');
    expect(scope.household?.people[0]?.pool).to.include({ tier: '5GB' });
    expect(scope.snapshot).to.include({ isExample: false, canUndo: false, isOffered: true });
    scope.household = householdOf('Property');
    expect(whose(scope)).to.equal('Mine');
    scope.request({ type: 'reset' });
    expect(whose(scope)).to.equal('Property');
    scope.request({ type: 'undo' });
    expect(whose(scope)).to.equal('Mine');
  });

  it('is forgotten at once when they say so', async () => {
    keep(householdOf('Mine'));
    const scope = scopeWith('Page');
    scope.request(renamed('Other'));
    press('--stowage-forget');
    expect([handleOf(scope), kept()]).to.deep.equal(['off', null]);
    scope.request(renamed('Third'));
    window.dispatchEvent(new Event('pagehide'));
    await Promise.resolve();
    expect(kept()).to.equal(null);
    expect(whose(scope)).to.equal('Third');
  });

  it('is only their choice while the example is shown', () => {
    const scope = scopeIn(place('<stowage-scope id="own" remember="test"></stowage-scope>'));
    press('--stowage-remember');
    expect(kept()).to.equal('null');
    const later = scopeIn(place('<stowage-scope remember="test"></stowage-scope>'));
    expect([whose(later), handleOf(later)]).to.deep.equal([EXAMPLE_NAME, 'on']);
    expect(scope.snapshot?.isExample).to.equal(true);
  });

  it('is only their choice while they have what the page says', async () => {
    const scope = scopeWith('Page');
    press('--stowage-remember');
    expect(kept()).to.equal('null');
    scope.request(renamed('Mine'));
    await waitUntil(() => kept()?.includes('Mine'));
    scope.request({ type: 'reset' });
    await waitUntil(() => kept() === 'null');
    const later = scopeIn(place(scopeOf('Corrected', '', 'remember="test"')));
    expect([whose(later), handleOf(later)]).to.deep.equal(['Corrected', 'on']);
  });

  it('is never another element’s, where the page tells them apart by nothing', async () => {
    const [first, second] = [
      place(scopeOf('First', '', 'remember')),
      place(scopeOf('Second', '', 'remember')),
    ];
    expect([scopeIn(first), scopeIn(second)].map(handleOf)).to.deep.equal(['off', undefined]);
    expect(problemsOf(scopeIn(second))).to.deep.equal(['remember : name-needed']);
    scopeIn(second).id = 'second';
    await waitUntil(() => handleOf(scopeIn(second)) === 'off');
    expect(problemsOf(scopeIn(second))).to.deep.equal([]);
    const other = place(scopeOf('Third', '', 'remember'));
    first.remove();
    document.body.append(other);
    expect([scopeIn(other), scopeIn(second)].map(handleOf)).to.deep.equal(['off', 'off']);
  });

  it('stays as it is when it can’t be read, and that is told', () => {
    keep('{"version": 1,');
    const scope = scopeWith('Page');
    expect([whose(scope), handleOf(scope)]).to.deep.equal(['Page', 'off']);
    expect(problemsOf(scope)).to.deep.equal(['remember : not-json']);
    scope.request(renamed('Mine'));
    window.dispatchEvent(new Event('pagehide'));
    expect(kept()).to.equal('{"version": 1,');
    keep({ version: 99 });
    expect(problemsOf(scopeWith('Page'))).to.deep.equal(['remember version: newer-version']);
    press('--stowage-remember');
    expect(scope.problems).to.deep.equal([]);
    expect(kept()).to.contain('Mine');
  });

  it('is kept for the page and the element where the page gives no name', () => {
    const scope = scopeIn(place(scopeOf('Page', '', 'id="own" remember')));
    scope.request(renamed('Mine'));
    press('--stowage-remember');
    const key = `stowage/${location.pathname}#own`;
    expect(localStorage.getItem(key)).to.contain('Mine');
    press('--stowage-forget');
    expect(localStorage.getItem(key)).to.equal(null);
    expect(handleOf(scope)).to.equal('off');
  });

  describe('has beside it what elements keep', () => {
    const written = () => {
      window.dispatchEvent(new Event('pagehide'));
      return localStorage.getItem(BESIDE);
    };

    it('each its own, for as long as it is kept itself', () => {
      const scope = scopeWith('Page');
      besideIn(scope)?.keep('one', { at: 1 });
      expect(written()).to.equal(null);
      press('--stowage-remember');
      besideIn(scope)?.keep('one', { at: 1 });
      besideIn(scope)?.keep('two', { at: 2 });
      expect(written()).to.equal('{"one":{"at":1},"two":{"at":2}}');
      const later = scopeWith('Page');
      expect(besideIn(later)?.recall('two')).to.deep.equal({ at: 2 });
      besideIn(later)?.keep('two', null);
      expect(written()).to.equal('{"one":{"at":1}}');
      press('--stowage-forget');
      expect([written(), besideIn(scope)?.recall('one')]).to.deep.equal([null, undefined]);
    });

    it('until the reader starts again', () => {
      const scope = scopeWith('Page');
      press('--stowage-remember');
      scope.request(renamed('Mine'));
      besideIn(scope)?.keep('one', { at: 1 });
      expect(written()).to.equal('{"one":{"at":1}}');
      scope.request({ type: 'reset' });
      expect(written()).to.equal(null);
      expect(besideIn(scope)?.recall('one')).to.equal(undefined);
    });

    it('nothing of which is told while it can’t be read itself, or isn’t there', () => {
      localStorage.setItem(BESIDE, '{"one":{"at":1}}');
      expect(besideIn(scopeWith('Page'))?.recall('one')).to.equal(undefined);
      clear();
      keep('{"version": 1,');
      const unread = scopeWith('Page');
      expect(besideIn(unread)?.recall('one')).to.equal(undefined);
      besideIn(unread)?.keep('one', null);
      expect(written()).to.equal('{"one":{"at":1}}');
      press('--stowage-remember');
      expect(besideIn(unread)?.recall('one')).to.deep.equal({ at: 1 });
    });

    it('and nothing where the page doesn’t ask', () => {
      expect(besideIn(scopeIn(place(scopeOf('Page'))))).to.equal(undefined);
    });
  });

  it('is nobody’s choice where the page doesn’t ask', () => {
    const scope = scopeIn(place(scopeOf('Page', '', 'id="own"')));
    press('--stowage-remember');
    expect(handleOf(scope)).to.equal(undefined);
    expect(kept()).to.equal(null);
  });

  describe('where the browser refuses', () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage');

    afterEach(() => {
      if (own) Object.defineProperty(window, 'localStorage', own);
    });

    it('is no choice at all', () => {
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
      const scope = scopeWith('Page');
      press('--stowage-remember');
      expect([whose(scope), handleOf(scope)]).to.deep.equal(['Page', undefined]);
    });

    it('is said to have no room', () => {
      const full: Partial<Storage> = {
        getItem: () => null,
        removeItem: () => undefined,
        setItem() {
          throw new DOMException('', 'QuotaExceededError');
        },
      };
      Object.defineProperty(window, 'localStorage', { configurable: true, get: () => full });
      const scope = scopeWith('Page');
      press('--stowage-remember');
      expect(handleOf(scope)).to.equal('full');
    });
  });
});
