// What a page takes that frames the planner, into dist/cdn: `stowage-frame.js` for itself, `embed.html` with its
// script, and an `oembed.json` to put on a site of one's own: `node scripts/embed.mjs https://site.example/stowage/`.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './root.mjs';

const most = 1000;
const [base = 'https://site.example/stowage/'] = process.argv.slice(2);
const folder = `${root}dist/cdn`;
const page = new URL('embed.html', base);
const width = 720;
const height = 900;

await build({
  entryPoints: { 'stowage-frame': `${root}src/embed/frame.ts`, embed: `${root}src/embed/page.ts` },
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
});
for (const name of ['embed.html', 'embed.css']) copyFileSync(`${root}src/embed/${name}`, `${folder}/${name}`);

const oembed = {
  version: '1.0',
  type: 'rich',
  title: 'Does it fit iCloud?',
  provider_name: 'Stowage',
  provider_url: base,
  cache_age: 86_400,
  width,
  height,
  html:
    `<iframe src="${page}" title="iCloud storage calculator" width="${width}" height="${height}" loading="lazy" data-stowage></iframe>` +
    `<script async src="${new URL('stowage-frame.js', base)}"></script>`,
};
writeFileSync(`${folder}/oembed.json`, `${JSON.stringify(oembed, null, 2)}\n`);

const bytes = gzipSync(readFileSync(`${folder}/stowage-frame.js`), { level: 9 }).length;
console.log(`stowage-frame.js: ${bytes} bytes gzipped, at most ${most}`);
if (bytes > most) process.exitCode = 1;
