// `npm run size`: what a page loads, minified and gzipped, against its budget. `--write` puts it into the README.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { writeBlock } from './readme-block.mjs';
import { root } from './root.mjs';

const kB = 1000;

/** The chunks that a page loads with the one tag: the entry, and what is lazy beside it. */
async function bundle() {
  const [{ output }] = await build({
    root,
    configFile: `${root}vite.config.ts`,
    mode: 'cdn',
    logLevel: 'error',
    build: { write: false },
  });
  return output.filter(({ type }) => type === 'chunk');
}

const gzipped = (chunks) => chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

const isWhollyIn =
  (...folders) =>
  ({ moduleIds }) =>
    moduleIds.every((id) => folders.some((folder) => id.includes(`/src/${folder}/`)));
const isApart = isWhollyIn('readers', 'locales', 'data');

const chunks = await bundle();
const entry = chunks.find(({ isEntry }) => isEntry);
const first = [entry, ...chunks.filter(({ fileName }) => entry.imports.includes(fileName))];
const engine = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/src/store/engine.ts')));
const sizes = [
  { what: 'First answer of `<stowage-planner>`', bytes: gzipped(first), budget: 32 * kB },
  { what: 'The same to a household of the page’s own', bytes: gzipped([...first, engine]) },
  {
    what: 'All elements and charts, without readers, data and other languages',
    bytes: gzipped(chunks.filter((chunk) => !isApart(chunk))),
    budget: 180 * kB,
  },
];

const shown = (bytes) => (bytes / kB).toFixed(1);
const rows = sizes.map(
  ({ what, bytes, budget }) => `| ${what} | ${shown(bytes)} kB | ${budget ? `${budget / kB} kB` : ''} |`,
);
const table = ['| minified, gzip | now | at most |', '| --- | --- | --- |', ...rows].join('\n');
console.log(table);

if (process.argv.includes('--write')) {
  await writeBlock('sizes', table);
  process.exit();
}

// What has no budget may grow by a percent beyond what the README says of it, not more unnoticed.
const readme = readFileSync(`${root}README.md`, 'utf8');
for (const { what, bytes, budget } of sizes) {
  const line = readme.split('\n').find((line) => line.includes(what)) ?? '';
  const [, said] = line.match(/([\d.]+) kB/) ?? [];
  const most = budget ?? Number(said) * kB * 1.01;
  if (bytes <= most) continue;
  console.error(`More than ${shown(most)} kB: ${what}`);
  process.exitCode = 1;
}

// What is written beforehand is for Node: a page loads none of it.
if (chunks.some(({ moduleIds }) => moduleIds.some((id) => id.includes('/src/fallback/')))) {
  console.error('The fallback is among what a page loads.');
  process.exitCode = 1;
}
