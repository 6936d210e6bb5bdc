import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

/**
 * What a page takes with one tag: `stowage.js`, a module with its lazy chunks beside it, and with
 * `--mode iife` the classic script `stowage.iife.js` with everything in it.
 */
export default defineConfig(({ mode }) => {
  const classic = mode === 'iife';
  return {
    root: folder('.'),
    build: {
      outDir: folder('dist/cdn'),
      emptyOutDir: !classic,
      target: 'es2022',
      sourcemap: true,
      lib: {
        entry: folder('src/define/all.ts'),
        name: 'stowage',
        formats: [classic ? 'iife' : 'es'],
        fileName: () => (classic ? 'stowage.iife.js' : 'stowage.js'),
      },
      rolldownOptions: {
        output: classic ? { codeSplitting: false } : { minify: true, chunkFileNames: '[name].js' },
      },
    },
  };
});
