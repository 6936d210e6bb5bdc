// `npm run cdn-test`: the scripts of `dist/cdn` in pages of another origin, by the very tags of `npm run tags`.
import { CDN_HEADERS, filesIn, serve } from './file-server.mjs';
import { embedTags, inlineHash } from './embed-tags.mjs';
import { answerOn, closeBrowser, openPage, until } from './pages.mjs';
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
const upload = '<stowage-upload></stowage-upload>'; // on top, because what isn't seen isn't loaded
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
const isDefined = (page, tag) => until(page, (tag) => globalThis.customElements.get(tag) !== undefined, tag);
const withoutTraces = (faults) => expect(faults.length === 0, faults.join('\n'));

/** Waits until the browser says that a file isn't the one named. */
async function refuses(page, faults) {
  const end = Date.now() + 60_000;
  while (!faults.some((fault) => fault.includes('integrity'))) {
    expect(Date.now() < end, `Not refused: ${faults.join('\n')}`);
    await page.evaluate(() => new Promise((painted) => globalThis.requestAnimationFrame(painted)));
  }
}

async function open(markup, language = 'en') {
  body = markup;
  lang = language;
  return openPage(site.address);
}

/** The page's words are those of a language. */
const speaks = (page, word) =>
  until(
    page,
    (word) =>
      document
        .querySelector('stowage-planner')
        .shadowRoot?.querySelector('stowage-answer')
        ?.shadowRoot?.textContent.includes(word),
    word,
  );

await trial('one module tag: the answer, then whatever else is seen', async () => {
  const { page, faults } = await open(
    `<script type="module" src="${cdn.address}stowage.js"></script>${upload}${planner}`,
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
    `<script type="module" src="${cdn.address}stowage.js?ver=1"></script>${upload}${planner}`,
  );
  expect((await answerOn(page)).length > 0, 'There is no answer.');
  await isDefined(page, 'stowage-upload');
  withoutTraces(faults);
});

await trial('one classic tag: all elements, nothing else is loaded', async () => {
  const { page, faults, requests } = await open(
    `<script defer src="${cdn.address}stowage.iife.js"></script>${planner}`,
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
  const { page, faults, requests } = await open(`${tags.map}${tags.script}${upload}${planner}`, 'de');
  await speaks(page, 'Spielraum');
  await isDefined(page, 'stowage-upload');
  const unknown = requests.filter((url) => url.startsWith(cdn.address) && !tags.map.includes(`"${url}"`));
  expect(unknown.length === 0, `Not in the map: ${unknown.join(', ')}`);
  withoutTraces(faults);
});

await trial('the same under a Content-Security-Policy that names the map', async () => {
  const policy = `default-src 'none'; script-src ${new URL(cdn.address).origin} ${inlineHash(tags.map)}; img-src data:`;
  const { page, faults } = await open(
    `<meta http-equiv="content-security-policy" content="${policy}">${tags.map}${tags.script}${upload}${planner}`,
  );
  expect((await answerOn(page)).length > 0, 'There is no answer.');
  await isDefined(page, 'stowage-upload');
  withoutTraces(faults);
});

await trial('the classic tags with integrity', async () => {
  const { page, faults } = await open(`${tags.classicMap}${tags.classic}${planner}`, 'de');
  await speaks(page, 'Spielraum');
  withoutTraces(faults);
});

await trial('a tampered chunk is refused, and the example still answers', async () => {
  tampered = /later-/;
  const { page, faults } = await open(`${tags.map}${tags.script}${upload}${planner}`);
  expect((await answerOn(page)).length > 0, 'There is no answer.');
  await refuses(page, faults);
  expect(
    await page.evaluate(() => globalThis.customElements.get('stowage-upload') === undefined),
    'The tampered chunk ran.',
  );
});

await trial('a tampered language is refused: it stays English', async () => {
  tampered = /iife\.de/;
  const { page, faults } = await open(`${tags.classicMap}${tags.classic}${planner}`, 'de');
  await speaks(page, 'month');
  await refuses(page, faults);
});

await trial('a tampered entry is refused: nothing of it runs', async () => {
  tampered = /stowage\.js/;
  const { page, faults } = await open(`${tags.map}${tags.script}${upload}${planner}`);
  await refuses(page, faults);
  expect(
    await page.evaluate(() => globalThis.customElements.get('stowage-planner') === undefined),
    'The tampered entry ran.',
  );
});

await closeBrowser();
await Promise.all([cdn.close(), site.close()]);
endTrials();
