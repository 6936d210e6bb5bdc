import { expect, waitUntil } from '@open-wc/testing';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { GIB } from '../../src/model/size.js';
import { sendCommand } from '../../src/scope/commands.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { elsewhere, fires, part, problemsIn } from './effects.js';
import { scenario, type Staging } from './stage.js';

type Scope = StowagePlanner | StowageScope;

const rename = (scope: Scope) => scope.request({ type: 'rename', id: 'p1', name: 'Zoë' });

const rowsOf = ({ snapshot }: Scope) => snapshot?.results.ladder.pools[0]?.rows ?? [];

const firstName = ({ household }: Scope): string | undefined => household?.people[0]?.name;

/** What everything that takes an author's data has. */
export function scopeContract(shown: Staging<Scope>) {
  const mistaken = async () => {
    const scope = await shown();
    scope.setAttribute('region', 'Atlantis');
    await waitUntil(() => problemsIn(scope).includes('country code'), 'no problems');
    return scope;
  };
  return {
    attributes: {
      async tier({ give }) {
        const scope = await shown();
        await give(scope, '6TB');
        const pool = scope.household?.people[0]?.pool;
        expect(typeof pool === 'object' && pool.tier).to.equal('6TB');
      },
      async region({ give }) {
        const scope = await shown();
        await give(scope, 'JP');
        expect(scope.household?.region).to.equal('JP');
      },
      async scenario({ give }) {
        const scope = await shown();
        scope.household = null;
        await give(scope, 'two-apart');
        await waitUntil(() => firstName(scope) === 'Fatima', 'the scenario never came');
      },
      async src({ give }) {
        const scope = await shown();
        scope.household = null;
        await give(scope, `data:application/json,${JSON.stringify(scenario('two-apart'))}`);
        await waitUntil(() => firstName(scope) === 'Fatima', 'the household never came');
      },
      async prices({ give }) {
        const scope = await shown();
        const month = { '50GB': 1, '200GB': 2, '2TB': 3, '6TB': 4, '12TB': 5 };
        const prices = { asOf: '2026-10-01', rows: { US: { currency: 'USD', month } } };
        await give(scope, `data:application/json,${JSON.stringify(prices)}`);
        await waitUntil(() => scope.snapshot?.results.prices?.rows.US?.month['2TB'] === 3, 'no prices');
      },
      async tiers({ give }) {
        const scope = await shown();
        await give(scope, '50GB 2TB');
        const tiers = rowsOf(scope).map(({ tier }) => tier);
        expect(tiers).to.include('2TB').and.not.include('200GB');
      },
      async headroom({ give }) {
        const scope = await shown();
        await give(scope, '3 GB');
        expect(rowsOf(scope).map(({ headroom }) => headroom)).to.include(3 * GIB);
      },
      async remember({ give }) {
        const scope = await shown();
        expect(scope.remembering).to.equal(undefined);
        await give(scope, 'contract');
        expect(scope.remembering).to.equal('off');
        sendCommand(scope, '--stowage-remember');
        rename(scope);
        await waitUntil(() => localStorage.getItem('stowage/contract')?.includes('Zoë'), 'not kept');
        sendCommand(scope, '--stowage-forget');
        expect(localStorage.getItem('stowage/contract')).to.equal(null);
      },
      async debug({ give }) {
        const scope = await mistaken();
        scope.hidden = true; // What it draws isn't looked at, and needn't find its size in the frame.
        await elsewhere(scope);
        await waitUntil(() => !problemsIn(scope).includes('country code'), 'shown to readers');
        await give(scope, true);
        await waitUntil(() => problemsIn(scope).includes('country code'), 'not shown');
      },
      async theme({ give }) {
        const scope = await shown();
        for (const theme of ['dark', 'light']) {
          await give(scope, theme);
          expect(getComputedStyle(scope).colorScheme).to.equal(theme);
        }
      },
    },
    properties: {
      async household() {
        const scope = await shown();
        scope.household = scenario('two-apart');
        expect(scope.household?.people.map(({ name }) => name)).to.deep.equal(['Fatima', 'Goran']);
      },
      async snapshot() {
        const scope = await shown();
        const before = scope.snapshot;
        rename(scope);
        expect(scope.snapshot).not.to.equal(before);
        expect(scope.snapshot?.household.people[0]?.name).to.equal('Zoë');
      },
      async remembering() {
        const scope = await shown();
        scope.setAttribute('remember', 'contract');
        await settled(scope);
        expect(scope.remembering).to.equal('off');
      },
      async problems() {
        const scope = await shown();
        scope.setAttribute('region', 'Atlantis');
        await settled(scope);
        expect(scope.problems.map(({ source }) => source)).to.deep.equal(['region']);
      },
    },
    parts: { problems: part(mistaken) },
    methods: {
      async request() {
        const scope = await shown();
        expect(rename(scope)?.ok).to.equal(true);
        expect(firstName(scope)).to.equal('Zoë');
      },
    },
    events: { 'stowage-change': fires(shown, rename) },
  } as const satisfies Contract;
}
