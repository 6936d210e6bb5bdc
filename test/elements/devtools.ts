import { executeServerCommand } from '@web/test-runner-commands';
import { inOneLine } from './in-one-line.js';
import { skip } from './skip.js';

/** Whether the page can be spoken to by the DevTools protocol, and be told of other media than its own. */
export const hasDevtools = navigator.userAgent.includes('Chrome');

/** Skips a test where it can't. */
export function needsDevtools(context: Mocha.Context): void {
  if (!hasDevtools)
    skip(context, 'there is no DevTools protocol, by which media are set and the tree is read');
}

/** A command of the DevTools protocol to the page the test runs in. */
const devtools = <Answer>(method: string, params: object = {}): Promise<Answer> =>
  executeServerCommand('devtools', { method, params });

interface Media {
  readonly type?: 'print';
  readonly 'forced-colors'?: 'active';
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

/** Lets the page believe in these media; without any, in what is true. */
export async function emulate({ type, ...features }: Media = {}): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await devtools('Emulation.setEmulatedMedia', { media: type ?? '', features: list });
}

/** Prints the page as its reader would, to nowhere. */
export async function print(): Promise<void> {
  await devtools('Page.printToPDF');
}

/** Lets the page believe that it is touched, not pointed at with a mouse. */
export async function emulateTouch(enabled: boolean): Promise<void> {
  await devtools('Emulation.setTouchEmulationEnabled', { enabled });
}

/** One thing that a screen reader meets. */
export interface AccessNode {
  readonly role: string;
  readonly name: string;
  /** What else is told of it: `checked`, `expanded`, `invalid` … */
  readonly states: Readonly<Record<string, unknown>>;
  /** The text in it. */
  readonly text: string;
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** The page's accessibility tree as the browser gives it to a screen reader, in reading order. */
export async function accessibilityTree(): Promise<readonly AccessNode[]> {
  const { nodes } = await devtools<{ nodes: readonly RawNode[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read: AccessNode[] = [];
  const visit = ({ ignored, role, name, properties = [], childIds = [] }: RawNode): string => {
    const at = read.length;
    const texts = role?.value === 'StaticText' ? [name?.value] : [];
    for (const id of role?.value === 'StaticText' ? [] : childIds) {
      const child = byId.get(id);
      if (child) texts.push(visit(child));
    }
    const text = inOneLine(texts.join(' '));
    const states = Object.fromEntries(properties.map((property) => [property.name, property.value.value]));
    if (!ignored) read.splice(at, 0, { role: role?.value ?? '', name: inOneLine(name?.value), states, text });
    return text;
  };
  const [root] = nodes;
  if (root) visit(root);
  return read;
}
