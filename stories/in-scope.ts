import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import '../src/define/stowage-scope.js';
import { SCENARIOS } from '../src/data/scenarios.js';

/** A household to look at, and attributes and custom properties of the element by their names. */
export interface Args {
  scenario: string;
  [given: string]: string | number | boolean | null | undefined;
}

/** A control that chooses among the built-in households. */
export const scenarioControl = {
  description: 'The household shown; `example` is what stands there when a page says nothing.',
  control: {
    type: 'select',
    labels: Object.fromEntries(SCENARIOS.map(({ id, name }) => [id, `${name} (${id})`])),
  },
  options: SCENARIOS.map(({ id }) => id),
  table: { category: 'household' },
} as const;

/** Instead of a control that would change nothing that is seen. */
export const noControl = { control: { disable: true } } as const;

const oneOf = (...ids: readonly string[]) => ({ control: 'select', options: ['', ...ids] }) as const;

/** Controls for whom, which device, whose storage: by their ids in the built-in households. */
export const personControl = oneOf('p1', 'p2', 'p3', 'p4');
export const deviceControl = oneOf('d1', 'd2', 'd3', 'd4');
export const poolControl = oneOf('family', 'p1', 'p2');

/** What a scope's `scenario` is told: nothing shows the example, marked as one. */
export const scenarioOf = ({ scenario }: Pick<Args, 'scenario'>): string | typeof nothing =>
  scenario === 'example' ? nothing : scenario;

/** Elements that share a household; another one begins anew. */
export const inScope = ({ scenario }: Pick<Args, 'scenario'>, content: unknown): TemplateResult => html`
  ${keyed(scenario, html`<stowage-scope scenario=${scenarioOf({ scenario })}>${content}</stowage-scope>`)}
`;
