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

const cdnEntry = folder('src/define/cdn.ts');

/** Whether a module is loaded with the entry, and not only when something lazy is. */
function isFirst(id: string, graph: { getModuleInfo: (id: string) => ModuleInfo | null }): boolean {
  const seen = new Set<string>();
  const reaches = (at: string): boolean => {
    if (at === cdnEntry) return true;
    if (seen.has(at)) return false;
    seen.add(at);
    return graph.getModuleInfo(at)?.importers.some(reaches) ?? false;
  };
  return reaches(id);
}

interface ModuleInfo {
  /** The modules that import it statically. */
  readonly importers: readonly string[];
}

/** What a page takes with one tag: a module with its lazy chunks beside it, or a classic script with all in it. */
const cdn = (format: 'es' | 'iife'): UserConfig => ({
  build: {
    outDir: folder('dist/cdn'),
    emptyOutDir: format === 'es',
    target,
    sourcemap: true,
    lib: {
      entry: format === 'es' ? cdnEntry : folder('src/define/all.ts'),
      name: 'stowage',
      formats: [format],
      fileName: () => (format === 'es' ? 'stowage.js' : 'stowage.iife.js'),
    },
    rolldownOptions: {
      preserveEntrySignatures: false,
      output:
        format === 'es'
          ? {
              minify: true,
              chunkFileNames: '[name].js',
              // All of the first answer in one file: a request less, and it compresses better.
              codeSplitting: {
                groups: [{ debugName: 'first', name: (id, graph) => (isFirst(id, graph) ? 'first' : null) }],
              },
            }
          : { codeSplitting: false },
    },
  },
});

/** Modes: none for the demo page; `cdn` and `iife` for the two scripts of the package. */
export default defineConfig(({ mode }) => ({
  root: folder('.'),
  ...(mode === 'cdn' ? cdn('es') : mode === 'iife' ? cdn('iife') : demo()),
}));
