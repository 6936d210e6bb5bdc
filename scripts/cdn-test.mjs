// `npm run cdn-test`: the scripts of `dist/cdn` in pages of another origin, by the very tags of `npm run tags`.
import { CDN_HEADERS, filesIn, serve } from './file-server.mjs';
import { embedTags } from './embed-tags.mjs';
import { answerOn, closeBrowser, openPage } from './pages.mjs';
import { root } from './root.mjs';
import { endTrials, expect, trial } from './trials.mjs';

const folder = `${root}dist/cdn`;
const files = filesIn(folder);

/** A script that somebody has changed on its way. */
let tampered = /^$/;
const cdn = await serve(async (path) => {
  const found = await files(path);
  return found && tampered.test(path) ? { ...found, body: `${found.body}\n;` } : found;
}, CDN_HEADERS);

const planner = '<stowage-planner></stowage-planner>';
let body = '';
let lang = 'en';
const site = await serve((path) =>
  path === '/'
    ? {
        body: `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>An article</title>${body}</html>`,
        type: 'text/html; charset=utf-8',
      }
    : undefined,
);

const tags = embedTags(folder, cdn.address);
const isDefined = (page, tag) =>
  page.waitForFunction((tag) => globalThis.customElements.get(tag) !== undefined, {}, tag);
const withoutTraces = (faults) => expect(faults.length === 0, faults.join('\n'));

async function open(markup, language = 'en') {
  body = markup;
  lang = language;
  return openPage(site.address);
}

/** The page's words are those of the language, not English. */
const speaks = (page, word) =>
  page.waitForFunction(
    (word) =>
      document
        .querySelector('stowage-planner')
        .shadowRoot?.querySelector('stowage-answer')
        ?.shadowRoot?.textContent.includes(word),
    {},
    word,
  );

await trial('one module tag: the answer, then whatever else is seen', async () => {
  const { page, faults } = await open(
    `<script type="module" src="${cdn.address}stowage.js"></script><stowage-upload></stowage-upload>${planner}`,
  );
  expect((await answerOn(page)).length > 0, 'There is no answer.');
  await isDefined(page, 'stowage-upload');
  withoutTraces(faults);
});

await trial('in German: its words come from beside the module', async () => {
  const { page, faults } = await open(
    `<script type="module" src="${cdn.address}stowage.js"></script>${planner}`,
    'de',
  );
  await speaks(page, 'Spielraum');
  withoutTraces(faults);
});

await trial('an address with a query, as some systems add one', async () => {
  const { page, faults } = await open(
    `<script type="module" src="${cdn.address}stowage.js?ver=1"></script><stowage-upload></stowage-upload>${planner}`,
  );
  expect((await answerOn(page)).length > 0, 'There is no answer.');
  await isDefined(page, 'stowage-upload');
  withoutTraces(faults);
});

await trial('one classic tag: all elements, nothing else is loaded', async () => {
  const { page, faults, requests } = await open(
    `<script defer src="${cdn.address}stowage.iife.js"></script>${planner}<stowage-upload></stowage-upload>`,
  );
  expect((await answerOn(page)).length > 0, 'There is no answer.');
  await isDefined(page, 'stowage-upload');
  await page.waitForNetworkIdle();
  const scripts = requests.filter((url) => url.startsWith(cdn.address));
  expect(scripts.length === 1, `Loaded: ${scripts.join(', ')}`);
  withoutTraces(faults);
});

await trial('a classic tag in Arabic: only its words come from beside it', async () => {
  const { page, faults, requests } = await open(
    `<script defer src="${cdn.address}stowage.iife.js"></script>${planner}`,
    'ar',
  );
  await speaks(page, 'خطة');
  const beside = requests.filter((url) => /iife\.\w/.test(url.replace('.iife.js', '')));
  expect(beside.length === 1 && /iife\.ar-/.test(beside[0]), `Loaded: ${beside.join(', ')}`);
  withoutTraces(faults);
});

await trial('the tags with integrity: every file loaded is one they name', async () => {
  const { page, faults, requests } = await open(
    `${tags.map}${tags.script}${planner}<stowage-upload></stowage-upload>`,
    'de',
  );
  await speaks(page, 'Spielraum');
  await isDefined(page, 'stowage-upload');
  const unknown = requests.filter((url) => url.startsWith(cdn.address) && !tags.map.includes(`"${url}"`));
  expect(unknown.length === 0, `Not in the map: ${unknown.join(', ')}`);
  withoutTraces(faults);
});

await trial('the classic tags with integrity', async () => {
  const { page, faults } = await open(`${tags.classicMap}${tags.classic}${planner}`, 'de');
  await speaks(page, 'Spielraum');
  withoutTraces(faults);
});

await trial('a tampered chunk is refused, and the example still answers', async () => {
  tampered = /later-/;
  const { page, faults } = await open(`${tags.map}${tags.script}<stowage-upload></stowage-upload>${planner}`);
  expect((await answerOn(page)).length > 0, 'There is no answer.');
  await page.waitForNetworkIdle();
  expect(
    faults.some((fault) => fault.includes('integrity')),
    `Not refused: ${faults.join('\n')}`,
  );
  expect(
    await page.evaluate(() => globalThis.customElements.get('stowage-upload') === undefined),
    'The tampered chunk ran.',
  );
});

await trial('a tampered language is refused: it stays English', async () => {
  tampered = /iife\.de/;
  const { page, faults } = await open(`${tags.classicMap}${tags.classic}${planner}`, 'de');
  await speaks(page, 'month');
  expect(
    faults.some((fault) => fault.includes('integrity')),
    `Not refused: ${faults.join('\n')}`,
  );
});

await trial('a tampered entry is refused: nothing of it runs', async () => {
  tampered = /stowage\.js/;
  const { page, faults } = await open(`${tags.map}${tags.script}${planner}`);
  expect(
    faults.some((fault) => fault.includes('integrity')),
    `Not refused: ${faults.join('\n')}`,
  );
  expect(
    await page.evaluate(() => globalThis.customElements.get('stowage-planner') === undefined),
    'The tampered entry ran.',
  );
});

await closeBrowser();
await Promise.all([cdn.close(), site.close()]);
endTrials();
