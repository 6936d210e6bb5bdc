import { build } from 'esbuild';

const folder = '/-/bundled/';

/**
 * Serves packages that reach CommonJS as modules for the browser, bundled together so that they share what they
 * have in common. Lit stays outside, so that there is one of it.
 */
export function prebundle(names) {
  const files = new Map(names.map((name) => [name, name.replace(/[^\w]/g, '-')]));
  let bundled;
  const bundle = async () => {
    const { outputFiles } = await build({
      entryPoints: Object.fromEntries([...files].map(([name, file]) => [file, name])),
      bundle: true,
      format: 'esm',
      splitting: true,
      outdir: folder,
      write: false,
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"development"' },
      external: ['lit', 'lit/*', '@lit/*', 'lit-html', 'lit-html/*'],
    });
    return new Map(outputFiles.map(({ path, text }) => [path, text]));
  };
  return {
    name: 'prebundle',
    resolveImport: ({ source }) => (files.has(source) ? `${folder}${files.get(source)}.js` : undefined),
    async serve({ path }) {
      if (!path.startsWith(folder)) return undefined;
      bundled ??= bundle();
      return { body: (await bundled).get(path), type: 'js' };
    },
  };
}
