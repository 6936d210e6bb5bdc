import { build } from 'esbuild';
import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';

/** A language's file: its words, or its sentences for the model's codes. */
const LANGUAGE = /\/src\/locales\/(?:[a-z]{2}\.ts|[a-z]{2}\/sentences\.ts)$/;
const MARK = 'language-beside:';
const IMPORT = new RegExp(`import\\((["']${MARK}[^)]*)\\)`, 'g');
const MARKED = new RegExp(`${MARK}([\\w-]+)`, 'g');

/**
 * What a classic script finds beside it. Where it came from is known only while it runs: a script of another origin
 * has no address of its own that `import()` would start from.
 */
const INTRO = `const address = document.currentScript?.src;
const beside = (name) => address ? import(new URL(name, address).href) : Promise.reject(new Error(name));`;

/** `locales/de/sentences.ts` is `de-sentences`, `locales/de.ts` is `de`. */
function nameOf(path: string): string {
  const name = basename(path, '.ts');
  return name === 'sentences' ? `${basename(dirname(path))}-sentences` : name;
}

/** Keeps the languages that are loaded on demand out of a classic script: each is a module file of its own beside it. */
export function languagesBeside(target: string): Plugin {
  const files = new Map<string, string>();
  return {
    name: 'languages-beside',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (kind !== 'dynamic-import') return null;
      const resolved = await this.resolve(source, importer, { skipSelf: true });
      if (!resolved || !LANGUAGE.test(resolved.id)) return null;
      const name = nameOf(resolved.id);
      const { outputFiles } = await build({
        entryPoints: [resolved.id],
        bundle: true,
        minify: true,
        charset: 'utf8',
        format: 'esm',
        target,
        write: false,
      });
      const [file] = outputFiles;
      if (!file) return null;
      files.set(
        name,
        this.emitFile({ type: 'asset', name: `stowage.iife.${name}.js`, source: file.contents }),
      );
      return { id: MARK + name, external: true };
    },
    outputOptions: (options) => ({ ...options, intro: INTRO, assetFileNames: '[name]-[hash][extname]' }),
    renderChunk: (code) => ({ code: code.replaceAll(IMPORT, 'beside($1)'), map: null }),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replaceAll(MARKED, (_, name: string) =>
          this.getFileName(files.get(name) ?? name),
        );
      }
    },
  };
}
