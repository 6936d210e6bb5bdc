import '../scope/learnt.js';
import { inOneLine } from './in-one-line.js';

/** Roles as these elements have them: native ones, by selector. */
const SELECTORS = {
  alert: '[role="alert"]',
  button: 'button',
  checkbox: 'input[type="checkbox"]',
  combobox: 'select',
  disclosure: 'summary',
  group: 'fieldset',
  heading: 'h2, h3, h4, h5',
  listitem: 'li',
  radio: 'input[type="radio"]',
  region: 'section[aria-label]',
  slider: 'input[type="range"]',
  status: '[role="status"]',
  textbox: 'input[type="text"]',
} as const satisfies Record<keyof Elements, string>;

interface Elements {
  alert: HTMLElement;
  button: HTMLButtonElement;
  checkbox: HTMLInputElement;
  combobox: HTMLSelectElement;
  disclosure: HTMLElement;
  group: HTMLFieldSetElement;
  heading: HTMLHeadingElement;
  listitem: HTMLLIElement;
  radio: HTMLInputElement;
  region: HTMLElement;
  slider: HTMLInputElement;
  status: HTMLElement;
  textbox: HTMLInputElement;
}

export type Role = keyof Elements;
export type Name = string | RegExp;

/** Every element below, in tree order, through open shadow roots. */
export function* everything(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* everything(root.shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* everything(child);
  }
}

/** What an element is called: by its label, its legend, or its text. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return inOneLine(label);
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    const [own] = element.labels ?? [];
    const texts = [...(own?.childNodes ?? [])].filter(
      (node) => node instanceof Text || (node instanceof Element && !node.matches('select, input')),
    );
    return inOneLine(texts.map(({ textContent }) => textContent).join(''));
  }
  if (element instanceof HTMLFieldSetElement) return inOneLine(element.querySelector('legend')?.textContent);
  return inOneLine(element.textContent);
}

const isCalled = (element: Element, name: Name): boolean =>
  typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));

/** All that are shown with that role, and that name if one is given. */
export const findAll = <R extends Role>(root: Element, role: R, name: Name = /^/): Elements[R][] =>
  [...everything(root)].filter(
    (element): element is Elements[R] =>
      element.matches(SELECTORS[role]) && element.checkVisibility() && isCalled(element, name),
  );

/** The first of them; without any, a list of those there are is thrown. */
export function find<R extends Role>(root: Element, role: R, name: Name): Elements[R] {
  const [found] = findAll(root, role, name);
  if (found) return found;
  const others = findAll(root, role).map(nameOf).join('\n  ');
  throw new Error(`No ${role} is called ${String(name)}. There are:\n  ${others}`);
}

/** What describes an element: a note, a mistake. */
export function describedBy(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return inOneLine(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
}

/** An element without a box of its own isn't visible itself, what is in it is. */
const isHidden = (element: Element): boolean =>
  !element.checkVisibility() && getComputedStyle(element).display !== 'contents';

/** What stands between the tags of an element with a shadow root is shown where it has a slot for it. */
const isDisplayed = (text: Text): boolean => !text.parentElement?.shadowRoot || text.assignedSlot !== null;

/** The text a reader sees, in one line. */
export function textOf(root: Element | ShadowRoot): string {
  const texts: string[] = [];
  const read = (node: Node): void => {
    if (node !== root && node instanceof Element && isHidden(node)) return;
    if (node instanceof Text && isDisplayed(node)) texts.push(node.data);
    if (node instanceof Element && node.shadowRoot) read(node.shadowRoot);
    node.childNodes.forEach(read);
  };
  read(root);
  return inOneLine(texts.join(''));
}

/** The text of the first part of that name below, through shadow roots. */
export function textOfPart(root: Element, part: string): string {
  const found = [...everything(root)].find((element) => element.matches(`[part~="${part}"]`));
  return found ? textOf(found) : '';
}
