import { fixture } from '@open-wc/testing';
import '../../src/define/stowage-scope.js';
import { SCENARIOS } from '../../src/data/scenarios.js';
import type { StowageScope } from '../../src/elements/stowage-scope/stowage-scope.js';
import type { HouseholdInput } from '../../src/model/household.js';
import { find, type Name } from '../elements/find.js';
import { settled } from '../elements/settled.js';

/** The tags of Stowage. */
export type Tag = keyof HTMLElementTagNameMap & `stowage-${string}`;

/** Puts an element on the page, in the state that shows what is to be proved. */
export type Staging<Shown extends Element = Element> = () => Promise<Shown>;

/** The household of a built-in scenario. */
export function scenario(id: string): HouseholdInput {
  const found = SCENARIOS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no scenario ${id}.`);
  return found.household;
}

/** A scope with that household, and markup in it, drawn. */
export async function showScope(household: string | HouseholdInput, markup = ''): Promise<StowageScope> {
  const scope = await fixture<StowageScope>(`<stowage-scope>${markup}</stowage-scope>`);
  scope.household = typeof household === 'string' ? scenario(household) : household;
  await settled(scope);
  return scope;
}

/**
 * An element in a scope of its own with that household, drawn; then `act` does what a reader would.
 * `staged('stowage-answer', 'one-iphone', (answer) => click(answer, 'button'))`
 */
export const staged =
  <T extends Tag>(
    tag: T,
    household: string | HouseholdInput = 'one-iphone',
    act: (element: HTMLElementTagNameMap[T]) => unknown = () => undefined,
  ): Staging<HTMLElementTagNameMap[T]> =>
  async () => {
    const scope = await showScope(household, `<${tag}></${tag}>`);
    const element = scope.querySelector(tag);
    if (!element) throw new Error(`No ${tag}`);
    await act(element);
    await settled(scope);
    return element;
  };

/** Types over what stands in a field of the element, and leaves it. */
export function typeAndLeave(element: Element, field: Name, text: string): void {
  const input = find(element, 'textbox', field);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Clicks the first in the element's shadow root that fits the selector. */
export function click(element: Element, selector: string): void {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing fits ${selector}`);
  found.click();
}
