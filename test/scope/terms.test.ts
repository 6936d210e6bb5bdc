import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/stowage-scope.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { GIB } from '../../src/model/size.js';
import { clear, place, renamed, scopeIn, whose } from './elements.js';
import { problemsOf, urlOf } from './sources.js';

const scopeWith = (attributes: string): StowageScope =>
  scopeIn(place(`<stowage-scope ${attributes}></stowage-scope>`));

const rowsOf = ({ snapshot }: StowageScope) => snapshot?.results.ladder.pools[0]?.rows ?? [];
const headroomOf = (scope: StowageScope) => rowsOf(scope).find(({ tier }) => tier === '2TB')?.headroom;
const priceOf = (scope: StowageScope, tier: string) =>
  rowsOf(scope).find((row) => row.tier === tier)?.price.amount;

const month = { '50GB': 1, '200GB': 3, '2TB': 7.77, '6TB': 30, '12TB': 60 };
const prices = (region: string) =>
  urlOf({ asOf: '2026-10-01', rows: { [region]: { currency: 'USD', month } } });

describe('what a page says of the tiers', () => {
  afterEach(clear);

  it('is which to show, separated as people do', () => {
    for (const tiers of ['50GB 2TB', '2TB,50GB', '50 GB, 2 TB', ' 50gb 2tb ']) {
      const scope = scopeWith(`tiers="${tiers}"`);
      const shown = rowsOf(scope).map(({ tier }) => tier);
      expect(shown).to.include.members(['50GB', '2TB']).and.not.include('200GB');
      expect(scope.problems).to.deep.equal([]);
    }
  });

  it('is all of them where none is named rightly, and that is told', () => {
    const scope = scopeWith('tiers="1GB huge"');
    expect(rowsOf(scope).length).to.be.greaterThan(3);
    expect(problemsOf(scope)).to.deep.equal(['tiers : not-an-option', 'tiers : not-an-option']);
    expect(problemsOf(scopeWith('tiers="50GB 1GB"'))).to.deep.equal(['tiers : not-an-option']);
  });

  it('is what to keep free', async () => {
    const scope = scopeWith('headroom="7 GB"');
    expect(headroomOf(scope)).to.equal(7 * GIB);
    scope.setAttribute('headroom', 'a lot');
    await Promise.resolve();
    expect(headroomOf(scope)).not.to.equal(7 * GIB);
    expect(problemsOf(scope)).to.deep.equal(['headroom : not-a-size']);
  });

  it('holds for the reader’s own numbers too, and changes nothing else', async () => {
    const scope = scopeWith('');
    scope.request(renamed('Mine'));
    scope.setAttribute('headroom', '7 GB');
    await Promise.resolve();
    expect(headroomOf(scope)).to.equal(7 * GIB);
    expect([whose(scope), scope.snapshot?.isOffered]).to.deep.equal(['Mine', false]);
  });

  it('is what they cost, without anybody waiting for it', async () => {
    const scope = scopeWith(`prices="${prices('US')}"`);
    expect(priceOf(scope, '2TB')).to.equal(9.99);
    await waitUntil(() => priceOf(scope, '2TB') === 7.77);
    scope.removeAttribute('prices');
    await waitUntil(() => priceOf(scope, '2TB') === 9.99);
  });

  it('lays prices on those of all countries, whichever comes first', async () => {
    const scope = scopeWith(`prices="${prices('CH')}" region="DE"`);
    await waitUntil(() => scope.snapshot?.results.prices?.rows.CH?.month['2TB'] === 7.77);
    await waitUntil(() => priceOf(scope, '2TB') === 9.99 && scope.snapshot?.results.prices?.rows.DE);
    scope.request({ type: 'set', field: 'region', value: 'CH' });
    expect(priceOf(scope, '2TB')).to.equal(7.77);
  });

  for (const [what, url, problem] of [
    ['nowhere', '/nowhere.json', 'prices : not-loaded'],
    ['no JSON', urlOf('['), 'prices : not-json'],
    ['no price table', urlOf({ asOf: 'today', rows: {} }), 'prices asOf: not-a-date'],
  ] as const) {
    it(`leaves the list prices when it is ${what}, and that is told`, async () => {
      const scope = scopeWith(`prices='${url}'`);
      await waitUntil(() => scope.problems.length > 0);
      expect(problemsOf(scope)).to.deep.equal([problem]);
      expect(priceOf(scope, '2TB')).to.equal(9.99);
    });
  }

  it('tells of a theme there is none of', async () => {
    const scope = scopeWith('theme="drak"');
    expect(problemsOf(scope)).to.deep.equal(['theme : not-an-option']);
    scope.setAttribute('theme', 'dark');
    await Promise.resolve();
    expect(scope.problems).to.deep.equal([]);
  });
});
