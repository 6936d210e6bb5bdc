// What React, Vue and Svelte know of the elements, from the manifest: types only, `stowage/react` and its like.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './root.mjs';

const manifest = JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'));
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName, inner }) => tagName && !inner);

/** A property that takes more than it gives back. */
const takes = { household: 'HouseholdInput | Household | null' };

const line = (name, type, description) => `    /** ${description} */\n    '${name}'?: ${type} | undefined;`;

/** What markup can set on an element: its attributes, and the properties that are no attribute. */
function settingsOf({ name: element, attributes = [], members = [] }) {
  const isSettable = (member) => member.kind === 'field' && !member.readonly && !member.static;
  const properties = members.filter(isSettable);
  const own = new Set(properties.map(({ name }) => name));
  const attributesOnly = attributes.filter(({ name, fieldName }) => !own.has(fieldName ?? name));
  return [
    ...attributesOnly.map(({ name, type, description }) => line(name, type?.text ?? 'string', description)),
    ...properties.map(({ name, description }) =>
      line(name, takes[name] ?? `${element}['${name}']`, description),
    ),
  ];
}

const eventsOf = ({ events = [] }) =>
  events.map(({ name, type, description }) => `    /** ${description} */\n    '${name}': ${type.text};`);

const byTag = (told) =>
  elements.map((one) => `  '${one.tagName}': {\n${told(one).join('\n')}\n  };`).join('\n');

const classes = elements.map(({ name }) => name).sort();
const settings = `import type { ${classes.join(', ')}, StowageChangeEvent } from '../index.js';
import type { Household, HouseholdInput } from '../model/index.js';

/** The elements by tag. */
export interface Elements {
${elements.map(({ name, tagName }) => `  '${tagName}': ${name};`).join('\n')}
}

/** What markup can set on them. */
export interface Settings {
${byTag(settingsOf)}
}

/** What they fire. */
export interface Events {
${byTag(eventsOf)}
}
`;

const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Events, Settings } from './settings.js';

type Heard<Fired> = { [Name in keyof Fired & string as \`on\${Name}\`]?: (event: Fired[Name]) => void };

/** The elements in JSX. */
export type StowageElements = {
  [Tag in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]> &
    Settings[Tag] &
    Heard<Events[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends StowageElements {}
  }
}
`;

const vue = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Events, Settings } from './settings.js';

type Pascal<Name extends string> = Name extends \`\${infer Head}-\${infer Tail}\`
  ? \`\${Capitalize<Head>}\${Pascal<Tail>}\`
  : Capitalize<Name>;
type Heard<Fired> = { [Name in keyof Fired & string as \`on\${Pascal<Name>}\`]?: (event: Fired[Name]) => void };

/** The elements in templates. */
export type StowageElements = {
  [Tag in keyof Elements]: new () => Elements[Tag] & {
    /** @deprecated Only for the types of templates. */
    $props: PublicProps & HTMLAttributes & Settings[Tag] & Heard<Events[Tag]>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends StowageElements {}
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Events, Settings } from './settings.js';

type Heard<Fired> = { [Name in keyof Fired & string as \`on\${Name}\`]?: (event: Fired[Name]) => void };

/** The elements in markup. */
export type StowageElements = {
  [Tag in keyof Elements]: HTMLAttributes<Elements[Tag]> & Settings[Tag] & Heard<Events[Tag]>;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends StowageElements {}
}
`;

const folder = `${root}dist/frameworks/`;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}settings.d.ts`, settings);
for (const [name, types] of Object.entries({ react, vue, svelte })) {
  writeFileSync(`${folder}${name}.d.ts`, types);
  // For bundlers, which don't know that there are only types.
  writeFileSync(`${folder}${name}.js`, 'export {};\n');
}
