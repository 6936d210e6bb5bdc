// `npm run lighthouse -- [page …]`: Lighthouse on the built demo pages (`npm run build:demo` first), as a phone with
// a slow connection. Prints the four scores of each and what costs points; fails below 100. Lighthouse is fetched
// into .cache: it brings more packages than everything else here together needs to be worked on.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';
import { filesIn, serve } from './file-server.mjs';
import { npm } from './install.mjs';
import { root } from './root.mjs';

const fetched = 'lighthouse@12.8.2';
const cache = join(root, '.cache', 'lighthouse');
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

async function fetchLighthouse() {
  const entry = join(cache, 'node_modules', 'lighthouse', 'core', 'index.js');
  if (!existsSync(entry)) {
    console.log(`Fetching ${fetched} from npm into .cache …`);
    const quiet = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    if (!npm('install', '--prefix', cache, ...quiet, fetched)) process.exit(1);
  }
  return (await import(pathToFileURL(entry))).default;
}

/** Compressed, and to be kept, as any web server does it. */
async function served() {
  const files = filesIn(`${root}dist-demo`);
  const compressed = async (path) => {
    const found = await files(path);
    return found && { ...found, body: gzipSync(found.body) };
  };
  return serve(compressed, { 'content-encoding': 'gzip', 'cache-control': 'max-age=31536000' });
}

/** What an audit that isn't fulfilled costs its category, in points. */
function losses({ categories, audits }) {
  return Object.values(categories).flatMap(({ title, auditRefs }) => {
    const weights = auditRefs.reduce((sum, { weight }) => sum + weight, 0);
    return auditRefs
      .map(({ id, weight }) => ({ ...audits[id], points: (100 * weight) / weights }))
      .filter(({ score, points }) => score !== null && score < 1 && points > 0)
      .map((audit) => {
        const lost = ((1 - audit.score) * audit.points).toFixed(1);
        return `  ${title}: ${audit.title} ${audit.displayValue ?? ''} (−${lost})`;
      });
  });
}

const lighthouse = await fetchLighthouse();
const server = await served();
const given = process.argv.slice(2);
const pages =
  given.length > 0 ? given : readdirSync(`${root}dist-demo/demo`).filter((name) => name.endsWith('.html'));
const browser = await puppeteer.launch(launchOptions());
const port = Number(new URL(browser.wsEndpoint()).port);

for (const name of pages) {
  const { lhr } = await lighthouse(`${server.address}demo/${name}`, {
    port,
    logLevel: 'error',
    onlyCategories: categories,
  });
  const scores = categories.map((id) => ({ id, score: Math.round(lhr.categories[id].score * 100) }));
  console.log(`${name}: ${scores.map(({ id, score }) => `${id} ${score}`).join(', ')}`);
  for (const line of losses(lhr)) console.log(line);
  if (scores.some(({ score }) => score < 100)) process.exitCode = 1;
}
await browser.close();
await server.close();
