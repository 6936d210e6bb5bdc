import { sendKeys } from '@web/test-runner-commands';
import { find, findAll, nameOf, type Name, type Role } from './find.js';
import { settled } from './settled.js';

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const MOST_TABS = 300;

function edge(): HTMLElement {
  const element = document.createElement('span');
  element.tabIndex = 0;
  return element;
}

/** Goes on with the Tab key until something with that role and name has the focus. */
export async function tabTo(root: Element, role: Role, name: Name): Promise<void> {
  const wanted: readonly Element[] = findAll(root, role, name);
  if (wanted.length === 0) find(root, role, name);
  // Nobody leaves the page at its end: not every engine comes back by itself from the browser's own buttons.
  const [first, last] = [edge(), edge()];
  document.body.prepend(first);
  document.body.append(last);
  const past: string[] = [];
  try {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const at = focused();
      if (at && wanted.includes(at)) return;
      past.push(at ? nameOf(at) : '–');
      if (at === last) first.focus();
      await sendKeys({ press: 'Tab' });
    }
  } finally {
    first.remove();
    last.remove();
  }
  throw new Error(`Tab never reaches the ${role} “${String(name)}”, only ${past.slice(-40).join(' · ')}`);
}

/** Types over what stands in a field; a field reached with Tab is selected. */
export async function typeInto(root: Element, name: Name, text: string): Promise<HTMLInputElement> {
  await tabTo(root, 'textbox', name);
  const field = focused() as HTMLInputElement;
  field.select();
  await sendKeys(text === '' ? { press: 'Delete' } : { type: text });
  await settled(root);
  return field;
}

/** Presses a key on something reached with Tab. */
export async function pressOn(root: Element, role: Role, name: Name, key: string): Promise<void> {
  await tabTo(root, role, name);
  await sendKeys({ press: key });
  await settled(root);
}

/** Chooses one of several radio buttons: Tab to their group, arrows to the one. */
export async function choose(root: Element, legend: Name, option: string): Promise<void> {
  const group = find(root, 'group', legend);
  const radios = findAll(group, 'radio');
  const to = radios.findIndex((radio) => nameOf(radio) === option);
  if (to < 0) throw new Error(`“${option}” is none of ${radios.map(nameOf).join(', ')}`);
  const first = radios.find(({ checked }) => checked) ?? radios[0]!;
  await tabTo(group, 'radio', nameOf(first));
  const from = radios.indexOf(first);
  for (let at = from; at < to; at += 1) await sendKeys({ press: 'ArrowDown' });
  for (let at = from; at > to; at -= 1) await sendKeys({ press: 'ArrowUp' });
  await settled(root);
}
