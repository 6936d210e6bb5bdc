// What of the package stays in a page's bundle, told by two bundlers.
import { build as esbuild } from 'esbuild';
import { readFileSync } from 'node:fs';
import { build as vite } from 'vite';

const entry = 'entry.js';

/** The package's files in which something is left, as esbuild has it. */
async function leftByEsbuild(folder, contents) {
  const { metafile } = await esbuild({
    stdin: { contents, resolveDir: folder, sourcefile: entry },
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  );
}

/** The same as Vite has it. */
async function leftByVite(folder, contents) {
  const page = {
    name: 'page',
    resolveId: (id) => (id === entry ? `${folder}/${entry}` : null),
    load: (id) => (id === `${folder}/${entry}` ? contents : null),
  };
  const { output } = await vite({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [page],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  return output.flatMap(({ modules = {} }) =>
    Object.keys(modules).filter((id) => modules[id].renderedLength > 0),
  );
}

/**
 * Bundles a module that stands in a folder where the package is installed.
 * @returns by bundler, the elements for pages whose class is left
 */
export async function elementsLeft(folder, contents) {
  const manifest = readFileSync(`${folder}/node_modules/stowage/dist/custom-elements.json`, 'utf8');
  const forPages = JSON.parse(manifest)
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName, inner }) => tagName && !inner)
    .map(({ tagName }) => tagName);
  const tags = (files) =>
    forPages.filter((tag) => files.some((file) => file.includes(`/stowage/dist/elements/${tag}/${tag}.js`)));
  return {
    esbuild: tags(await leftByEsbuild(folder, contents)),
    vite: tags(await leftByVite(folder, contents)),
  };
}
