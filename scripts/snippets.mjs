// `npm run snippets`: opens every snippet of the README and the guides beside the built files, as a page would have
// it. Fails on an error of the page or in its console, on a request that failed, and where an element shows nothing.
import { build } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { CDN_HEADERS, filesIn, serve, typeOf } from './file-server.mjs';
import { logsTold, snippetsOf } from './markdown-snippets.mjs';
import { closeBrowser, openPage } from './pages.mjs';
import { root } from './root.mjs';
import { endTrials, expect, trial } from './trials.mjs';

const read = (file) => readFileSync(root + file, 'utf8');
const { name, version } = JSON.parse(read('package.json'));
const cdn = `https://cdn.jsdelivr.net/npm/${name}@${version}/`;
const files = filesIn(root);

/** What the snippets' own addresses stand for. */
const household = {
  version: 1,
  people: [{ devices: [{ rest: '3 GB', photos: { size: '40 GB', in: 'backup' } }] }],
};
const author = { '/household.json': household };

let markup = '';
const site = await serve(async (path) => {
  if (path === '/') return { body: markup, type: 'text/html; charset=utf-8' };
  if (path.startsWith('/stowage/')) return files(path.replace('/stowage/', '/dist/cdn/'));
  return author[path] && { body: JSON.stringify(author[path]) };
});

/** The public CDN, which has no such version yet: the built files in its place. */
async function answer(url) {
  if (url.startsWith(site.address) || url.startsWith('data:')) return undefined;
  const found =
    url.startsWith(cdn) && (await files(`/${new URL(url).pathname.split('/').slice(3).join('/')}`));
  const contentType = typeOf(new URL(url).pathname);
  return found
    ? { status: 200, headers: CDN_HEADERS, contentType, body: found.body }
    : { status: 404, headers: CDN_HEADERS, body: '' };
}

const tag = `<script type="module" src="${cdn}dist/cdn/stowage.js"></script>`;
const planner = '<stowage-planner></stowage-planner>';

/** A module with its imports put in, from where the package's `exports` say. */
async function bundled(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text.replaceAll('</script', '<\\/script');
}

const document = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A snippet</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** The page a snippet belongs into, by its language. */
const pages = {
  html: (code) =>
    /^<!doctype/i.test(code) ? code : document(/<script[^>]+src=/.test(code) ? '' : tag, code),
  css: (code) => document(`${tag}<style>${code}</style>`, planner),
  js: async (code) =>
    document(
      /from 'stowage|import 'stowage/.test(code) ? '' : tag,
      `${/import 'stowage\/define\//.test(code) ? '' : planner}<script type="module">${await bundled(code)}</script>`,
    ),
};
pages.ts = pages.js;

/** The tags on the page that show nothing: not defined, or without a box or a word. */
const emptyTags = () =>
  [...globalThis.document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('stowage-') && localName !== 'stowage-scope')
    .filter((element) => {
      const shown = element.shadowRoot?.textContent.trim() && element.getClientRects().length > 0;
      return !element.matches(':defined') || !shown;
    })
    .map(({ localName }) => localName);

async function openSnippet({ language, code, alone }) {
  markup = await pages[language](code);
  const { page, faults, logs } = await openPage(site.address, { answer });
  await page.waitForNetworkIdle();
  if (!/from 'stowage\/(?:model|data|words|fallback)/.test(code))
    await page
      .waitForFunction(`(${emptyTags})().length === 0`, { timeout: 20_000 })
      .catch(async () => faults.push(`empty: ${await page.evaluate(emptyTags)}`));
  if (language === 'css') {
    const kept = await page.evaluate(() => [...globalThis.document.styleSheets].at(-1).cssRules.length);
    expect(kept === (code.match(/^\}/gm) ?? []).length, 'The browser drops a rule.');
  }
  const logged = logs.map((log) => log.replaceAll(/\s/g, ' '));
  for (const told of language === 'html' ? [] : logsTold(alone))
    expect(logged.includes(told), `It doesn't log "${told}" but: ${logged.join('; ')}`);
  expect(faults.length === 0, [...new Set(faults)].join('\n'));
  await page.close();
}

const wanted = process.argv.slice(2);
const guides = readdirSync(`${root}stories/guides`).filter((file) => file.endsWith('.mdx'));
const sources = ['README.md', ...guides.map((file) => `stories/guides/${file}`)];
const lines = (text) =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/;$/, ''))
    .filter(Boolean)
    .join('\n');
const others = new Set();

for (const source of sources.filter((file) => wanted.length === 0 || wanted.includes(file))) {
  for (const snippet of snippetsOf(read(source))) {
    const where = `${source}:${snippet.line} ${snippet.language}`;
    if (snippet.notRun) console.log(`not run ${where}: ${snippet.notRun}`);
    else if (snippet.from)
      await trial(`${where}, part of ${snippet.from}`, async () =>
        expect(lines(read(snippet.from)).includes(lines(snippet.alone)), 'That file says something else.'),
      );
    else if (snippet.language === 'json') await trial(where, async () => JSON.parse(snippet.code));
    else if (pages[snippet.language]) await trial(where, () => openSnippet(snippet));
    else others.add(snippet.language);
  }
}

if (others.size > 0) console.log(`Not for a page: ${[...others].join(', ')}`);
await closeBrowser();
await site.close();
endTrials();
