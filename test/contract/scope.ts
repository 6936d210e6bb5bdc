import { expect, waitUntil } from '@open-wc/testing';
import type { StowagePlanner } from '../../src/elements/stowage-planner/stowage-planner.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import { settled } from '../elements/settled.js';
import type { Contract } from './contract.js';
import { fires } from './effects.js';
import { scenario, type Staging } from './stage.js';

type Scope = StowagePlanner | StowageScope;

const rename = (scope: Scope) => scope.request({ type: 'rename', id: 'p1', name: 'Zoë' });

const firstName = ({ household }: Scope): string | undefined => household?.people[0]?.name;

/** What everything that takes an author's data has. */
export function scopeContract(shown: Staging<Scope>) {
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
      async problems() {
        const scope = await shown();
        scope.setAttribute('region', 'Atlantis');
        await settled(scope);
        expect(scope.problems.map(({ source }) => source)).to.deep.equal(['region']);
      },
    },
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
