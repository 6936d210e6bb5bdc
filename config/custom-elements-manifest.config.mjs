const declarationsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);

/** The manifest shows the public side of the elements only. */
const dropPrivateMembers = {
  name: 'drop-private-members',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');
    for (const declaration of declarationsOf(customElementsManifest)) {
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
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
  plugins: [dropPrivateMembers, dropGuessedEvents, namedTokensOnly()],
};
