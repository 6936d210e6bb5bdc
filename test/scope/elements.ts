import './learnt.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { StowageElement } from '../../src/elements/element.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { ScopeController } from '../../src/scope/scope-controller.js';

/** A leaf that shows whose household it has. */
export class TestLeaf extends StowageElement {
  protected override render(): TemplateResult {
    return html`${whose(this)}`;
  }

  protected override updated(): void {
    this.dispatchEvent(new Event('updated'));
  }
}

/** Resolves as soon as the condition holds after an update of the leaf. */
export async function until(leaf: TestLeaf, holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((done) => {
      leaf.addEventListener('updated', done, { once: true });
    });
  }
}

/** A planner as far as its scope goes, with a leaf inside. */
export class TestPlanner extends LitElement {
  readonly scope = new ScopeController(this, { joins: true });

  get leaf(): TestLeaf {
    return found(this.renderRoot.querySelector('test-leaf'));
  }

  protected override render(): TemplateResult {
    return html`<test-leaf></test-leaf>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'test-leaf': TestLeaf;
    'test-planner': TestPlanner;
  }
}

customElements.define('test-leaf', TestLeaf);
customElements.define('test-planner', TestPlanner);

export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('not there');
  return value;
}

/** The first person's name: which household somebody has. */
export const whose = ({ snapshot }: Pick<TestLeaf, 'snapshot'>): string =>
  snapshot ? (snapshot.household.people[0]?.name ?? 'nobody') : 'nothing';

export const EXAMPLE_NAME = 'Ana';

/** Somebody's household with one device, `used` of it printed. */
export const householdOf = (name: string, used = '1 GB') =>
  ({
    version: 1,
    people: [{ id: 'p1', name, pool: { used }, devices: [{ id: 'd1', rest: '1 GB' }] }],
  }) as const satisfies HouseholdInput;

/** Renames the first person: an edit whose result is seen at once. */
export const renamed = (name: string) => ({ type: 'rename', id: 'p1', name }) as const;

/** Markup in the page, taken out by `clear`. */
export function place(markup: string, into: Element | ShadowRoot = document.body): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  into.append(box);
  placed.push(box);
  return box;
}

const placed: Element[] = [];

export function clear(): void {
  for (const box of placed.splice(0)) box.remove();
}

export const leafIn = (root: ParentNode): TestLeaf => found(root.querySelector('test-leaf'));
export const scopeIn = (root: ParentNode): StowageScope => found(root.querySelector('stowage-scope'));
export const plannerIn = (root: ParentNode): TestPlanner => found(root.querySelector('test-planner'));

/** A scope's markup with a JSON child. */
export const scopeOf = (name: string, content = '', attributes = ''): string =>
  `<stowage-scope ${attributes}><script type="application/json">${JSON.stringify(householdOf(name))}</script>${content}</stowage-scope>`;
