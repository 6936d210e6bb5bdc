import { Buffer } from 'node:buffer';
import { build } from 'esbuild';
import { root } from '../root.mjs';

/** The solver as it is in the sources, bundled in memory. */
export async function bundledSolver() {
  const { outputFiles } = await build({
    stdin: {
      contents: ['least-loss', 'frontier', 'prepare']
        .map((name) => `export * from './${name}.ts';`)
        .join('\n'),
      resolveDir: `${root}src/model/solver`,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
