import { expect, fixture, waitUntil } from '@open-wc/testing';
import { everything, textOf } from '../elements/find.js';
import { settled } from '../elements/settled.js';
import type { Probe } from './contract.js';
import type { Staging } from './stage.js';

/** A value of each kind of token that no stylesheet here has. */
const COLOUR = 'rgb(1, 2, 3)';
const LENGTH = '37px';

const OFFSET = '7px';

const TOUCHED = [
  'accent-color',
  'background-color',
  'border-block-end-color',
  'border-block-end-width',
  'border-block-start-color',
  'border-radius',
  'color',
  'column-gap',
  'fill',
  'outline-color',
  'row-gap',
  'stroke',
] as const;

/**
 * What a page's stylesheet says of `::part(name)` is seen on that part, which is there and displayed. No part is
 * drawn beside it that isn't documented.
 */
export const part =
  (staging: Staging): Probe =>
  async ({ name, documentedParts }) => {
    const element = await staging();
    const drawn = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])];
    expect(documentedParts).to.include.members(drawn.flatMap((one) => [...one.part]));
    const parts = drawn.filter((one) => one.part.contains(name));
    const shown = parts.filter((one) => one.checkVisibility());
    expect(shown, `parts displayed, of ${parts.length}`).not.to.be.empty;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${element.localName}::part(${name}) { outline-offset: ${OFFSET} }`);
    document.adoptedStyleSheets.push(sheet);
    try {
      for (const one of shown) expect(getComputedStyle(one).outlineOffset).to.equal(OFFSET);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  };

const looks = (element: Element): string[] =>
  [element, ...everything(element)]
    .filter((one) => one.checkVisibility())
    .map((one) => {
      const style = getComputedStyle(one);
      return TOUCHED.map((property) => style.getPropertyValue(property)).join();
    });

/** The custom property, set on the element, is seen in the computed style of something displayed in it. */
const looksDifferent =
  (staging: Staging, value: string): Probe =>
  async ({ name }) => {
    const element = await staging();
    if (!(element instanceof HTMLElement)) throw new Error('Not an HTML element');
    const before = looks(element);
    element.style.setProperty(name, value);
    const changed = looks(element).filter((look, i) => look !== before[i]);
    expect(changed, 'elements that look different').not.to.be.empty;
  };

/** A token that is a colour. */
export const colour = (staging: Staging): Probe => looksDifferent(staging, COLOUR);

/** A token that is a length. */
export const length = (staging: Staging): Probe => looksDifferent(staging, LENGTH);

/** With the value given, by attribute or property, the element's text says it. */
export const says =
  (staging: Staging, value: string | number | boolean, text: RegExp): Probe =>
  async ({ give }) => {
    const element = await staging();
    expect(textOf(element)).not.to.match(text);
    await give(element, value);
    expect(textOf(element)).to.match(text);
  };

/** The event fires on the element, once, when `act` is done. */
export const fires =
  <Shown extends Element>(staging: Staging<Shown>, act: (element: Shown) => unknown): Probe =>
  async ({ name }) => {
    const element = await staging();
    let fired = 0;
    element.addEventListener(name, () => {
      fired += 1;
    });
    await act(element);
    await settled(element);
    expect(fired).to.equal(1);
  };

/** Moves an element into a page that isn't its author's computer, as far as it can tell. */
export async function elsewhere(element: Element): Promise<void> {
  const frame = await fixture<HTMLIFrameElement>('<iframe srcdoc="<p></p>"></iframe>');
  const page = () => frame.contentDocument;
  await waitUntil(() => page()?.URL === 'about:srcdoc' && page()?.readyState === 'complete');
  page()?.body.append(element);
  await settled(element);
}

/** What is wrong in an element's data, as its box of problems says it; empty: that isn't shown. */
export const problemsIn = (element: Element): string => {
  const box = element.shadowRoot?.querySelector('stowage-problems');
  return box?.shadowRoot?.textContent ?? '';
};

/** What stands in an element that has nothing to draw yet is seen. */
export const standsIn =
  (markup: string): Probe =>
  async () => {
    const element = await fixture(markup);
    await settled(element);
    expect(textOf(element)).to.equal('As in print');
  };
