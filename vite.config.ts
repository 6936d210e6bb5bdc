import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const target = 'es2022';

/** The pages of `demo`, served from the sources, or built into `dist-demo`. */
const demo = (): UserConfig => ({
  base: './',
  optimizeDeps: { entries: ['demo/*.html'] },
  build: {
    outDir: folder('dist-demo'),
    emptyOutDir: true,
    target,
    rolldownOptions: {
      input: readdirSync(folder('demo'))
        .filter((name) => name.endsWith('.html'))
        .map((page) => folder(`demo/${page}`)),
    },
  },
});

/** What a page takes with one tag: a module with its lazy chunks beside it, or a classic script with all in it. */
const cdn = (format: 'es' | 'iife'): UserConfig => ({
  build: {
    outDir: folder('dist/cdn'),
    emptyOutDir: format === 'es',
    target,
    sourcemap: true,
    lib: {
      entry: folder('src/define/all.ts'),
      name: 'stowage',
      formats: [format],
      fileName: () => (format === 'es' ? 'stowage.js' : 'stowage.iife.js'),
    },
    rolldownOptions: {
      output: format === 'es' ? { minify: true, chunkFileNames: '[name].js' } : { codeSplitting: false },
    },
  },
});

/** Modes: none for the demo page; `cdn` and `iife` for the two scripts of the package. */
export default defineConfig(({ mode }) => ({
  root: folder('.'),
  ...(mode === 'cdn' ? cdn('es') : mode === 'iife' ? cdn('iife') : demo()),
}));
