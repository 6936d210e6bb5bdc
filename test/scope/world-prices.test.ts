import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-scope.js';
import { worldPrices } from '../../src/scope/world-prices.js';
import { clear, place, renamed, scopeIn, scopeOf } from './elements.js';

/** Loads them as a page does. */
const restore = () => Reflect.deleteProperty(worldPrices, 'load');

describe('the list prices of another country', () => {
  afterEach(() => {
    restore();
    clear();
  });

  it('that can’t be loaded are tried again with the next change, and then given once', async () => {
    let failures = 0;
    worldPrices.load = () => {
      failures += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const scope = scopeIn(place(scopeOf('Page', '', 'region="JP"')));
    const currency = () => scope.snapshot?.results.prices?.rows.JP?.currency;
    await waitUntil(() => failures > 0);
    scope.request(renamed('Mine'));
    expect([failures, currency()]).to.deep.equal([2, undefined]);
    restore();
    scope.request(renamed('Ours'));
    await waitUntil(() => currency() === 'JPY', 'no prices');
    const { results } = scope.snapshot!;
    scope.request({ type: 'view', view: { selection: 'd1' } });
    await worldPrices.load();
    expect(scope.snapshot?.results.ladder).to.equal(results.ladder);
  });
});
