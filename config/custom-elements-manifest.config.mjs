import { readFileSync } from 'node:fs';

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** The manifest shows the public side of the elements only. */
const dropPrivateMembers = {
  name: 'drop-private-members',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');
    for (const declaration of declarationsOf(customElementsManifest)) {
      const { members = [], attributes = [] } = declaration;
      const hidden = new Set(members.filter((member) => !isPublic(member)).map(({ name }) => name));
      declaration.members &&= members.filter(isPublic);
      declaration.attributes &&= attributes.filter(({ fieldName }) => !hidden.has(fieldName));
    }
  },
};

/** `@inner` marks an element that only others use: it is documented, but not offered to pages. */
const markInnerElements = {
  name: 'mark-inner-elements',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    if (!ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'inner')) return;
    const declaration = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
    if (declaration) declaration.inner = true;
  },
};

/** An event is what the JSDoc says: the analyzer takes the argument of an event's own class for a name. */
const dropGuessedEvents = {
  name: 'drop-guessed-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      if (declaration.events)
        declaration.events = declaration.events.filter(({ description }) => description);
    }
  },
};

/** Lit reads an attribute in lower case where the property doesn't say otherwise. */
const lowerCaseAttributes = {
  name: 'lower-case-attributes',
  packageLinkPhase({ customElementsManifest }) {
    for (const { attributes = [], members = [] } of declarationsOf(customElementsManifest)) {
      for (const attribute of attributes) attribute.name = attribute.name.toLowerCase();
      for (const member of members) member.attribute &&= member.attribute.toLowerCase();
    }
  },
};

const baseStyles = readFileSync(new URL('../src/elements/base.styles.ts', import.meta.url), 'utf8');

/** What `--_ink: var(--stowage-ink, …);` falls back to. */
const defaultOf = (token) => baseStyles.split(`: var(${token}, `)[1]?.split(');\n')[0];

/** The base class says what each token is, its styles what it is by default; an element names those it has. */
function namedTokensOnly() {
  const named = new WeakMap();
  return {
    name: 'named-tokens-only',
    moduleLinkPhase({ moduleDoc }) {
      for (const declaration of moduleDoc.declarations) {
        named.set(declaration, new Set(declaration.cssProperties?.map(({ name }) => name)));
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        declaration.cssProperties &&= declaration.cssProperties.filter(({ name }) =>
          named.get(declaration).has(name),
        );
        for (const token of declaration.cssProperties ?? []) token.default = defaultOf(token.name);
      }
    },
  };
}

/** Files are found in any order. */
const sortModules = {
  name: 'sort-modules',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/scope/**/*.ts', 'src/define/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // it says where the manifest is; a run elsewhere must not rewrite it
  plugins: [
    markInnerElements,
    dropPrivateMembers,
    dropGuessedEvents,
    lowerCaseAttributes,
    namedTokensOnly(),
    sortModules,
  ],
};
