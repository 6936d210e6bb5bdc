import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';
import { demoFrame } from './config/demo-frame.js';
import { fallbacks } from './config/fallbacks.js';
import { inlineStyles } from './config/inline-styles.js';
import { languagesBeside } from './config/languages-beside.js';
import { withoutIndentation } from './config/without-indentation.js';

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const target = 'es2022';

const source = (name: string) => folder(`src/${name}.ts`);
const cdnEntry = source('define/cdn');

const definitions = (...elements: readonly string[]): string[] =>
  elements.map((element) => source(`define/stowage-${element}`));

/** What is needed at the same time comes in one file: fewer requests, and it compresses better. */
const CHUNKS: readonly (readonly [name: string, loads: readonly string[]])[] = [
  ['first', [cdnEntry]],
  [
    'engine',
    [
      source('store/engine'),
      source('scope/author-reader'),
      source('elements/stowage-answer/further'),
      source('elements/stowage-planner/further'),
    ],
  ],
  [
    'soon',
    [
      source('define/late'),
      source('elements/stowage-devices/further'),
      ...definitions('tiers', 'steps', 'apps'),
    ],
  ],
  ['later', definitions('photos', 'tradeoff', 'forecast', 'upload', 'rules', 'value')],
  ['doctor', definitions('doctor')], // most readers have a backup that succeeds
];

interface Graph {
  /** Its `importers`: the modules that import it statically. */
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/** The modules that are loaded with these, and not only with something lazy. */
const group = ([name, loads]: (typeof CHUNKS)[number]) => ({
  debugName: name,
  name: (id: string, graph: Graph): string | null => {
    const above = new Set([id]);
    for (const at of above) for (const by of graph.getModuleInfo(at)?.importers ?? []) above.add(by);
    return loads.some((module) => above.has(module)) ? name : null;
  },
});

const codeSplitting = { groups: CHUNKS.map(group) };

/** What the demo pages themselves import is theirs: else they would load all of the chunk it is in at once. */
const demoSplitting = {
  groups: [...CHUNKS.slice(0, 2), ['demo', [folder('demo/demo.ts')]] as const, ...CHUNKS.slice(2)].map(group),
};

/** The pages of `demo`, served from the sources, or built into `dist-demo`. */
const demo = (): UserConfig => ({
  base: './',
  plugins: [demoFrame(), fallbacks(), inlineStyles(), withoutIndentation()],
  optimizeDeps: { entries: ['demo/demo.ts'] },
  build: {
    outDir: folder('dist-demo'),
    emptyOutDir: true,
    target,
    rolldownOptions: {
      input: readdirSync(folder('demo'))
        .filter((name) => name.endsWith('.html'))
        .map((page) => folder(`demo/${page}`)),
      output: { codeSplitting: demoSplitting },
    },
  },
});

/** What a page takes with one tag: a module with its lazy chunks beside it, or a classic script with all in it. */
const cdn = (format: 'es' | 'iife'): UserConfig => ({
  plugins: [withoutIndentation(), ...(format === 'iife' ? [languagesBeside(target)] : [])],
  build: {
    outDir: folder('dist/cdn'),
    emptyOutDir: format === 'es',
    target,
    sourcemap: true,
    lib: {
      entry: format === 'es' ? cdnEntry : source('define/all'),
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
              // Hashed, so that a cache can keep them for ever, and never gives a script the chunks of another one.
              chunkFileNames: '[name]-[hash].js',
              codeSplitting,
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
