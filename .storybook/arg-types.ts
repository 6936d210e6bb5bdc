import type { ArgTypes } from '@storybook/web-components-vite';

interface Documented {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** What is read of an element in the manifest. */
interface DocumentedElement {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Documented[];
  readonly members?: readonly (Documented & { readonly kind: string; readonly attribute?: string })[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly DocumentedElement[] }[];
}

type ArgType = ArgTypes[string];

const NO_CONTROL: Partial<ArgType> = { control: { disable: true } };

/** `'light' | 'dark'`: one of a few words. */
function wordsOf(type: string): string[] {
  const parts = type.split('|').map((part) => part.trim());
  const words = parts.flatMap((part) => /^'([^']*)'$/.exec(part)?.[1] ?? []);
  const others = parts.filter((part) => !part.startsWith("'") && part !== 'null' && part !== 'undefined');
  return others.length === 0 ? words : [];
}

function attributeControl({ name, type }: Documented): Partial<ArgType> {
  const text = type?.text ?? 'string';
  const words = wordsOf(text);
  if (name === 'for' || name === 'debug') return NO_CONTROL; // A story shows nothing of them.
  if (words.length > 0) return { control: { type: 'select' }, options: words.filter((word) => word !== '') };
  if (text === 'boolean') return { control: { type: 'boolean' } };
  return text.startsWith('number') ? { control: { type: 'number' } } : { control: { type: 'text' } };
}

/** Tokens are colours, but for lengths. */
const tokenControl = ({ name = '' }: Documented): Partial<ArgType> => ({
  control: { type: /radius|gap/.test(name) ? 'text' : 'color' },
});

/** One line of the table. Only attributes and tokens can be given, so the others' names may be alike. */
function line(
  category: string,
  one: Documented,
  control: Partial<ArgType> = NO_CONTROL,
): [key: string, line: ArgType] {
  const { name = '', description = '', type } = one;
  const isGiven = control !== NO_CONTROL || category === 'attributes';
  return [
    isGiven ? name : `${category}: ${name}`,
    {
      name: name || '(default)',
      description,
      ...control,
      table: {
        category,
        ...(type && { type: { summary: type.text } }),
        ...(one.default !== undefined && { defaultValue: { summary: one.default } }),
      },
    },
  ];
}

/** The table of an element's page, and its controls, as its JSDoc has them. */
export function argTypesFrom(manifest: Manifest, tag: string): ArgTypes {
  const element = elementIn(manifest, tag);
  const {
    attributes = [],
    members = [],
    events = [],
    slots = [],
    cssProperties = [],
    cssParts = [],
  } = element ?? {};
  return Object.fromEntries([
    ...attributes.map((one) => line('attributes', one, attributeControl(one))),
    ...members
      .filter(({ attribute }) => attribute === undefined)
      .map((one) => line(one.kind === 'method' ? 'methods' : 'properties', one)),
    ...events.map((one) => line('events', one)),
    ...slots.map((one) => line('slots', one)),
    ...cssParts.map((one) => line('css parts', one)),
    ...cssProperties.map((one) => line('css custom properties', one, tokenControl(one))),
  ]);
}

export const elementIn = ({ modules }: Manifest, tag: string): DocumentedElement | undefined =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
