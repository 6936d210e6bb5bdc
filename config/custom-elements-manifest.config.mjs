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

/** The base class says what each token is; an element has those that it names itself, or all as the planner. */
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
      }
    },
  };
}

export default {
  globs: ['src/elements/**/*.ts', 'src/scope/**/*.ts', 'src/define/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // it says where the manifest is; a run elsewhere must not rewrite it
  plugins: [dropPrivateMembers, dropGuessedEvents, lowerCaseAttributes, namedTokensOnly()],
};
