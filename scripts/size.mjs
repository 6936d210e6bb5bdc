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

const rows = sizes.map(
  ({ what, bytes, budget }) => `| ${what} | ${(bytes / kB).toFixed(1)} kB | ${budget / kB} kB |`,
);
const table = ['| minified, gzip | now | at most |', '| --- | --- | --- |', ...rows].join('\n');
console.log(table);

const marked = /(<!-- sizes -->\n).*?(<!-- \/sizes -->)/s;
const readme = readFileSync(`${root}README.md`, 'utf8');
if (process.argv.includes('--write')) {
  writeFileSync(
    `${root}README.md`,
    readme.replace(marked, (_, open, close) => `${open}\n${table}\n\n${close}`),
  );
} else if (!readme.includes(rows[0])) {
  console.log('The README has other numbers: npm run size -- --write');
}

for (const { what, bytes, budget } of sizes) {
  if (bytes <= budget) continue;
  console.error(`Over budget by ${bytes - budget} bytes: ${what}`);
  process.exitCode = 1;
}
