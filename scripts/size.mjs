// `npm run size`: what a page loads, minified and gzipped, against its budget. `--write` puts it into the README.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './root.mjs';

const kB = 1000;

/** The chunks of a bundle: the entry with what it imports at once, and the lazy ones. */
async function bundle(entry) {
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: root + entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const chunks = output.filter(({ type }) => type === 'chunk');
  const eager = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of eager) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) eager.add(chunk);
  }
  return { chunks, eager: [...eager] };
}

const gzipped = (chunks) => chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

const isApart = ({ moduleIds }) => moduleIds.every((id) => /\/src\/(readers|locales)\//.test(id));

const planner = await bundle('src/define/stowage-planner.ts');
const everything = await bundle('src/define/all.ts');
const sizes = [
  { what: 'First answer of `<stowage-planner>`', bytes: gzipped(planner.eager), budget: 32 * kB },
  {
    what: 'All elements and charts, without readers and other languages',
    bytes: gzipped(everything.chunks.filter((chunk) => !isApart(chunk))),
    budget: 56 * kB,
  },
];

const shown = (bytes) => (bytes / kB).toFixed(1);
const rows = sizes.map(({ what, bytes, budget }) => `| ${what} | ${shown(bytes)} kB | ${budget / kB} kB |`);
const table = ['| minified, gzip | now | goal, at most |', '| --- | --- | --- |', ...rows].join('\n');
console.log(table);

const marked = /(<!-- sizes -->\n)[^]*?(\n<!-- \/sizes -->)/;
const readme = readFileSync(`${root}README.md`, 'utf8');
if (process.argv.includes('--write')) {
  writeFileSync(
    `${root}README.md`,
    readme.replace(marked, (_, open, close) => `${open}\n${table}\n${close}`),
  );
  process.exit();
}

// The README's figures are the ratchet: nothing grows by more than a percent unnoticed.
for (const { what, bytes, budget } of sizes) {
  const line = readme.split('\n').find((line) => line.includes(what)) ?? '';
  const [, said] = line.match(/([\d.]+) kB/) ?? [];
  if (bytes > budget) console.log(`Over its goal by ${shown(bytes - budget)} kB: ${what}`);
  if (bytes <= Math.max(budget, Number(said) * kB * 1.01)) continue;
  console.error(`Grown beyond the README's ${said} kB: ${what}`);
  process.exitCode = 1;
}
