/** The manifest shows the public side of the elements only. */
const dropPrivateMembers = {
  name: 'drop-private-members',
  packageLinkPhase({ customElementsManifest }) {
    const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#');
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/scope/**/*.ts', 'src/define/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false, // it says where the manifest is; a run elsewhere must not rewrite it
  plugins: [dropPrivateMembers],
};
