import { executeServerCommand } from '@web/test-runner-commands';

/** Whether the page can be spoken to by the DevTools protocol. */
export const hasDevtools = navigator.userAgent.includes('Chrome');

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

/** One thing that a screen reader meets. */
export interface AccessNode {
  readonly role: string;
  readonly name: string;
  /** What else is told of it: `checked`, `expanded`, `invalid` … */
  readonly states: Readonly<Record<string, unknown>>;
}

interface RawNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** The page's accessibility tree in reading order, as the browser gives it to a screen reader. */
export async function accessibilityTree(): Promise<AccessNode[]> {
  const { nodes } = await devtools<{ nodes: readonly RawNode[] }>('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name, properties = [] }) =>
    ignored
      ? []
      : [
          {
            role: role?.value ?? '',
            name: (name?.value ?? '').replace(/\s+/g, ' ').trim(),
            states: Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
          },
        ],
  );
}
